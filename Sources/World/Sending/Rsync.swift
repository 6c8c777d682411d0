#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Why portals could not be sent, in one line.
package struct SendFailure: Error, Sendable {
  package let reason: String
}

/// How portals are sent.
package struct SendOptions: Sendable {
  /// For how many seconds, in all.
  package var limit = 900
  /// How often to go on after the line broke.
  package var retries = 3
  /// A configuration of ssh, with the port and the key.
  package var sshConfiguration: String?

  package init() {}
}

/// rsync, which goes on where it was broken off.
struct Rsync {
  private let options: SendOptions
  private let end: Int
  private let shell: String
  /// Told why and for how many seconds is waited before the next try.
  private let waiting: (String, Int) -> Void

  /// What rsync did.
  struct Run {
    /// Files that were sent, and files that were taken away.
    var sent = 0
    var removed = 0
    /// Folders and links.
    var made = 0
  }

  init(_ options: SendOptions, waiting: @escaping (String, Int) -> Void) {
    self.options = options
    self.waiting = waiting
    end = monotonicSeconds() + options.limit
    // Before what the configuration says, so that nothing asks or waits for ever.
    shell =
      "ssh -o BatchMode=yes -o ConnectTimeout=20 -o ServerAliveInterval=15 -o ServerAliveCountMax=3"
      + (options.sshConfiguration.map { " -F '\($0)'" } ?? "")
  }

  /// - Throws: ``SendFailure``, or that there is no rsync.
  @discardableResult
  func run(_ arguments: [String], from source: String, to target: String) throws -> Run {
    var pause = 2
    for retry in 0... {
      let left = end - monotonicSeconds()
      guard left > 0 else { throw overTime }
      let run = try runProgram(
        "rsync",
        ["--itemize-changes", "--timeout=120", "-e", shell] + arguments + ["--", source, target],
        seconds: left)
      if run.isOverTime { throw overTime }
      if run.status == 0 { return Run(run.output) }
      let reason = reason(run)
      guard Self.brokenLine.contains(run.status), retry < options.retries,
        monotonicSeconds() + pause < end
      else { throw SendFailure(reason: reason) }
      waiting(reason, pause)
      sleep(UInt32(pause))
      pause *= 4
    }
    throw overTime
  }

  private var overTime: SendFailure { SendFailure(reason: "quá \(options.limit) giây") }

  /// Exit codes of rsync and ssh that say nothing against another try.
  private static let brokenLine: Set<Int32> = [10, 12, 20, 30, 35, 255]

  private func reason(_ run: ProgramRun) -> String {
    let all = String(decoding: run.errors, as: UTF8.self)
    let own = run.reason(["ssh: ", "rsync: "])
    let known: [(String, String)] = [
      ("Host key verification failed", "chưa tin khóa của máy chủ"),
      ("Permission denied (", "máy chủ không nhận khóa"),
      ("Could not resolve", "không tìm thấy máy chủ"),
      ("rsync: command not found", "máy chủ chưa cài rsync"),
      ("rsync: not found", "máy chủ chưa cài rsync"),
      ("No space left", "đĩa ở nơi nhận đã đầy"),
      ("Permission denied (13)", "không có quyền ghi ở nơi nhận"),
      ("No such file or directory (2)", "nơi nhận chưa có thư mục ấy; hãy tạo trước"),
    ]
    let codes: [Int32: String] = [
      10: "đường truyền đứt", 12: "đường truyền đứt", 20: "bị ngắt", 23: "có tệp không gửi được",
      30: "nơi nhận không trả lời", 35: "nơi nhận không trả lời", 255: "không nối được máy chủ",
    ]
    let said =
      known.first { all.contains($0.0) }?.1 ?? codes[run.status] ?? "rsync báo lỗi \(run.status)"
    return own.isEmpty ? said : "\(said) (\(own))"
  }
}

extension Rsync.Run {
  /// Reads a line for each change: `<f+++++++++ index.html`, `*deleting   cu.html`.
  fileprivate init(_ output: [UInt8]) {
    for line in output.split(separator: UInt8(ascii: "\n")) {
      if line.starts(with: "<f".utf8) || line.starts(with: ">f".utf8) { sent += 1 }
      if line.starts(with: "c".utf8) { made += 1 }
      if line.starts(with: "*deleting".utf8), line.last != UInt8(ascii: "/") { removed += 1 }
    }
  }
}
