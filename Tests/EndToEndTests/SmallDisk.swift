import Foundation

/// A disk in memory that is soon full.
struct SmallDisk {
  static let size = 4 << 20

  /// Whether this process may mount one at all.
  static let canBeMade: Bool = {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("trangxa-\(UUID().uuidString)")
    guard getuid() == 0, let disk = try? SmallDisk(at: place.path) else { return false }
    disk.remove()
    try? FileManager.default.removeItem(at: place)
    return true
  }()

  private let path: String

  /// - Parameter files: how many files and folders it takes; nil for any number.
  init(at path: String, files: Int? = nil) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let limit = files.map { ",nr_inodes=\($0)" } ?? ""
    let options = "size=\(Self.size)\(limit)"
    guard Self.run(["mount", "-t", "tmpfs", "-o", options, "trangxa", path]) else {
      throw POSIXError(.EPERM)
    }
  }

  func makeReadOnly() -> Bool { Self.run(["mount", "-o", "remount,ro", path]) }

  func remove() { _ = Self.run(["umount", "-l", path]) }

  private static func run(_ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
