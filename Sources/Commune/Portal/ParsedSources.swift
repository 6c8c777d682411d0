package import Diagnostics
package import Files
package import Syntax

/// Markdown files split and their front matter read, before portals are assembled of them: a portal is assembled
/// file by file, but each file can be read by itself, and all of them at once.
package struct ParsedSources: Sendable {
  private var documents: [FilePath: Diagnosed<SourceDocument>] = [:]

  package init() {}

  /// - Parameter jobs: how many files are read at once.
  package init(_ tree: FileTree, of paths: [FilePath], jobs: Int) async {
    let made = await inParallel(paths, jobs: jobs) { path in
      parseDocument(tree[path] ?? [], at: path)
    }
    documents = Dictionary(zip(paths, made), uniquingKeysWith: { first, _ in first })
  }

  /// What was read of a file, or what is read now: its bytes may be earlier ones, or it may not have been wanted.
  func document(_ bytes: [UInt8], at path: FilePath) -> Diagnosed<SourceDocument> {
    // Arrays that are one in memory are compared at once.
    if let known = documents[path], known.value.bytes == bytes { return known }
    return parseDocument(bytes, at: path)
  }
}
