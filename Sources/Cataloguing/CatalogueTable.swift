package import Commune
internal import Diagnostics
package import Files
internal import Syntax
internal import VietnameseText

/// `danh-muc.csv` with the places of its cells, so that one cell changes and all other bytes stay.
struct CatalogueTable {
  let path: FilePath
  let bytes: [UInt8]
  private let table: Table
  private let columns: [String: Int]
  private let rows: [ProcedureCode: Int]
  private var cells: [(range: Range<Int>, text: String)] = []
  private var added: [(code: ProcedureCode, line: String)] = []

  /// The columns of a table that is made anew.
  static let header = CatalogueRow.schema.fields.map(\.key)

  init(_ bytes: [UInt8]?, at path: FilePath) {
    self.path = path
    self.bytes = bytes ?? Array((Self.header.joined(separator: ",") + "\n").utf8)
    table = parseTable(self.bytes, at: path).value
    columns = Dictionary(
      table.header.enumerated().map { (foldedKey($0.element.text), $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let codes = columns[foldedKey("Mã")]
    rows = Dictionary(
      table.rows.enumerated().compactMap { index, row in
        codes.flatMap { ProcedureCode(row.cells[$0].text) }.map { ($0, index) }
      }, uniquingKeysWith: { first, _ in first })
  }

  var codes: Set<ProcedureCode> { Set(rows.keys) }

  func has(_ column: String) -> Bool { columns[foldedKey(column)] != nil }

  /// The text of a cell; nil where there is no such row or column.
  func text(_ code: ProcedureCode, _ column: String) -> String? {
    guard let row = rows[code], let index = columns[foldedKey(column)] else { return nil }
    return table.rows[row].cells[index].text
  }

  mutating func set(_ code: ProcedureCode, _ column: String, _ text: String) {
    guard let row = rows[code], let index = columns[foldedKey(column)] else { return }
    cells.append((table.rows[row].cells[index].span.range, written(text)))
  }

  mutating func add(_ code: ProcedureCode, _ values: [String: String]) {
    let texts = Dictionary(
      values.map { (foldedKey($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    let line = table.header.map { written(texts[foldedKey($0.text)] ?? "") }
      .joined(separator: String(UnicodeScalar(delimiter)))
    added.append((code, line))
  }

  /// The byte between two cells of the header.
  private var delimiter: UInt8 {
    guard table.header.count > 1 else { return UInt8(ascii: ",") }
    let end = table.header[0].span.range.upperBound
    let between = bytes[end..<table.header[1].span.range.lowerBound]
    return between.first { ",;\t".utf8.contains($0) } ?? UInt8(ascii: ",")
  }

  private func written(_ text: String) -> String {
    let cell = csvCell(text)
    let isPlain = cell.utf8.first != UInt8(ascii: "\"")
    return isPlain && cell.utf8.contains(delimiter) ? quotedCell(cell) : cell
  }

  /// The file with all changes. New rows stand where their codes belong, when the table is in order of
  /// codes, else at its end.
  func edited() -> [UInt8] {
    let listed = table.rows.compactMap { row in
      columns[foldedKey("Mã")].flatMap { ProcedureCode(row.cells[$0].text) }
    }
    let isSorted = zip(listed, listed.dropFirst()).allSatisfy { $0 < $1 }
    let lineEnd = bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    var changes = cells.map { (range: $0.range, text: $0.text, order: "") }
    var atEnd = ""
    for (code, line) in added.sorted(by: { $0.code < $1.code }) {
      let next =
        isSorted
        ? table.rows.first { row in
          columns[foldedKey("Mã")].flatMap { ProcedureCode(row.cells[$0].text) }.map { $0 > code }
            ?? false
        } : nil
      if let place = next?.span.range.lowerBound {
        changes.append((place..<place, line + lineEnd, code.text))
      } else {
        atEnd += line + lineEnd
      }
    }
    var out = bytes
    changes.sort { ($0.range.lowerBound, $0.order) < ($1.range.lowerBound, $1.order) }
    for change in changes.reversed() { out.replaceSubrange(change.range, with: change.text.utf8) }
    if !atEnd.isEmpty {
      if let last = out.last, last != UInt8(ascii: "\n") { out += Array(lineEnd.utf8) }
      out += Array(atEnd.utf8)
    }
    return out
  }
}
