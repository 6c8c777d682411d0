import Foundation

/// The files of this repository, as they are on the disk.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Folders of what is built or installed.
  private static let unread: Set<String> = [
    ".git", ".build", ".venv", ".trangxa", "public", "dist", "__pycache__",
  ]

  static func text(_ path: String) -> String {
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
  }

  /// The Swift files below `folder`, in order.
  static func swiftFiles(in folder: String) -> [String] {
    files(in: folder).filter { $0.hasSuffix(".swift") }
  }

  /// The files below `folder` (all, for the empty text), by their path in the repository.
  static func files(in folder: String = "") -> [String] {
    let base = folder.isEmpty ? root : root.appending(path: folder)
    let prefix = folder.isEmpty ? "" : folder + "/"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: base.path)) ?? []
    return names.sorted().flatMap { name -> [String] in
      if unread.contains(name) || name.hasPrefix(".build") { return [] }
      var isFolder: ObjCBool = false
      let path = base.appending(path: name).path
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
      return isFolder.boolValue ? files(in: prefix + name) : [prefix + name]
    }
  }
}
