internal import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A time stamp of a file system.
struct Moment: Comparable {
  private let seconds: Int
  private let nanoseconds: Int

  fileprivate init(_ time: timespec) {
    seconds = time.tv_sec
    nanoseconds = time.tv_nsec
  }

  /// When a file was last written, renamed or given other rights, which no program can set.
  init(ofChange path: String) throws {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw WorldError.system("đọc", path) }
    self.init(status.st_ctim)
  }

  static func < (one: Moment, other: Moment) -> Bool {
    (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
  }
}

/// Whether a file of a copy is as long as its manifest says and was not touched since that was written:
/// all that can be said without reading it.
func isUntouched(_ entry: Manifest.Entry, in folder: String, since sealed: Moment) -> Bool {
  var status = stat()
  return lstat("\(folder)/\(entry.address)", &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    && Int(status.st_size) == entry.size && Moment(status.st_ctim) <= sealed
}

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

extension ServedPortal {
  /// The served files that somebody touched, and what somebody put beside them, as far as it can be seen
  /// without reading every file.
  func touched(_ manifest: Manifest) throws -> [String] {
    let sealed = try Moment(ofChange: "\(served)/\(Release.mark)")
    let changed = manifest.entries.filter { !isUntouched($0, in: served, since: sealed) }
    return try changed.map(\.address)
      + strangers(in: served, beside: manifest.entries.map(\.address))
  }
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
