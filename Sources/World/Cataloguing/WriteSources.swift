/// A source that an import writes: where, what was there when it was read, and what is to be there.
package struct SourceWriting: Sendable {
  package let path: String
  /// Nil for a file that must not be there yet.
  package let before: [UInt8]?
  package let after: [UInt8]

  package init(path: String, before: [UInt8]?, after: [UInt8]) {
    self.path = path
    self.before = before
    self.after = after
  }
}

/// Writes sources, each in one step, in the order given. Before the first is written, all are looked at: one
/// that an editor has changed since it was read, or that stands in the way, stops everything.
package func write(_ sources: [SourceWriting]) throws {
  for source in sources {
    if let before = source.before {
      guard try readPlainFile(source.path) == before else {
        throw WorldError.changedFile(path: source.path)
      }
    } else if try kind(of: source.path) != nil {
      throw WorldError.file(path: source.path, action: "tạo", reason: "đã có tệp khác ở đó")
    }
  }
  for source in sources {
    try makeFolder(parentFolder(source.path))
    try replace(source.path, with: source.after)
  }
}
