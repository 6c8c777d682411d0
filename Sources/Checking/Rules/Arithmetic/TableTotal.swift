internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// The total row or the total column of a table.
  package static let tableTotal = Rule(
    "TX1104", "dòng hoặc cột tổng của bảng cộng sai", .arithmetic, .error,
    Explanation(
      """
      Dòng “Tổng”, “Tổng cộng” hoặc “Cộng” của bảng phải bằng tổng các dòng khác trong cùng cột. Cột “Tổng” chỉ \
      được so khi phần lớn các dòng cộng đúng: khi đó dòng còn lại là nghi vấn. Cột tỷ lệ, năm, số thứ tự, và bảng \
      có dòng con (1.1, “trong đó”) không được cộng.
      """,
      english: """
        A row called total is the sum of the others, column by column. A column called total is compared where \
        most rows prove it. Shares, years, numbers of rows and tables with rows within rows are left out.
        """,
      wrong: "| Hộ tịch | 20 |, | Chứng thực | 30 |, | Cộng | 60 |",
      right: "| Hộ tịch | 20 |, | Chứng thực | 30 |, | Cộng | 50 |"),
    check: .text { manuscript in
      guard manuscript.hasTotals else { return [] }
      return FigureTable.tables(of: manuscript).flatMap { table in
        manuscript.wrongRow(of: table) + manuscript.wrongColumn(of: table)
      }
    })
}

extension Manuscript {
  /// Whether a cell says that it is a total: by it both the row and the column are found.
  fileprivate var hasTotals: Bool {
    guard hasTables, mayHave("cộng") || mayHave("tổng") else { return false }
    return blocks.indices.contains { place in
      guard case .cell = blocks[place].kind else { return false }
      return tokens(of: place).isTotal
    }
  }

  fileprivate func wrongRow(of table: FigureTable) -> [Finding] {
    guard let total = table.totalRow(in: self), !table.hasRowsWithinRows(in: self) else {
      return []
    }
    return table.head.keys.sorted().compactMap { column in
      guard let head = table.head[column], !tokens(of: head).isNoSum,
        let cell = table.rows[total][column]
      else { return nil }
      let others = table.rows.indices.filter { $0 != total }.map { table.rows[$0][column] }
      return wrongSum(of: others, cell, .error)
    }
  }

  /// Other columns may overlap, so most rows must prove that the column is their sum.
  fileprivate func wrongColumn(of table: FigureTable) -> [Finding] {
    let totals = table.head.filter { tokens(of: $0.value).isTotal }.map(\.key)
    guard totals.count == 1, let total = totals.first else { return [] }
    let columns = table.head.keys.sorted().filter { column in
      guard let head = table.head[column] else { return false }
      return column != total && !tokens(of: head).isNoSum
        && table.rows.contains { $0[column]?.number != nil }
    }
    var right = 0
    var wrong: [Finding] = []
    for row in table.rows {
      guard let cell = row[total], cell.number != nil else { continue }
      if let finding = wrongSum(of: columns.map { row[$0] }, cell, .warning) {
        wrong.append(finding)
      } else {
        right += 1
      }
    }
    return right >= 2 && right >= 2 * wrong.count ? wrong : []
  }

  /// Nil where the cells add up, and where one of them is no plain number.
  private func wrongSum(
    of cells: [FigureTable.Cell?], _ total: FigureTable.Cell, _ severity: Diagnostic.Severity
  ) -> Finding? {
    guard let stated = total.number, !stated.isPercent, !stated.doubtfulDot else { return nil }
    var sum = DecimalNumber(0)
    var count = 0
    for case let cell? in cells where !cell.isEmpty {
      guard let number = cell.number, !number.isPercent, !number.doubtfulDot,
        let next = sum.adding(number.value)
      else { return nil }
      sum = next
      count += 1
    }
    guard count > 1, sum != stated.value else { return nil }
    return finding(
      blocks[total.block].range, wrongTotal(total, sum), hint: "cộng lại các ô", severity: severity)
  }

  private func wrongTotal(_ total: FigureTable.Cell, _ sum: DecimalNumber) -> String {
    let cells = VietnameseNumber.format(sum)
    return "tổng \(string(blocks[total.block].range)) khác các ô cộng lại: \(cells)"
  }
}

extension FigureTable {
  /// Rows that are parts of other rows: `1.1`, `trong đó`, Roman numerals beside others.
  fileprivate func hasRowsWithinRows(in manuscript: Manuscript) -> Bool {
    rows.contains { row in
      row.values.contains { cell in
        let tokens = manuscript.tokens(of: cell.block)
        guard let first = tokens.first else { return false }
        if tokens.contains("trong", "đó") || first.is("-") && tokens.count > 1 { return true }
        let written = manuscript.string(manuscript.blocks[cell.block].range)
        return RomanNumeral.read(written) != nil
          || cell.number?.doubtfulDot == true && cell.number?.isPercent == false
          || first.kind == .number && cell.number == nil
      }
    }
  }
}
