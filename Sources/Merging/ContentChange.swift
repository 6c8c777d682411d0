package import Files

/// A change of the content folder: files that are new, and files that get other bytes. Nothing is ever
/// moved or removed: an archive keeps the addresses that people have noted down.
package struct ContentChange: Sendable {
  /// New files.
  package var additions: [FilePath: [UInt8]] = [:]
  /// New copies of attachments, by the path of the copy.
  package var copies: [FilePath: FilePath] = [:]
  /// Files that were there, with their new bytes.
  package var edits: [FilePath: [UInt8]] = [:]
  /// Sources that could not be taken over and that a person must copy.
  package var leftBehind: [FilePath] = []

  package init() {}
}

extension FileTree {
  /// The tree as it will be after `change`.
  func applying(_ change: ContentChange) -> FileTree {
    var tree = self
    for (path, bytes) in change.additions { tree.add(bytes, at: path) }
    for (path, bytes) in change.edits { tree.add(bytes, at: path) }
    for (path, source) in change.copies {
      if let attachment = attachments[source] { tree.add(attachment, at: path) }
    }
    return tree
  }
}
