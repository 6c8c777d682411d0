import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A fresh folder of the disk, removed when the test that made it is done.
final class Folder {
  let path: String

  init() throws {
    // The path as the disk has it, so that what follows links can be compared with it.
    let place = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("trangxa-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    path = place.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, _ name: String) throws { try write(Array(text.utf8), name) }

  /// Writes a file below the folder under exactly the bytes of `name`.
  func write(_ bytes: [UInt8], _ name: String) throws {
    try write(bytes, Array(name.utf8))
  }

  /// Writes a file whose name need not be text.
  func write(_ bytes: [UInt8], _ name: [UInt8]) throws {
    if let slash = name.lastIndex(of: UInt8(ascii: "/")) {
      try makeFolder(String(decoding: name[..<slash], as: UTF8.self))
    }
    let full = (Array("\(path)/".utf8) + name + [0]).map(CChar.init(bitPattern:))
    let file = open(full, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw POSIXError(.EIO) }
    defer { close(file) }
    guard Glibc.write(file, bytes, bytes.count) == bytes.count else { throw POSIXError(.EIO) }
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(name)", withIntermediateDirectories: true)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
  }
}
