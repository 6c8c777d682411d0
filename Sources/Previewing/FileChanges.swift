package import Files

/// What may be otherwise on the disk: some files, or anything at all.
package enum FileChanges: Equatable, Sendable {
  /// None for nothing.
  case files(Set<FilePath>)
  /// More than can be told: a folder has come or gone, or events were lost.
  case anything

  package var isEmpty: Bool { self == .files([]) }

  package mutating func add(_ other: FileChanges) {
    switch (self, other) {
    case (.files(let known), .files(let more)): self = .files(known.union(more))
    default: self = .anything
    }
  }
}

/// What the system says of a watched folder (`inotify(7)`).
package struct FileEvent: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// Written and closed, or moved here; its rights changed.
    case written
    /// Deleted or moved away.
    case gone
    /// A file has been made, and will be written to.
    case made
    /// A folder has come, gone or moved.
    case folder
    /// Events were lost.
    case overflow
  }

  package let kind: Kind
  /// In the tree; of no meaning for an overflow.
  package let path: FilePath

  package init(_ kind: Kind, _ path: FilePath) { (self.kind, self.path) = (kind, path) }
}

/// Takes in events until no more are to be waited for, and says what may have changed.
///
/// Programs save in many ways: they write in place, write beside and rename, or move away, make anew and delete. For
/// as long as a file is gone that may be about to come back, it is waited a little longer.
package struct Coalescing: Sendable {
  /// In milliseconds.
  package static let quiet = 5
  package static let quietAfterLoss = 60
  package static let longest = 250

  package private(set) var changes = FileChanges.files([])
  private var missing: Set<FilePath> = []
  /// Since the first event.
  private var waited = 0

  package init() {}

  package mutating func add(_ event: FileEvent) {
    // Names that begin with a dot are never read: programs keep their own files there.
    if event.kind != .overflow, event.path.components.contains(where: { $0.hasPrefix(".") }) {
      return
    }
    switch event.kind {
    case .written:
      missing.remove(event.path)
      changes.add(.files([event.path]))
    case .gone:
      missing.insert(event.path)
      changes.add(.files([event.path]))
    case .made:
      // It may stay empty, or be a second name of a file that is there.
      missing.insert(event.path)
      changes.add(.files([event.path]))
    case .folder, .overflow: changes = .anything
    }
  }

  /// For how many milliseconds to wait for another event; nil when it is time to look.
  package mutating func nextWait() -> Int? {
    let wait = missing.isEmpty && changes != .anything ? Self.quiet : Self.quietAfterLoss
    guard waited + wait <= Self.longest else { return nil }
    waited += wait
    return wait
  }
}
