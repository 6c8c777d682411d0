#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// One build at a time: an exclusive `flock` on a file in each workshop, which the kernel frees when
/// the process ends, however it ends. The file's text says who holds it and since when.
package struct BuildLock: ~Copyable {
  private var files: [Int32] = []

  private init() {}

  /// Takes the lock of `output`, or throws ``WorldError/locked(path:holder:)`` at once when another
  /// build has it.
  package static func take(for output: OutputFolder) throws -> BuildLock {
    try take(in: [output.workshop])
  }

  /// Takes the locks of several workshops.
  static func take(in workshops: [String]) throws -> BuildLock {
    var lock = BuildLock()
    for workshop in workshops {
      try makeFolder(workshop)
      try lock.add("\(workshop)/khoa")
    }
    return lock
  }

  deinit { for file in files { close(file) } }

  private mutating func add(_ path: String) throws {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw WorldError.system("mở khóa", path) }
    files.append(file)
    guard unbroken({ Int(flock(file, LOCK_EX | LOCK_NB)) }) == 0 else {
      guard errno == EWOULDBLOCK else { throw WorldError.system("khóa", path) }
      let text = (try? read(path, limit: 200))?.bytes ?? []
      let holder = String(decoding: text.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      throw WorldError.locked(path: path, holder: holder.isEmpty ? "không rõ" : holder)
    }
    // What the file says is a courtesy: a full disk must not stop a build here.
    ftruncate(file, 0)
    let text = "tiến trình \(getpid()), từ \(clockText(time(nil)))\n"
    _ = text.withCString { pointer in pwrite(file, pointer, strlen(pointer), 0) }
  }
}

/// A moment as a clock in Vietnam shows it (UTC+7, without summer time): `08:15 21/11/2026`.
func clockText(_ moment: Int) -> String {
  var shifted = time_t(moment + 7 * 3_600)
  var parts = tm()
  gmtime_r(&shifted, &parts)
  func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
  let clock = "\(two(parts.tm_hour)):\(two(parts.tm_min))"
  return "\(clock) \(two(parts.tm_mday))/\(two(parts.tm_mon + 1))/\(Int(parts.tm_year) + 1_900)"
}
