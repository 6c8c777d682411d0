internal import Diagnostics
internal import Files
internal import Previewing

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The sources as the disk had them last. Where it is known which files have changed only these are read again; in
/// any doubt all are.
struct WatchedSources: Sendable {
  /// A folder on the disk, and what it is called in the tree.
  typealias Root = (disk: String, path: FilePath)

  private(set) var tree = FileTree()
  private(set) var findings: [Diagnostic] = []
  private let roots: [Root]

  /// - Throws: when a folder is not there or cannot be read.
  init(_ roots: [Root]) throws {
    self.roots = roots
    try readAll()
  }

  private mutating func readAll() throws {
    var tree = FileTree()
    var findings: [Diagnostic] = []
    for root in roots {
      tree.merge(try readTree(root.disk, as: root.path).moving(into: &findings))
    }
    (self.tree, self.findings) = (tree, findings)
  }

  /// Reads what may have changed.
  ///
  /// - Returns: what has changed: nothing when a file was saved as it was.
  /// - Throws: when a folder is not there or cannot be read; then the tree stays what it was.
  mutating func read(_ changes: FileChanges) throws -> FileChanges {
    if case .files(let paths) = changes {
      var next = self
      if let changed = next.read(paths) {
        self = next
        return .files(changed)
      }
    }
    let before = tree
    let said = findings
    try readAll()
    let files = tree.changes(from: before).union(attachments(changedFrom: before))
    if files.isEmpty, said == findings, before.unreadable == tree.unreadable { return .files([]) }
    return said == findings && before.unreadable == tree.unreadable ? .files(files) : .anything
  }

  private func attachments(changedFrom before: FileTree) -> [FilePath] {
    Set(before.attachments.keys).union(tree.attachments.keys).filter {
      before.attachments[$0] != tree.attachments[$0]
    }
  }

  /// Reads these files alone; nil when more than their bytes may have to be known.
  private mutating func read(_ paths: Set<FilePath>) -> Set<FilePath>? {
    var changed: Set<FilePath> = []
    for path in paths {
      // What was said of a name or of rights holds for others too.
      let isDoubtful = findings.contains { finding in
        finding.span.path == path || path.isInside(finding.span.path)
          || finding.span.path.parent == path.parent
      }
      guard !isDoubtful, !tree.unreadable.contains(path), let place = place(of: path) else {
        return nil
      }
      // A name that differs from a known one only in how its letters are composed.
      if let known = tree.sources.index(forKey: path).map({ tree.sources.keys[$0] })
        ?? tree.attachments.index(forKey: path).map({ tree.attachments.keys[$0] }),
        !known.string.utf8.elementsEqual(path.string.utf8)
      {
        return nil
      }
      do {
        guard let status = try status(of: place) else {
          if tree.contains(path) { changed.insert(path) }
          tree.remove(path)
          continue
        }
        guard status.st_mode & S_IFMT == S_IFREG else { return nil }
        if sourceExtensions.contains(path.fileExtension) {
          guard let file = try readContent(place, limit: sourceLimit + 1),
            file.bytes.count <= sourceLimit
          else { return nil }
          if tree[path] == file.bytes { continue }
          tree.add(file.bytes, at: path)
        } else {
          guard let file = try readContent(place, limit: attachmentHead) else { return nil }
          // The same head and size may still be another picture.
          tree.add(.init(size: file.size, head: file.bytes), at: path)
        }
        changed.insert(path)
      } catch {
        return nil
      }
    }
    return changed
  }

  /// Where a file of the tree lies on the disk.
  func place(of path: FilePath) -> String? {
    roots.lazy.compactMap { root in
      path.relative(to: root.path).map { "\(root.disk)/\($0)" }
    }.first
  }
}
