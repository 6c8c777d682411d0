internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

/// A table of figures whose columns are asked for by name, and whose notes are heard.
struct NamedTable {
  let table: Table
  private let columns: [String: Int]

  init(_ table: Table) {
    self.table = table
    columns = Dictionary(
      table.header.enumerated().map { (foldedKey($1.text), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  var rows: [Row] { table.rows.map { Row(row: $0, columns: columns) } }

  /// A row, its cells by the folded name of their column: `tiepnhan`.
  struct Row {
    let row: TableRow
    fileprivate let columns: [String: Int]

    func cell(_ column: String) -> TableCell? { columns[column].map { row.cells[$0] } }

    func text(_ column: String) -> String { cell(column)?.text.singleSpaced ?? "" }

    func number(_ column: String) -> VietnameseNumber.Reading? {
      VietnameseNumber.read(text(column))
    }

    /// The whole number in a cell; nil for an empty one: what is not said is not zero.
    func count(_ column: String) -> Int? { number(column)?.value.integerValue }

    var period: ReportingPeriod? { ReportingPeriod.read(text("ky")) }

    func day(_ column: String) -> CalendarDate? { CalendarDate.read(text(column)) }

    /// Whether the editor said that figures of these columns do not agree, or noted something on figures.
    func isAnswered(_ columns: [String] = []) -> Bool {
      let disputed = foldedKey(text("chuakhop"))
      if disputed == "co" || answersFigures(text("ghichu")) { return true }
      let named = disputed.split(separator: ";").map(String.init)
      return columns.contains(where: named.contains)
    }

    func finding(
      _ column: String, _ message: String, hint: String? = nil, severity: Diagnostic.Severity? = nil
    ) -> Finding {
      Finding(at: cell(column)?.span ?? row.span, message, hint: hint, severity: severity)
    }
  }
}

extension PortalReading {
  /// The rows of one of the portal's tables, `so-lieu/ho-so.csv`; none when it has no such table.
  func rows(of path: String) -> [NamedTable.Row] {
    portal.tables[path].map { NamedTable($0).rows } ?? []
  }
}
