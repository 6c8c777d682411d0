import ArgumentParser
import Dispatch
import Foundation
import World

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the exit code says to a script.
enum ExitStatus {
  /// Content has errors.
  static let contentHasErrors = ExitCode(1)
  /// Wrong usage.
  static let usage = ExitCode(2)
  /// The machine failed: disk, permission.
  static let machine = ExitCode(3)
  /// Published, but from sources of an earlier time: a clone could not be brought up to date.
  static let notPulled = ExitCode(4)
  /// Published here, but not brought to the other machine.
  static let notSent = ExitCode(5)
  /// Another build holds the lock.
  static let locked = ExitCode(75)
}

/// Prints to standard error.
func complain(_ text: String) {
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    guard count > 0 else { return }
    bytes = bytes.dropFirst(count)
  }
}

/// Ends the process when it has run too long. It may happen anywhere: a run that is broken off leaves
/// readers what they had, and the next one makes order.
///
/// - Parameter last: what is still done, for two seconds at most: the disk may be what hangs.
func endProcess(after seconds: Int, last: @escaping @Sendable (_ reason: String) -> Void) {
  let thread = Thread {
    Thread.sleep(forTimeInterval: TimeInterval(seconds))
    let done = DispatchSemaphore(value: 0)
    Thread {
      last("quá \(seconds) giây nên bỏ dở; mỗi trang vẫn trọn một bản, cũ hoặc mới")
      done.signal()
    }.start()
    _ = done.wait(timeout: .now() + 2)
    _exit(ExitStatus.machine.rawValue)
  }
  thread.start()
}

/// Keeps a value that is needed no more, where the process ends soon: to give a large portal back page by page takes
/// longer than to do nothing of it, and the system takes all back at once.
func keepUntilTheEnd(_ value: some Sendable) {
  _ = Unmanaged.passRetained(Kept(value: value))
}

private final class Kept<Value: Sendable>: Sendable {
  let value: Value
  init(value: Value) { self.value = value }
}

/// Ends the process while others still work. Not by `exit`, which takes from under them what they use: libcrypto frees
/// its tables there, and who makes a page just then would crash.
func endAtOnce() -> Never {
  fflush(nil)
  _exit(ExitCode.success.rawValue)
}

/// Ends the process for what the parser or the machine threw.
func exitInVietnamese(_ error: any Error) -> Never {
  if let error = error as? WorldError {
    complain("trangxa: \(error.message)\n")
    if case .locked = error { exit(ExitStatus.locked.rawValue) }
    exit(ExitStatus.machine.rawValue)
  }
  let isRequest = TrangXa.exitCode(for: error) == .success
  if isRequest {
    print(ParserWords.help(TrangXa.fullMessage(for: error)))
    exit(0)
  }
  complain(ParserWords.mistake(TrangXa.message(for: error)) + "\n")
  exit(ExitStatus.usage.rawValue)
}
