internal import Syntax
internal import VietnameseText

/// Which columns of a table say something of the persons whose names stand beside it.
struct PersonColumns {
  /// Places of columns, and what they hold of a person.
  let data: [(column: Int, datum: PersonalDatum)]
  /// Whether the persons hold an office, so that some of it may be public.
  let areOfficials: Bool

  /// Nil for a table that has nobody's name and no number of anybody.
  init?(header: [String]) {
    let keys = header.map { ColumnKey($0) }
    let hasNames = keys.contains { key in
      key.text.hasPrefix("hoten") || key.text.hasPrefix("hovaten") || names.contains(key.text)
    }
    let data = keys.enumerated().compactMap { column, key in
      PersonalDatum(key).map { (column: column, datum: $0) }
    }.filter { hasNames || $0.datum == .identityNumber }
    guard !data.isEmpty else { return nil }
    self.data = data
    areOfficials = keys.contains { key in offices.contains { key.contains($0) } }
  }
}

private let names: Set<String> = [
  "chuho", "tenchuho", "congdan", "nguoinop", "nguoinhan", "nguoihuong", "doituonghuong",
  "benhnhan",
  "chutaikhoan",
]
private let offices = ["chucvu", "chucdanh", "vitri", "donvicongtac"]

/// A table of a text that names persons, with what its columns say of them.
struct PersonTable: Sendable {
  struct Column: Sendable {
    let datum: PersonalDatum
    /// Where the cells that say it stand in the text, in order.
    let cells: [Range<Int>]
  }

  let columns: [Column]
  let areOfficials: Bool
}

extension Manuscript {
  /// The tables that name persons.
  func readPersonTables() -> [PersonTable] {
    var cells: [Int: [(row: Int, column: Int, range: Range<Int>)]] = [:]
    for block in blocks {
      guard case .cell(table: let table, row: let row, column: let column) = block.kind else {
        continue
      }
      cells[table, default: []].append((row: row, column: column, range: block.range))
    }
    guard !cells.isEmpty else { return [] }
    return cells.sorted { $0.key < $1.key }.compactMap { _, cells in
      let count = (cells.map(\.column).max() ?? 0) + 1
      var header = Array(repeating: "", count: count)
      for cell in cells where cell.row == 0 { header[cell.column] = string(cell.range) }
      guard let persons = PersonColumns(header: header) else { return nil }
      let columns = persons.data.map { column, datum in
        let said = cells.filter { cell in
          cell.row > 0 && cell.column == column
            && datum.isSaid(in: string(cell.range), on: context.today)
        }
        return PersonTable.Column(datum: datum, cells: said.map(\.range))
      }
      return PersonTable(
        columns: columns.filter { !$0.cells.isEmpty }, areOfficials: persons.areOfficials)
    }
  }
}
