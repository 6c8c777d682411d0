#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Writes a new file with exactly `bytes`; its folder must be there.
func write(_ bytes: [UInt8], to path: String) throws {
  let file = try OpenFile.writing(path)
  try bytes.withUnsafeBytes { try file.append($0, path) }
  try file.finish(path)
}

/// Copies a file piece by piece to a new file.
///
/// - Parameter size: what the file had when the tree was read. Another size means that somebody
///   changed it since, and pages that name it would be wrong.
func copy(_ source: String, size: Int, to path: String) throws {
  guard let from = try OpenFile.readingContent(source) else {
    throw WorldError.system("đọc", source)
  }
  let file = try OpenFile.writing(path)
  var copied = 0
  try withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { room in
    while copied <= size {
      let count = try from.fill(room, source)
      if count == 0 { break }
      try file.append(UnsafeRawBufferPointer(rebasing: room[..<count]), path)
      copied += count
    }
  }
  try file.finish(path)
  guard copied == size else { throw WorldError.changedFile(path: source) }
}

/// Makes a folder and those above it; one that is there already is fine.
///
/// - Parameter mode: the rights of the folder itself, not of those above it.
func makeFolder(_ path: String, mode: mode_t = 0o755) throws {
  if isFolder(path) { return }
  let parent = parentFolder(path)
  if !parent.isEmpty, parent != path { try makeFolder(parent) }
  guard mkdir(path, mode) == 0 || errno == EEXIST else {
    throw WorldError.system("tạo thư mục", path)
  }
}

/// The folder that holds `path`: `/` for `/srv`, the empty text for a name alone.
func parentFolder(_ path: String) -> String {
  let names = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  let parent = names.joined(separator: "/")
  return parent.isEmpty && path.hasPrefix("/") ? "/" : parent
}

/// Removes a file or a folder with all that is in it; one that is not there is fine.
func remove(_ path: String) throws {
  guard let kind = try kind(of: path) else { return }
  if kind == S_IFDIR {
    for name in try names(in: path)?.names ?? [] { try remove("\(path)/\(name)") }
    guard rmdir(path) == 0 || errno == ENOENT else { throw WorldError.system("xóa", path) }
  } else {
    guard unlink(path) == 0 || errno == ENOENT else { throw WorldError.system("xóa", path) }
  }
}

/// Has a file's bytes, or the names that a folder holds, written to the disk.
func sync(_ path: String) throws {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { throw WorldError.system("ghi xuống đĩa", path) }
  defer { close(file) }
  let result = unbroken { Int(fsync(file)) }
  // Some network file systems know no such call for folders.
  guard result == 0 || errno == EINVAL else { throw WorldError.system("ghi xuống đĩa", path) }
}
