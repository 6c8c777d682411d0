internal import Files

/// The files of a theme with those that it inherits: by their path below the theme's folder, where
/// each is read.
struct ThemeFiles {
  private let sources: [FilePath: FilePath]
  private let tree: FileTree

  /// - Parameter layers: the eldest first; a later one's file takes the place of an earlier one's.
  init(_ layers: [ThemeLayer], in tree: FileTree) {
    var sources: [FilePath: FilePath] = [:]
    for layer in layers {
      for path in tree.paths(inside: layer.folder) {
        if let below = path.relative(to: layer.folder) { sources[below] = path }
      }
    }
    self.sources = sources
    self.tree = tree
  }

  /// The files inside `folder`, in order, each with its path below it.
  func inside(_ folder: FilePath) -> [(name: String, source: FilePath)] {
    sources.keys.sorted().compactMap { path in
      guard let below = path.relative(to: folder), let source = sources[path] else { return nil }
      return (below.string, source)
    }
  }

  /// The bytes of a file, or nil for one that was not read whole.
  func bytes(of source: FilePath) -> [UInt8]? {
    if let bytes = tree[source] { return bytes }
    guard let attachment = tree.attachments[source] else { return nil }
    return attachment.head.count == attachment.size ? attachment.head : nil
  }
}
