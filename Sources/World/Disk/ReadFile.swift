#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Whether `path` is a folder.
package func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// Whether `path` is a file, links followed.
package func isRegularFile(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
}

/// What kind of thing `path` itself is, a link not followed, or nil when nothing is there.
func kind(of path: String) throws -> mode_t? {
  try status(of: path).map { $0.st_mode & S_IFMT }
}

/// The same with all that the disk says of it.
func status(of path: String) throws -> stat? {
  var status = stat()
  if lstat(path, &status) == 0 { return status }
  // Where a file stands in the place of a folder, nothing is in it.
  if errno == ENOENT || errno == ENOTDIR { return nil }
  throw WorldError.system("đọc", path)
}

/// The names in a folder.
struct FolderNames {
  /// In the order of their bytes, which is the same whatever order the disk gives them in.
  var names: [String] = []
  /// Names that are not UTF-8, as far as they can be shown; they cannot be opened again.
  var unreadable: [String] = []

  var isEmpty: Bool { names.isEmpty && unreadable.isEmpty }
}

/// The names in a folder, or nil when there is no such folder.
func names(in folder: String) throws -> FolderNames? {
  guard let handle = opendir(folder) else {
    if errno == ENOENT { return nil }
    throw WorldError.system("mở", folder)
  }
  defer { closedir(handle) }
  var found = FolderNames()
  while true {
    // Only errno tells the end of the folder from a failure.
    errno = 0
    guard let entry = readdir(handle) else {
      if errno != 0 { throw WorldError.system("đọc", folder) }
      break
    }
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
        if let text = String(validatingCString: name) {
          if text != ".", text != ".." { found.names.append(text) }
        } else {
          found.unreadable.append(String(cString: name))
        }
      }
    }
  }
  found.names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  found.unreadable.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  return found
}

/// The bytes of a file, at most `limit` of them, and its whole size; or nil when there is no such
/// file.
func read(_ path: String, limit: Int = .max) throws -> (bytes: [UInt8], size: Int)? {
  guard let file = try OpenFile.reading(path) else { return nil }
  return try read(file, path, limit: limit)
}

/// The same for a file of content, which somebody may exchange for a link while we look.
func readContent(_ path: String, limit: Int) throws -> (bytes: [UInt8], size: Int)? {
  guard let file = try OpenFile.readingContent(path) else { return nil }
  return try read(file, path, limit: limit)
}

private func read(_ file: borrowing OpenFile, _ path: String, limit: Int) throws
  -> (bytes: [UInt8], size: Int)
{
  let size = try file.size(path)
  var bytes: [UInt8] = []
  while bytes.count < limit {
    // One byte more than the file should have, so that its end is seen by the same call.
    let expected = max(4_096, min(size + 1 - bytes.count, 1 << 20))
    let room = min(limit - bytes.count, expected)
    let piece = try [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = try file.fill(UnsafeMutableRawBufferPointer(buffer), path)
    }
    if piece.isEmpty { break }
    bytes += piece
  }
  return (bytes, size)
}

/// A part of a file, or nil when there is no such file or no such part.
func read(_ path: String, _ offset: Int, _ size: Int) throws -> [UInt8]? {
  guard let file = try OpenFile.reading(path) else { return nil }
  guard try file.size(path) >= offset + size else { return nil }
  try file.seek(to: offset, path)
  var bytes = [UInt8](repeating: 0, count: size)
  var filled = 0
  while filled < size {
    let count = try bytes.withUnsafeMutableBytes { room in
      try file.fill(UnsafeMutableRawBufferPointer(rebasing: room[filled...]), path)
    }
    if count == 0 { return nil }
    filled += count
  }
  return bytes
}
