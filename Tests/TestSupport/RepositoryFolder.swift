package import Files
internal import Foundation

/// A folder of the repository as a tree, read as a build would read it.
package func repositoryFolder(_ name: String, as root: FilePath) throws -> FileTree {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(name)
  let text: Set<String> = ["md", "yml", "csv", "mustache", "css", "js", "svg"]
  var tree = FileTree()
  for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
    guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else { continue }
    let path = root.appending(name)
    if text.contains(path.fileExtension) {
      tree.add(Array(data), at: path)
    } else {
      tree.add(.init(size: data.count, head: Array(data.prefix(65_536))), at: path)
    }
  }
  return tree
}
