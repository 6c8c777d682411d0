import Diagnostics
import Files
import Syntax
import TestSupport
import Testing

/// Reads `marked` as a CSV file and compares what was read and what was found.
///
/// - Parameters:
///   - rows: the header and the rows, cells parted by `|`, a line end in a cell as `⏎`.
///   - findings: as ``summary(of:in:)`` writes them.
func checkTable(
  _ marked: String, reads rows: [String], finds findings: [String] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = MarkedText(marked)
  checkTable(
    text.bytes, marks: text.marks, reads: rows, finds: findings, sourceLocation: sourceLocation)
}

func checkTable(
  _ bytes: [UInt8], marks: [Character: Int] = [:], reads rows: [String],
  finds findings: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
) {
  let read = parseTable(bytes, at: "a.csv")
  expectEqual(outline(read.value), rows, sourceLocation)
  expectEqual(
    read.diagnostics.map { summary(of: $0, in: bytes, marks: marks) }, findings, sourceLocation)
}

func outline(_ table: Table) -> [String] {
  ([table.header] + table.rows.map(\.cells)).map { cells in
    cells.map {
      $0.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
    }.joined(separator: "|")
  }
}
