/// The files that a build reads: the text of sources, and what must be known of attachments.
///
/// A tree is a value. It has no disk behind it, so tests make one from text, and nothing that
/// reads it can be surprised by a change on the disk. Content lies under `content/`, themes under
/// `themes/<name>/`, whatever the folders are called on the machine.
package struct FileTree: Sendable {
  /// A file that is copied and never parsed: a picture, a PDF, a Word form.
  package struct Attachment: Sendable, Equatable {
    /// In bytes.
    package let size: Int
    /// The first bytes: enough to tell the true type, and a picture's size. At most 64 KB.
    package let head: [UInt8]

    package init(size: Int, head: [UInt8]) {
      self.size = size
      self.head = head
    }
  }

  package private(set) var sources: [FilePath: [UInt8]]
  package private(set) var attachments: [FilePath: Attachment]
  /// Pages that are there and that the machine lets nobody read.
  package private(set) var unreadable: Set<FilePath>

  package init(
    sources: [FilePath: [UInt8]] = [:], attachments: [FilePath: Attachment] = [:],
    unreadable: Set<FilePath> = []
  ) {
    self.sources = sources
    self.attachments = attachments
    self.unreadable = unreadable
  }

  /// Every path in order.
  package var paths: [FilePath] { (Array(sources.keys) + Array(attachments.keys)).sorted() }

  package subscript(path: FilePath) -> [UInt8]? { sources[path] }

  package func contains(_ path: FilePath) -> Bool {
    sources[path] != nil || attachments[path] != nil
  }

  /// The paths of sources and attachments inside `folder`, in order.
  ///
  /// - Parameter isWanted: asked before they are put in order, which costs most.
  package func paths(
    inside folder: FilePath, where isWanted: (FilePath) -> Bool = { _ in true }
  ) -> [FilePath] {
    (sources.keys.filter { $0.isInside(folder) && isWanted($0) }
      + attachments.keys.filter { $0.isInside(folder) && isWanted($0) }).sorted()
  }

  /// The tree without some of its files.
  package func without(_ paths: Set<FilePath>) -> FileTree {
    FileTree(
      sources: sources.filter { !paths.contains($0.key) },
      attachments: attachments.filter { !paths.contains($0.key) },
      unreadable: unreadable.subtracting(paths))
  }

  package mutating func add(_ bytes: [UInt8], at path: FilePath) { sources[path] = bytes }

  package mutating func add(_ attachment: Attachment, at path: FilePath) {
    attachments[path] = attachment
  }

  package mutating func remove(_ path: FilePath) {
    sources[path] = nil
    attachments[path] = nil
  }

  package mutating func addUnreadable(_ path: FilePath) { unreadable.insert(path) }

  package mutating func merge(_ other: FileTree) {
    sources.merge(other.sources) { _, new in new }
    attachments.merge(other.attachments) { _, new in new }
    unreadable.formUnion(other.unreadable)
  }
}
