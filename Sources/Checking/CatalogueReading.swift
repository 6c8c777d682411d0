package import Commune
internal import Diagnostics
package import Files
internal import Syntax
package import VietnameseText

/// What every portal shares, as rules over it read it: the records, and the places of their parts.
package struct CatalogueReading: Sendable {
  package let catalogue: Catalogue
  package let today: CalendarDate
  package let tree: FileTree
  /// `content/chung`.
  package let folder: FilePath = "content/chung"
  private let places: [ProcedureCode: [String: SourceSpan]]

  package init(_ catalogue: Catalogue, _ tree: FileTree, today: CalendarDate) {
    self.catalogue = catalogue
    self.tree = tree
    self.today = today
    places = Self.places(in: tree, folder.appending("thu-tuc/danh-muc.csv"))
  }

  /// The procedures that are in force today.
  package var current: [Procedure] {
    catalogue.procedures.filter { $0.state(on: today) == .current }
  }

  /// Where the value of a column stands in the row of a procedure; its code, when the cell is empty.
  package func place(_ code: ProcedureCode, _ column: String = "Mã") -> SourceSpan {
    let row = places[code]
    return row?[foldedKey(column)] ?? row?["ma"] ?? .file(sheet)
  }

  /// `danh-muc.csv`.
  package var sheet: FilePath { folder.appending("thu-tuc/danh-muc.csv") }

  /// Of the first row of each code, as the catalogue takes it.
  private static func places(in tree: FileTree, _ path: FilePath)
    -> [ProcedureCode: [String: SourceSpan]]
  {
    guard let bytes = tree[path] else { return [:] }
    let table = parseTable(bytes, at: path).value
    let columns = table.header.map { foldedKey($0.text) }
    guard let codes = columns.firstIndex(of: "ma") else { return [:] }
    var places: [ProcedureCode: [String: SourceSpan]] = [:]
    for row in table.rows {
      guard let code = ProcedureCode(row.cells[codes].text), places[code] == nil else { continue }
      let written = zip(columns, row.cells).filter { !$1.text.isEmpty }
      places[code] = Dictionary(
        written.map { ($0, $1.span) }, uniquingKeysWith: { first, _ in first })
    }
    return places
  }
}
