#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Writes a new file with exactly `bytes`; its folder must be there.
func write(_ bytes: [UInt8], to path: String) throws {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
  guard file >= 0 else { throw WorldError.system("ghi", path) }
  var written = 0
  while written < bytes.count {
    let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    if count < 0 {
      if errno == EINTR { continue }
      let error = WorldError.system("ghi", path)
      close(file)
      throw error
    }
    written += count
  }
  // Some file systems say only here that the disk is full.
  guard close(file) == 0 else { throw WorldError.system("ghi", path) }
}

/// Copies a file's bytes to a new file.
func copy(_ source: String, to path: String) throws {
  try write(try read(source, limit: nil, expected: 0), to: path)
}

/// Makes a folder and those above it; one that is there already is fine.
func makeFolder(_ path: String) throws {
  if isFolder(path) { return }
  let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    .joined(separator: "/")
  if !parent.isEmpty { try makeFolder(parent) }
  guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
    throw WorldError.system("tạo thư mục", path)
  }
}

/// Removes a file or a folder with all that is in it; one that is not there is fine.
func remove(_ path: String) throws {
  var status = stat()
  guard lstat(path, &status) == 0 else { return }
  if status.st_mode & S_IFMT == S_IFDIR {
    for name in try names(in: path) { try remove("\(path)/\(name)") }
    guard rmdir(path) == 0 else { throw WorldError.system("xóa", path) }
  } else {
    guard unlink(path) == 0 else { throw WorldError.system("xóa", path) }
  }
}
