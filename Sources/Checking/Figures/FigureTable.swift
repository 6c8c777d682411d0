internal import Syntax
internal import VietnameseText

/// A table as its figures are read: what each cell says, and the number in it.
struct FigureTable {
  struct Cell {
    let block: Int
    let number: VietnameseNumber.Reading?
    /// A cell without words; `-` too.
    let isEmpty: Bool
  }

  /// The rows below the head, the cells by column.
  private(set) var rows: [[Int: Cell]] = []
  private(set) var head: [Int: Int] = [:]

  /// The tables of a manuscript that have at least a head and two rows.
  static func tables(of manuscript: Manuscript) -> [FigureTable] {
    var tables: [Int: FigureTable] = [:]
    for (index, block) in manuscript.blocks.enumerated() {
      guard case .cell(let table, let row, let column) = block.kind else { continue }
      tables[table, default: FigureTable()].add(index, row, column, manuscript)
    }
    return tables.sorted { $0.key < $1.key }.map(\.value).filter { $0.rows.count > 2 }
  }

  private mutating func add(_ block: Int, _ row: Int, _ column: Int, _ manuscript: Manuscript) {
    guard row > 0 else {
      head[column] = block
      return
    }
    while rows.count < row { rows.append([:]) }
    let tokens = manuscript.tokens(of: block)
    let isNumber = tokens.first?.kind == .number || tokens.first?.is("-") == true
    let written = manuscript.string(manuscript.blocks[block].range)
    rows[row - 1][column] = Cell(
      block: block, number: isNumber ? VietnameseNumber.read(written) : nil,
      isEmpty: tokens.allSatisfy { $0.kind == .mark })
  }

  /// The row that holds the sums: `Tổng`, `Tổng số`, `Tổng cộng`, `Cộng`; nil when there is none, or several.
  func totalRow(in manuscript: Manuscript) -> Int? {
    let totals = rows.indices.filter { row in
      rows[row].values.contains { cell in
        manuscript.tokens(of: cell.block).isTotal
      }
    }
    guard totals.count == 1, let total = totals.first else { return nil }
    return total == 0 || total == rows.count - 1 ? total : nil
  }
}

extension ArraySlice<TextToken> {
  /// `Tổng`, `Tổng số`, `Tổng cộng` or `Cộng` and no more: `Tổng số hồ sơ` is a figure like others.
  var isTotal: Bool {
    guard let place = firstIndex(where: { $0.kind == .word }), self[place].isOne(of: totals) else {
      return false
    }
    let words = self[place...].filter { $0.kind == .word }
    let first = words[0]
    guard words.count <= 2 else { return false }
    if words.count == 1 { return first.is("cộng") || first.is("tổng") }
    return first.is("tổng") && (words[1].is("số") || words[1].is("cộng"))
  }

  /// `Tỷ lệ (%)`, `STT`, `Năm`: numbers of such a column are not added up.
  var isNoSum: Bool { contains { $0.key.map(noSums.contains) == true } }
}

private let totals: WordSet = ["cộng", "tổng"]

private let noSums: WordSet = [
  "%", "tỷ", "tỉ", "stt", "tt", "năm", "mã", "mức", "bình", "giá", "điểm", "hạn", "phí", "lũy",
]
