internal import Commune
package import Diagnostics

/// A text that has become a source of a portal, before anything is written.
package struct ImportedDocument: Sendable {
  package let kind: ImportedKind
  /// The whole file: front matter and Markdown.
  package let source: String
  /// Names that the file may have, without an ending, the best first.
  package let names: [String]
  package let summary: Summary
  /// What a person should know or look at, at its line of the extracted text.
  package let findings: [Diagnostic]

  /// Whether all that its kind needs is known, so that it may be written.
  package var isComplete: Bool { !findings.contains { $0.severity == .error } }

  /// Whether somebody should look at it before it is public.
  package var needsPerson: Bool { findings.contains { $0.severity != .note } }

  /// What was read, for a person.
  package struct Summary: Sendable, Equatable {
    /// The keys that were read of the head and the end, as written.
    package var read: [Entry] = []
    package var headings = 0
    package var items = 0
    package var paragraphs = 0
    package var tables = 0
    package var numbers = 0
    package var dropped: [DroppedLine] = []

    package struct Entry: Sendable, Equatable {
      package let key: String
      package let value: String
    }
  }
}

extension ImportedDocument {
  /// The folder of a portal in which files of its kind lie.
  package var folder: String { kind.contentKind.folder ?? "" }
}
