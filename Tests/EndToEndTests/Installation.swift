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

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
  }

  func delete(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appendingPathComponent(path))
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
  func trangxa(_ arguments: String...) throws -> Run {
    let process = Process()
    process.executableURL = Self.binary
    let takesDay = ["build", "check"].contains(arguments.first) && !arguments.contains("--now")
    process.arguments = arguments + (takesDay ? ["--now", "2026-11-21"] : [])
    process.currentDirectoryURL = folder
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
}
