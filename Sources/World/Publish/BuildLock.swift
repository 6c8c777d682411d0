#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// One build at a time: an exclusive `flock` on a file, which the kernel frees when the process
/// ends, however it ends. The file's text says who holds it.
package struct BuildLock: ~Copyable {
  private let file: Int32

  /// Takes the lock, or throws ``WorldError/locked(path:holder:)`` at once when another build has
  /// it.
  package static func take(at path: String) throws -> BuildLock {
    try makeFolder(
      path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/"))
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw WorldError.system("mở khóa", path) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      close(file)
      let text = (try? read(path, limit: 200, expected: 200)) ?? []
      let holder = String(decoding: text.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      throw WorldError.locked(path: path, holder: holder.isEmpty ? "không rõ" : holder)
    }
    ftruncate(file, 0)
    let text = "tiến trình \(getpid())\n"
    _ = text.withCString { pointer in pwrite(file, pointer, strlen(pointer), 0) }
    return BuildLock(file: file)
  }

  deinit { close(file) }
}
