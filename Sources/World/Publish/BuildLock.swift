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

  /// Takes the lock of `output`.
  ///
  /// - Parameters:
  ///   - wait: for how many seconds to wait for another build.
  ///   - waiting: told once who has it, when there is something to wait for.
  /// - Throws: ``WorldError/locked(path:holder:)`` when another build still has it.
  package static func take(
    for output: OutputFolder, wait: Int = 0, waiting: (_ holder: String) -> Void = { _ in }
  ) throws -> BuildLock {
    try take(in: [output.workshop], wait: wait, waiting: waiting)
  }

  /// Takes the locks of several workshops.
  static func take(
    in workshops: [String], wait: Int = 0, waiting: (_ holder: String) -> Void = { _ in }
  ) throws -> BuildLock {
    var lock = BuildLock()
    var hasTold = false
    let end = monotonicSeconds() + wait
    for workshop in workshops {
      try makeFolder(workshop)
      while true {
        do {
          try lock.add("\(workshop)/khoa")
          break
        } catch WorldError.locked(let path, let holder) {
          guard monotonicSeconds() < end else {
            throw WorldError.locked(path: path, holder: holder)
          }
          if !hasTold { waiting(holder) }
          hasTold = true
          usleep(100_000)
        }
      }
    }
    return lock
  }

  deinit { for file in files { close(file) } }

  /// Writes down what the build is at, for who finds the lock taken. It is a courtesy: whatever goes wrong
  /// with it stops nothing.
  package var journal: Journal { Journal(files: files) }

  package struct Journal: Sendable {
    fileprivate let files: [Int32]

    package func note(_ phase: String) {
      for file in files { BuildLock.sign(file, phase) }
    }
  }

  private static func sign(_ file: Int32, _ phase: String) {
    let text = "tiến trình \(getpid()), từ \(started), \(phase)\n"
    _ = text.withCString { pointer in pwrite(file, pointer, strlen(pointer), 0) }
    ftruncate(file, off_t(text.utf8.count))
  }

  private static let started = clockText(time(nil))

  private mutating func add(_ path: String) throws {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw WorldError.system("mở khóa", path) }
    guard unbroken({ Int(flock(file, LOCK_EX | LOCK_NB)) }) == 0 else {
      defer { close(file) }
      guard errno == EWOULDBLOCK else { throw WorldError.system("khóa", path) }
      let text = (try? read(path, limit: 200))?.bytes ?? []
      let holder = String(decoding: text.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      throw WorldError.locked(path: path, holder: holder.isEmpty ? "không rõ" : holder)
    }
    files.append(file)
    Self.sign(file, "bắt đầu")
  }
}

/// Seconds of a clock that nobody sets.
func monotonicSeconds() -> Int {
  var moment = timespec()
  clock_gettime(CLOCK_MONOTONIC, &moment)
  return moment.tv_sec
}
