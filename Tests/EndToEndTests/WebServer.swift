import Foundation

/// nginx on a free port of the loopback address, serving one folder.
struct WebServer {
  static let isInstalled = FileManager.default.isExecutableFile(atPath: program.path)

  private static let program = URL(fileURLWithPath: "/usr/sbin/nginx")

  private let process = Process()
  private let folder: URL
  private let port: Int

  struct Answer {
    let status: Int
    let location: String?
  }

  struct NotStarted: Error, CustomStringConvertible {
    let description: String
  }

  /// - Parameter including: a file of `location`s for the server.
  init(root: URL, including: URL) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("nginx-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    port = Int.random(in: 20_000..<60_000)
    let configuration = """
      daemon off;
      master_process off;
      pid \(folder.path)/pid;
      error_log \(folder.path)/error.log;
      events {}
      http {
        access_log off;
        client_body_temp_path \(folder.path)/body;
        proxy_temp_path \(folder.path)/proxy;
        fastcgi_temp_path \(folder.path)/fastcgi;
        uwsgi_temp_path \(folder.path)/uwsgi;
        scgi_temp_path \(folder.path)/scgi;
        server {
          listen 127.0.0.1:\(port);
          root \(root.path);
          include \(including.path);
        }
      }
      """
    let file = folder.appendingPathComponent("nginx.conf")
    try Data(configuration.utf8).write(to: file)
    process.executableURL = Self.program
    process.arguments = ["-c", file.path, "-p", folder.path, "-e", "\(folder.path)/error.log"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    for _ in 0..<100 {
      if (try? head("/")) != nil { return }
      guard process.isRunning else { break }
      Thread.sleep(forTimeInterval: 0.05)
    }
    let log = (try? String(contentsOf: folder.appendingPathComponent("error.log"), encoding: .utf8))
    stop()
    throw NotStarted(description: log ?? "nginx has not started")
  }

  func stop() {
    // Threads of Swift block the milder signals, and their children inherit that.
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  /// The status of an address, and where it leads.
  func head(_ path: String) throws -> Answer {
    let curl = Process()
    curl.executableURL = URL(fileURLWithPath: "/usr/bin/curl")
    curl.arguments = ["-sI", "--max-time", "5", "http://127.0.0.1:\(port)\(path)"]
    let output = Pipe()
    curl.standardOutput = output
    try curl.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    curl.waitUntilExit()
    let lines = text.split(whereSeparator: \.isNewline)
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count > 1, let status = Int(words[1]) else {
      throw NotStarted(description: "no answer")
    }
    let location = lines.first { $0.lowercased().hasPrefix("location: ") }
    return Answer(
      status: status, location: location.map { String($0.dropFirst("location: ".count)) })
  }
}
