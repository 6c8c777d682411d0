internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What came of a program that was run.
struct ProgramRun {
  /// Its exit code; 128 and the signal when one ended it.
  var status: Int32 = 0
  /// At most 16 MB.
  var output: [UInt8] = []
  var errors: [UInt8] = []
  /// Whether it was ended because it took too long.
  var isOverTime = false
}

/// Runs a program of the system with these very arguments, and no shell between.
///
/// It has no terminal, no input, and of our environment only what finds it keys and a way to the network. It
/// never outlives us, nor does what it has started.
///
/// - Parameters:
///   - name: as it is found in `PATH`.
///   - seconds: after which it is ended, with the programs that it has started.
/// - Throws: ``WorldError/missingProgram(_:)``.
func runProgram(
  _ name: String, _ arguments: [String], environment: [String] = [], seconds: Int
) throws -> ProgramRun {
  let program = try find(name)
  // Where whoever started us does not wait for children, ours would end without a word.
  signal(SIGCHLD, SIG_DFL)
  var ends: [[Int32]] = []
  defer { for end in ends.joined() where end >= 0 { close(end) } }
  for _ in 0..<2 {
    var pair: [Int32] = [-1, -1]
    guard pipe(&pair) == 0 else { throw WorldError.system("chạy", name) }
    ends.append(pair)
    // No program that is started at another place inherits them.
    for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }
  let started = start(
    program, arguments, environment: passedOn() + environment, output: ends[0][1],
    errors: ends[1][1])
  guard let process = started else { throw WorldError.system("chạy", name) }
  for index in ends.indices {
    close(ends[index][1])
    ends[index][1] = -1
  }
  return follow(process, ends.map { $0[0] }, until: monotonicSeconds() + seconds)
}

func find(_ name: String) throws -> String {
  let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
  let places = folders.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
  guard let found = places.first(where: { access($0, X_OK) == 0 && !isFolder($0) }) else {
    throw WorldError.missingProgram(name)
  }
  return found
}

/// What a program is told of our environment. Git, above all, would hear of other repositories.
private func passedOn() -> [String] {
  let known: Set = [
    "PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "XDG_CONFIG_HOME", "SSH_AUTH_SOCK",
    "SSL_CERT_FILE", "http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
    "no_proxy", "NO_PROXY",
  ]
  // What programs say is read, so it must be in one language.
  return ProcessInfo.processInfo.environment.filter { known.contains($0.key) }
    .map { "\($0.key)=\($0.value)" } + ["LC_ALL=C.UTF-8"]
}

/// Reads what a program says until it ends, or ends it.
private func follow(_ process: pid_t, _ pipes: [Int32], until end: Int) -> ProgramRun {
  var run = ProgramRun()
  var said: [[UInt8]] = [[], []]
  var isOpen = [true, true]
  var status: Int32 = 0
  var looks = 0
  while true {
    // Before the last look at what it has said, so that nothing of that is missed.
    let ended = unbroken { Int(waitpid(process, &status, WNOHANG)) }
    let hasEnded = ended != 0 || looks > 0
    if ended < 0, looks == 0 { status = 255 << 8 }
    var polled = pipes.indices.map { index in
      pollfd(fd: isOpen[index] ? pipes[index] : -1, events: Int16(POLLIN), revents: 0)
    }
    poll(&polled, nfds_t(polled.count), hasEnded ? 0 : 50)
    var hasRead = false
    for index in pipes.indices where polled[index].revents != 0 {
      var room = [UInt8](repeating: 0, count: 65_536)
      let count = unbroken { read(pipes[index], &room, room.count) }
      if count <= 0 { isOpen[index] = false } else { hasRead = true }
      if said[index].count < 16_777_216 { said[index] += room.prefix(max(0, count)) }
    }
    // Somebody whom it has left behind may hold its pipes, and fill them; that is not waited for.
    if hasEnded { looks += 1 }
    if hasEnded, !hasRead || looks > 1_000 { break }
    if !hasEnded, monotonicSeconds() >= end {
      // Its guard lets it tidy up for two seconds.
      kill(process, SIGTERM)
      if monotonicSeconds() >= end + 5 { kill(-process, SIGKILL) }
      run.isOverTime = true
      usleep(50_000)
    }
  }
  let signal = status & 0x7f
  run.status = signal == 0 ? (status >> 8) & 0xff : 128 + signal
  (run.output, run.errors) = (said[0], said[1])
  return run
}

extension ProgramRun {
  /// The line of what it complained of that says why, without what would disturb a terminal or a log.
  ///
  /// - Parameter beginnings: how such a line begins, the best first.
  func reason(_ beginnings: [String]) -> String {
    let lines = String(decoding: errors, as: UTF8.self).split(whereSeparator: \.isNewline)
    let best = beginnings.lazy.compactMap { beginning in
      lines.first { $0.hasPrefix(beginning) }?.dropFirst(beginning.count)
    }.first
    let line = best ?? lines.last { !$0.allSatisfy(\.isWhitespace) } ?? ""
    let plain = line.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
        ? " " : String(scalar)
    }.joined()
    return String(plain.trimmingCharacters(in: .whitespaces).prefix(200))
  }
}
