package import Files

/// A table read from CSV: the names of its columns, and rows that have a cell for every column.
package struct Table: Sendable {
  package let header: [TableCell]
  package let rows: [TableRow]

  package init(header: [TableCell], rows: [TableRow]) {
    self.header = header
    self.rows = rows
  }
}

package struct TableRow: Sendable {
  /// As many as the header has: missing cells are empty text at the end of the row, and cells past
  /// the last column are left out. Both are findings.
  package let cells: [TableCell]
  /// The line of the file, from 1, on which the row begins.
  package let line: Int
  package let span: SourceSpan

  package init(cells: [TableCell], line: Int, span: SourceSpan) {
    self.cells = cells
    self.line = line
    self.span = span
  }
}

/// The text of one cell and its place.
package struct TableCell: Sendable {
  /// Without its quotes, with composed letters; blanks at its ends are part of it, but not in the
  /// header.
  package let text: String
  /// With its quotes.
  package let span: SourceSpan

  package init(text: String, span: SourceSpan) {
    self.text = text
    self.span = span
  }
}
