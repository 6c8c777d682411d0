import Foundation

/// A workspace on the disk and the binary, run as an editor or cron would run it.
struct Installation {
  let folder: URL

  /// Makes a workspace in a fresh folder; `files` are paths below `content/` and their text.
  init(_ files: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("trangxa-\(UUID().uuidString)")
    for (path, text) in files { try write(text, to: "content/\(path)") }
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("themes"),
      withDestinationURL: Self.repository.appendingPathComponent("themes"))
  }

  /// Makes the themes files of this workspace alone, so that a test can change them.
  func ownThemes() throws {
    let themes = folder.appendingPathComponent("themes")
    try FileManager.default.removeItem(at: themes)
    try FileManager.default.copyItem(
      at: Self.repository.appendingPathComponent("themes"), to: themes)
  }

  func write(_ text: String, to path: String) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Writes a file of `size` bytes, all zero.
  func write(size: Int, to path: String) throws {
    try write("%PDF-1.7", to: path)
    let file = try FileHandle(forWritingTo: folder.appendingPathComponent(path))
    try file.truncate(atOffset: UInt64(size))
    try file.close()
  }

  func link(_ path: String, to target: String) throws {
    let link = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: link.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: link.path, withDestinationPath: target)
  }

  func isLink(_ path: String) -> Bool {
    let place = path.hasPrefix("/") ? path : folder.appendingPathComponent(path).path
    return (try? FileManager.default.destinationOfSymbolicLink(atPath: place)) != nil
  }

  /// The names in a folder, in order.
  func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent(path).path
    ).sorted()
  }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
  }

  func delete(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appendingPathComponent(path))
  }

  func move(_ path: String, to other: String) throws {
    try FileManager.default.moveItem(
      at: folder.appendingPathComponent(path), to: folder.appendingPathComponent(other))
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs `trangxa` in the folder, on 21/11/2026 unless told otherwise.
  func trangxa(_ arguments: String...) throws -> Run { try trangxa(arguments) }

  func trangxa(_ arguments: [String]) throws -> Run { try run(process(arguments)) }

  /// Runs `trangxa` with nothing in its environment but `environment`.
  func trangxa(_ arguments: String..., environment: [String: String]) throws -> Run {
    try trangxa(arguments, environment: environment)
  }

  /// The same, with the arguments in an array.
  func trangxa(_ arguments: [String], environment: [String: String]) throws -> Run {
    let process = process(arguments)
    process.environment = environment
    return try run(process)
  }

  /// Runs `trangxa` where programs are found in the folder `path` only.
  func trangxa(_ arguments: String..., path: String) throws -> Run {
    let process = process(arguments)
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = path
    process.environment = environment
    return try run(process)
  }

  /// Runs `trangxa` as a user who owns nothing here.
  func trangxaAsNobody(_ arguments: String...) throws -> Run {
    let process = process(arguments)
    let own = process.arguments ?? []
    process.executableURL = Self.switcher
    process.arguments = ["-u", "nobody", "--", Self.binary.path] + own
    return try run(process)
  }

  /// Makes everything in the folder belong to nobody.
  func giveAway() throws {
    let files = FileManager.default
    let paths = try files.subpathsOfDirectory(atPath: folder.path).map {
      folder.appendingPathComponent($0).path
    }
    for path in [folder.path] + paths where !isLink(path) {
      try files.setAttributes(
        [.ownerAccountID: 65_534, .groupOwnerAccountID: 65_534], ofItemAtPath: path)
    }
  }

  /// Whether this process may become another user, who may run the binary.
  static let hasNobody: Bool = {
    guard getuid() == 0 else { return false }
    let process = Process()
    process.executableURL = switcher
    process.arguments = ["-u", "nobody", "--", binary.path, "--version"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  private static let switcher = URL(fileURLWithPath: "/usr/sbin/runuser")

  private func run(_ process: Process) throws -> Run {
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }

  /// Runs another program in the folder.
  func output(of program: URL, _ arguments: [String]) throws -> Run {
    let process = process([])
    process.executableURL = program
    process.arguments = arguments
    return try run(process)
  }

  func status(of program: URL, _ arguments: [String]) throws -> Int32 {
    try output(of: program, arguments).status
  }

  /// Starts `trangxa` in the folder, saying nothing to anybody.
  ///
  /// - Parameter environment: what it has in place of ours.
  func start(_ arguments: [String], environment: [String: String]? = nil) throws -> Process {
    let process = process(arguments)
    if let environment { process.environment = environment }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// `trangxa` in the folder, not yet running, with its outputs where they are wanted.
  func process(_ arguments: [String], output: Pipe, errors: FileHandle) -> Process {
    let process = process(arguments)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    return process
  }

  /// What a person who runs `trangxa` at a terminal sees, both outputs together.
  ///
  /// - Parameter answers: what the person types, a line each.
  func trangxaAtATerminal(_ command: String, answers: [String] = []) throws -> String {
    let process = process([])
    process.executableURL = Self.terminal
    process.arguments = [
      "-qec", "'\(Self.binary.path)' \(command) --now 2026-11-21", "/dev/null",
    ]
    let input = Pipe()
    process.standardInput = answers.isEmpty ? FileHandle.nullDevice : input
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    if !answers.isEmpty {
      let typed = answers.map { "\($0)\n" }.joined()
      try input.fileHandleForWriting.write(contentsOf: Data(typed.utf8))
      try input.fileHandleForWriting.close()
    }
    let seen = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: seen, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  /// What a person sees who types `text` when asked.
  func trangxaAtATerminal(_ command: String, typing text: String) throws -> String {
    let process = process([])
    process.executableURL = Self.terminal
    process.arguments = [
      "-qec", "stty -echo; '\(Self.binary.path)' \(command) --now 2026-11-30", "/dev/null",
    ]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    let seen = output.fileHandleForReading.readDataToEndOfFile()
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return String(decoding: seen, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  static let hasTerminal = FileManager.default.isExecutableFile(atPath: terminal.path)

  /// Runs a command with a terminal of its own.
  private static let terminal = URL(fileURLWithPath: "/usr/bin/script")

  /// The system calls of `kinds` that a run makes, one a line.
  func systemCalls(_ kinds: String, of command: String...) throws -> [String] {
    let process = process([])
    process.executableURL = Self.tracer
    let log = folder.appendingPathComponent("loi-goi.txt")
    process.arguments =
      ["-f", "-y", "-qq", "-e", "signal=none", "-e", "trace=\(kinds)", "-o", log.path]
      + [Self.binary.path] + command + ["--now", "2026-11-21"]
    try process.run()
    process.waitUntilExit()
    return try text("loi-goi.txt").split(separator: "\n").map(String.init)
  }

  /// Whether strace is there and may watch a program, which some containers do not allow.
  static let hasTracer: Bool = {
    let process = Process()
    process.executableURL = tracer
    process.arguments = ["-f", "-qq", "-o", "/dev/null", "true"]
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  private static let tracer = URL(fileURLWithPath: "/usr/bin/strace")

  private func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = Self.binary
    let takesDay = ["build", "check"].contains(arguments.first) && !arguments.contains("--now")
    process.arguments = arguments + (takesDay ? ["--now", "2026-11-21"] : [])
    process.currentDirectoryURL = folder
    return process
  }

  /// Every file below `path` that is a reader's, with its bytes.
  func pages(_ path: String) throws -> [String: Data] {
    try snapshot(path).filter { !$0.key.split(separator: "/").contains(".trangxa") }
  }

  /// Every file below `path` with its bytes.
  func snapshot(_ path: String) throws -> [String: Data] {
    let root = folder.appendingPathComponent(path)
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      let file = root.appendingPathComponent(name)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try Data(contentsOf: file) }
    }
    return files
  }

  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Beside the test runner, where the package manager puts every product.
  private static let binary = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("trangxa")

  /// The least that a portal needs.
  static let smallest = ["xa-mau/trang.yml": "Tên: Xã Mẫu\nHư cấu: có\n"]

  /// The least that two portals need.
  static let two = [
    "xa-an/trang.yml": "Tên: Xã An\nHư cấu: có\n",
    "xa-binh/trang.yml": "Tên: Xã Bình\nHư cấu: có\n",
  ]
}
