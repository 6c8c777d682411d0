/// A text as a converter gave it, before anything of it is understood: line by line, each with its number.
package struct ExtractedText: Sendable {
  /// Where the lines come from, which says what the end of a line means.
  package enum Origin: Sendable {
    /// Pages of a PDF, or a plain text: lines end where the paper ended.
    case wrapped
    /// A Word file: a line is a paragraph, or was ended by hand.
    case paragraphs
  }

  package var origin: Origin
  package var lines: [ExtractedLine]
  /// What the converter could not give: pictures, equations.
  package var missing: [MissingPart] = []

  package init(_ origin: Origin, _ lines: [ExtractedLine]) {
    self.origin = origin
    self.lines = lines
  }

  package struct MissingPart: Sendable, Equatable {
    package let line: Int
    package let what: String
  }

  /// All of it as a text whose lines have the numbers that findings name.
  package var transcript: [UInt8] { Array(lines.map(\.shown).joined(separator: "\n").utf8) }

  /// The places of the lines in ``transcript``.
  var ranges: [Range<Int>] {
    var start = 0
    return lines.map { line in
      let end = start + line.shown.utf8.count
      defer { start = end + 1 }
      return start..<end
    }
  }
}

/// One line of an ``ExtractedText``.
package struct ExtractedLine: Sendable, Equatable {
  /// What it is besides its words.
  package enum Form: Sendable, Equatable {
    case text
    /// A title in the styles of the word processor; 1 is the highest.
    case heading(Int)
    case table(ExtractedTable)
  }

  /// Its words with single spaces between them; "" for an empty line and for a table.
  package var text: String
  /// Counted from 1.
  package let number: Int
  package var form: Form

  package init(_ text: String, number: Int, form: Form = .text) {
    self.text = text
    self.number = number
    self.form = form
  }

  package var isEmpty: Bool { text.isEmpty && table == nil }

  package var table: ExtractedTable? { if case .table(let table) = form { table } else { nil } }

  var shown: String { table.map(\.shown) ?? text }
}

/// A table as it was found (bảng). The first row is its head.
package struct ExtractedTable: Sendable, Equatable {
  /// Rows of cells, each cell the lines that stand in it.
  package var rows: [[[String]]]
  /// Whether its columns were told from white space, or cells were joined: a person should compare it.
  package var isGuessed: Bool

  package init(_ rows: [[[String]]], isGuessed: Bool = false) {
    self.rows = rows
    self.isGuessed = isGuessed
  }

  package var columnCount: Int { rows.map(\.count).max() ?? 0 }

  /// In one line, for findings.
  var shown: String {
    rows.map { row in row.map { $0.joined(separator: " ") }.joined(separator: " | ") }
      .joined(separator: " / ")
  }
}
