internal import Diagnostics
internal import Syntax

extension Rule {
  /// A table whose first row is empty.
  package static let tableWithoutHead = Rule(
    "TX1512", "bảng không có hàng đầu", .structure, .error,
    Explanation(
      """
      Hàng đầu của bảng nói mỗi cột là gì; máy đọc màn hình đọc nó trước mỗi ô. Bảng có hàng đầu trống thì người \
      nghe chỉ nghe được những con số không có tên. Ô góc trên bên trái có thể trống.
      """,
      english: """
        The head row of a table is empty, or a column other than the first has cells and no head (WCAG 2.2, 1.3.1).
        """,
      wrong: "| | |⏎| --- | --- |⏎| Hộ tịch | 12 |",
      right: "| Lĩnh vực | Hồ sơ |⏎| --- | --- |⏎| Hộ tịch | 12 |",
      source: "WCAG 2.2, tiêu chí 1.3.1"),
    check: .text { manuscript in
      guard manuscript.hasTables else { return [] }
      var findings: [Finding] = []
      var table = -1
      var heads: Set<Int> = []
      var reported: Set<Int> = []
      for block in manuscript.blocks {
        guard case .cell(let current, let row, let column) = block.kind else { continue }
        if current != table {
          table = current
          heads = []
          reported = []
        }
        if row == 0 {
          heads.insert(column)
        } else if heads.isEmpty {
          if reported.insert(0).inserted { findings.append(manuscript.noHead(block)) }
        } else if column > 0, !heads.contains(column), reported.insert(column).inserted {
          findings.append(manuscript.noColumnName(block, column))
        }
      }
      return findings
    })
}

extension Manuscript {
  fileprivate func noHead(_ block: Prose.Block) -> Finding {
    finding(
      block.range, "bảng có hàng đầu trống, các cột không có tên",
      hint: "viết tên các cột ở hàng đầu")
  }

  fileprivate func noColumnName(_ block: Prose.Block, _ column: Int) -> Finding {
    finding(
      block.range, "cột thứ \(column + 1) của bảng không có tên",
      hint: "viết tên cột ở hàng đầu", severity: .warning)
  }
}
