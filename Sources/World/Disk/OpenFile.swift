#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that is open, and closed when the value ends. A call that a signal broke off is made
/// again; any other failure is thrown, so that a bad disk never looks like the end of a file.
struct OpenFile: ~Copyable {
  private let descriptor: Int32

  /// Opens a file to be read, or nil when there is none.
  static func reading(_ path: String) throws -> OpenFile? {
    let descriptor = unbroken { Int(open(path, O_RDONLY | O_CLOEXEC)) }
    if descriptor < 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw WorldError.system("đọc", path)
    }
    return OpenFile(descriptor: Int32(descriptor))
  }

  /// Opens a file that an editor may change while we look: never what a link leads to, never a pipe or
  /// a device, on which we would wait for ever. Nil when there is no such file, or no longer.
  static func readingContent(_ path: String) throws -> OpenFile? {
    let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let descriptor = unbroken { Int(open(path, flags)) }
    if descriptor < 0 {
      // What a link gives with O_NOFOLLOW, and a socket.
      if errno == ENOENT || errno == ELOOP || errno == ENXIO { return nil }
      throw WorldError.system("đọc", path)
    }
    let file = OpenFile(descriptor: Int32(descriptor))
    var status = stat()
    guard fstat(file.descriptor, &status) == 0 else { throw WorldError.system("đọc", path) }
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    return file
  }

  /// Opens an empty file to be written.
  static func writing(_ path: String) throws -> OpenFile {
    let descriptor = unbroken {
      Int(open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644))
    }
    guard descriptor >= 0 else { throw WorldError.system("ghi", path) }
    return OpenFile(descriptor: Int32(descriptor))
  }

  /// Opens a file that must not be there yet, not even as a link.
  static func creating(_ path: String) throws -> OpenFile {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unbroken { Int(open(path, flags, 0o644)) }
    guard descriptor >= 0 else { throw WorldError.system("ghi", path) }
    return OpenFile(descriptor: Int32(descriptor))
  }

  /// Opens a file to be written on at its end.
  static func appending(_ path: String) throws -> OpenFile {
    let descriptor = unbroken {
      Int(open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644))
    }
    guard descriptor >= 0 else { throw WorldError.system("ghi", path) }
    return OpenFile(descriptor: Int32(descriptor))
  }

  deinit { close(descriptor) }

  /// Where the next byte is read.
  func seek(to offset: Int, _ path: String) throws {
    guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else {
      throw WorldError.system("đọc", path)
    }
  }

  /// In bytes.
  func size(_ path: String) throws -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw WorldError.system("đọc", path) }
    return Int(status.st_size)
  }

  /// Fills some of `room`, and says how much; nothing means the end of the file.
  func fill(_ room: UnsafeMutableRawBufferPointer, _ path: String) throws -> Int {
    let count = unbroken { read(descriptor, room.baseAddress, room.count) }
    guard count >= 0 else { throw WorldError.system("đọc", path) }
    return count
  }

  /// Writes all of `bytes`.
  func append(_ bytes: UnsafeRawBufferPointer, _ path: String) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let count = unbroken { write(descriptor, piece.baseAddress, piece.count) }
      guard count >= 0 else { throw WorldError.system("ghi", path) }
      rest = rest.dropFirst(count)
    }
  }

  /// Closes a file that was written. Some file systems say only here that the disk is full.
  consuming func finish(_ path: String) throws {
    let result = close(descriptor)
    discard self
    guard result == 0 || errno == EINTR else { throw WorldError.system("ghi", path) }
  }
}

/// The result of a system call that is made again for as long as signals break it off.
func unbroken(_ call: () -> Int) -> Int {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}
