internal import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What is in a folder of ours beside our files: files, links, and folders without any of ours in them.
func strangers(in folder: String, beside addresses: some Sequence<String>) throws -> [String] {
  let known = Set(addresses)
  let folders = Set(folders(of: known))
  var found: [String] = []
  var waiting = [""]
  while let next = waiting.popLast() {
    for name in try names(in: next.isEmpty ? folder : "\(folder)/\(next)")?.names ?? [] {
      let address = next.isEmpty ? name : "\(next)/\(name)"
      if try folders.contains(address) && kind(of: "\(folder)/\(address)") == S_IFDIR {
        waiting.append(address)
      } else if !known.contains(address), address != Release.mark {
        found.append(address)
      }
    }
  }
  return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// Every folder above some addresses, those below before those above.
func folders(of addresses: some Sequence<String>) -> [String] {
  var folders: Set<String> = []
  for address in addresses {
    var parent = parentFolder(address)
    while !parent.isEmpty, folders.insert(parent).inserted { parent = parentFolder(parent) }
  }
  return folders.sorted { $0.utf8.count > $1.utf8.count }
}

/// The digest of a file of the disk.
///
/// - Throws: when it has another size: somebody changed it since the sources were read.
func digest(of path: String, size: Int) throws -> Digest {
  guard let file = try OpenFile.reading(path) else { throw WorldError.system("đọc", path) }
  var stream = DigestStream()
  var read = 0
  try withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { room in
    while true {
      let count = try file.fill(room, path)
      if count == 0 { return }
      stream.add(UnsafeRawBufferPointer(rebasing: room[..<count]))
      read += count
    }
  }
  guard read == size else { throw WorldError.changedFile(path: path) }
  return stream.finish()
}

/// Whether a file of the disk has what an entry says.
func hasBytes(of entry: Manifest.Entry, _ path: String) throws -> Bool {
  guard try kind(of: path) == S_IFREG else { return false }
  do {
    return try digest(of: path, size: entry.size) == entry.digest
  } catch WorldError.changedFile {
    return false
  }
}
