import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `trangxa serve` at work in an installation, asked with curl.
struct LiveServer {
  struct NotStarted: Error, CustomStringConvertible {
    let description: String
  }

  struct Answer {
    let status: Int
    /// In small letters, by name.
    let headers: [String: String]
    let body: String
  }

  let port: Int
  /// The line with the address.
  let greeting: String
  private let process: Process
  private let errors: URL

  init(_ site: Installation, port: Int = Int.random(in: 20_000..<60_000), _ options: String...)
    throws
  {
    errors = site.folder.appendingPathComponent("loi-chuan-\(port).txt")
    try Data().write(to: errors)
    let output = Pipe()
    process = site.process(
      ["serve", "--now", "2026-11-21", "--cong", "\(port)"] + options, output: output,
      errors: try FileHandle(forWritingTo: errors))
    try process.run()
    var line = Data()
    while line.last != UInt8(ascii: "\n") {
      let piece = output.fileHandleForReading.availableData
      if piece.isEmpty { break }
      line += piece
    }
    greeting = String(decoding: line, as: UTF8.self)
    guard let found = greeting.firstMatch(of: /http:\/\/127\.0\.0\.1:(\d+)\//),
      let listening = Int(found.1)
    else {
      process.waitUntilExit()
      let said = try Data(contentsOf: errors)
      throw NotStarted(description: greeting + String(decoding: said, as: UTF8.self))
    }
    self.port = listening
  }

  /// What it has said to standard error.
  func complaints() throws -> String {
    String(decoding: try Data(contentsOf: errors), as: UTF8.self)
  }

  /// Asks for a path as it is, dots and all.
  func ask(_ path: String, _ options: String...) throws -> Answer { try ask(path, options) }

  func ask(_ path: String, _ options: [String]) throws -> Answer {
    let curl = Process()
    curl.executableURL = URL(fileURLWithPath: "/usr/bin/curl")
    curl.arguments =
      ["-si", "--path-as-is", "--max-time", "20"] + options + ["http://127.0.0.1:\(port)\(path)"]
    let output = Pipe()
    curl.standardOutput = output
    curl.standardError = FileHandle.nullDevice
    try curl.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    curl.waitUntilExit()
    let parts = text.replacing("\r\n", with: "\n").split(
      separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
    let lines = (parts.first ?? "").split(separator: "\n")
    let status = (lines.first?.split(separator: " ").dropFirst().first).flatMap { Int($0) } ?? 0
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let pair = line.split(separator: ":", maxSplits: 1)
      if pair.count == 2 {
        headers[pair[0].lowercased()] = pair[1].trimmingCharacters(in: .whitespaces)
      }
    }
    return Answer(status: status, headers: headers, body: parts.count > 1 ? String(parts[1]) : "")
  }

  /// Asks until the answer is as wanted, for a while.
  func wait(_ path: String, until isWanted: (Answer) -> Bool) throws -> Bool {
    for _ in 0..<600 {
      if isWanted(try ask(path)) { return true }
      Thread.sleep(forTimeInterval: 0.05)
    }
    return false
  }

  var isRunning: Bool { process.isRunning }

  /// Ends it as Ctrl-C does.
  ///
  /// - Returns: its exit code.
  @discardableResult func end(_ signal: Int32 = SIGINT) -> Int32 {
    kill(process.processIdentifier, signal)
    for _ in 0..<400 where process.isRunning { Thread.sleep(forTimeInterval: 0.05) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }
}
