#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Keeps runs apart: a `flock` on a file, which the kernel frees when the process ends, however it ends. The
/// file's text says who holds it and since when.
///
/// A build of all portals has the output for itself; builds of single portals share it, and each portal has a
/// lock of its own, which is held only while that portal is made and put out. So going back with one portal
/// need not wait for the build of the others.
package struct BuildLock: ~Copyable {
  private var files: [Int32] = []

  /// How an output is used.
  package enum Use: Sendable {
    case alone
    case withOthers
  }

  /// Takes the lock of `output`.
  ///
  /// - Parameters:
  ///   - wait: for how many seconds to wait for another run.
  ///   - waiting: told once who has it, when there is something to wait for.
  /// - Throws: ``WorldError/locked(path:holder:)`` when another run still has it.
  package static func take(
    for output: OutputFolder, use: Use = .alone, wait: Int = 0,
    waiting: (_ holder: String) -> Void = { _ in }
  ) throws -> BuildLock {
    // What is in it is nobody's to read, should the folder that it stands in be served some day.
    if !isFolder(output.workshop) { try makeFolder(output.workshop, mode: 0o700) }
    var lock = BuildLock()
    try lock.add(
      "\(output.workshop)/khoa", use == .alone ? LOCK_EX : LOCK_SH, wait: wait, waiting: waiting)
    return lock
  }

  /// Takes the locks of portals.
  static func take(for stores: [PortalStore], wait: Int) throws -> BuildLock {
    try take(files: stores.map { "\($0.folder)/khoa" }, wait: wait)
  }

  /// Takes the locks of files in folders of ours.
  static func take(files: [String], wait: Int) throws -> BuildLock {
    var lock = BuildLock()
    for file in files {
      try makeFolder(parentFolder(file))
      try lock.add(file, LOCK_EX, wait: wait) { _ in }
    }
    return lock
  }

  private init() {}

  private mutating func add(
    _ path: String, _ kind: Int32, wait: Int, waiting: (_ holder: String) -> Void
  ) throws {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw WorldError.system("mở khóa", path) }
    files.append(file)
    let end = monotonicSeconds() + wait
    var hasTold = false
    while unbroken({ Int(flock(file, kind | LOCK_NB)) }) != 0 {
      guard errno == EWOULDBLOCK else { throw WorldError.system("khóa", path) }
      let holder = Self.holder(path)
      guard monotonicSeconds() < end else {
        throw WorldError.locked(path: path, holder: holder)
      }
      if !hasTold { waiting(holder) }
      hasTold = true
      usleep(100_000)
    }
    Journal(files: [file]).note("bắt đầu")
  }

  deinit { for file in files { close(file) } }

  private static func holder(_ path: String) -> String {
    let text = (try? read(path, limit: 200))?.bytes ?? []
    let holder = String(decoding: text.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return holder.isEmpty ? "không rõ" : holder
  }

  /// Writes down what the run is at, for who finds the lock taken. It is a courtesy: whatever goes wrong
  /// with it stops nothing.
  package var journal: Journal { Journal(files: files) }

  package struct Journal: Sendable {
    fileprivate let files: [Int32]

    package func note(_ phase: String) {
      let text = "tiến trình \(getpid()), từ \(BuildLock.started), \(phase)\n"
      for file in files {
        _ = text.withCString { pointer in pwrite(file, pointer, strlen(pointer), 0) }
        ftruncate(file, off_t(text.utf8.count))
      }
    }
  }

  private static let started = clockText(time(nil))
}

/// Seconds of a clock that nobody sets.
func monotonicSeconds() -> Int { RunClock.nanoseconds / 1_000_000_000 }
