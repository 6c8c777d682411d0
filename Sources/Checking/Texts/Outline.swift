/// The numbered blocks of a text, series by series: what rules on numbering and on empty headings read.
///
/// A number that begins again at 1 opens a series inside the one that is open, as lists under headings do; the
/// one outside goes on when its next number comes. Forms with indicators (`Biểu mẫu 3`) are left out: their
/// numbers are those of a form, of which a commune fills in its own rows.
package struct Outline: Sendable {
  package struct Entry: Sendable {
    package let label: OutlineLabel
    /// The same for the labels of one series.
    package let series: Int
  }

  /// A label that does not follow the one before it.
  package struct Break: Sendable {
    package enum Kind: Sendable {
      /// Numbers are missing before it.
      case gap(missing: [OutlineLabel.Number])
      /// It bears the number of the one before it.
      case doubled
    }

    package let kind: Kind
    package let label: OutlineLabel
    package let before: OutlineLabel
  }

  package private(set) var entries: [Entry] = []
  package private(set) var breaks: [Break] = []

  init() {}

  package init(_ manuscript: Manuscript) {
    var reader = OutlineReader(manuscript)
    reader.readAll()
    entries = reader.entries
    breaks = reader.breaks
  }
}
