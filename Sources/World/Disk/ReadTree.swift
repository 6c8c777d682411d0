package import Files

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Reads a folder of the disk into a tree, its files under `root`.
///
/// Text that we parse is read whole; of everything else only the size and the first bytes. Names
/// that begin with a dot are left out, and so are symbolic links, which could lead out of the
/// folder.
package func readTree(_ folder: String, as root: FilePath) throws -> FileTree {
  var tree = FileTree()
  var waiting = [(disk: folder, path: root)]
  while let next = waiting.popLast() {
    for name in try names(in: next.disk) where !name.hasPrefix(".") {
      let disk = "\(next.disk)/\(name)"
      let path = next.path.appending(name)
      var status = stat()
      guard lstat(disk, &status) == 0 else { throw WorldError.system("đọc", disk) }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: waiting.append((disk, path))
      case S_IFREG where sourceExtensions.contains(path.fileExtension):
        tree.add(try read(disk, limit: nil, expected: Int(status.st_size)), at: path)
      case S_IFREG:
        let head = try read(disk, limit: attachmentHead, expected: Int(status.st_size))
        tree.add(.init(size: Int(status.st_size), head: head), at: path)
      default: continue
      }
    }
  }
  return tree
}

/// What is parsed, and so read whole. Assets of themes are among them: they are hashed.
private let sourceExtensions: Set<String> = [
  "md", "yml", "csv", "mustache", "css", "js", "svg", "ico", "woff2",
]

/// Enough to find a picture's size behind its camera data.
private let attachmentHead = 65_536

/// Whether `path` is a folder.
package func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// The names in a folder, in order.
func names(in folder: String) throws -> [String] {
  guard let handle = opendir(folder) else { throw WorldError.system("mở", folder) }
  defer { closedir(handle) }
  var names: [String] = []
  while let entry = readdir(handle) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted()
}

/// The bytes of a file, at most `limit` of them.
func read(_ path: String, limit: Int?, expected: Int) throws -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { throw WorldError.system("đọc", path) }
  defer { close(file) }
  var bytes: [UInt8] = []
  let wanted = min(limit ?? .max, max(expected, 0) + 1)
  while bytes.count < limit ?? .max {
    let room = max(4_096, min(wanted - bytes.count, 1 << 20))
    let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = max(0, read(file, buffer.baseAddress, room))
    }
    if chunk.isEmpty { break }
    bytes += chunk
  }
  if let limit, bytes.count > limit { bytes.removeLast(bytes.count - limit) }
  return bytes
}
