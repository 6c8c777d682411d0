import Foundation
import Testing

/// A repository of Git that clones follow, as an editor's host has it.
struct GitRepository {
  static let isInstalled = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")

  /// Where editors work.
  let folder: URL

  /// Makes a repository of some files in `site`, and a clone of it in the site's folder `clone`.
  init(_ files: [String: String], named name: String = "kho", in site: Installation, clone: String)
    throws
  {
    folder = site.folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.git("init", "-q", "-b", "main", folder.path)
    try commit(files)
    try Self.git("clone", "-q", folder.path, site.folder.appendingPathComponent(clone).path)
  }

  /// Changes files, as an editor does.
  func commit(_ files: [String: String]) throws {
    for (path, text) in files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try Self.git("-C", folder.path, "add", "-A")
    try Self.git("-C", folder.path, "commit", "-q", "-m", "Sửa")
  }

  static func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
    process.arguments = ["-c", "user.name=Xã", "-c", "user.email=xa@example.vn"] + arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(arguments)")
  }
}
