internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A cell for a percentage that holds a count.
  package static let formCountAsPercentage = Rule(
    "TX1203", "ô tỷ lệ ghi số tuyệt đối", .unit, .error,
    Explanation(
      """
      Ô có đơn vị % mà ghi số hồ sơ, số người thì người đọc hiểu thành hàng trăm phần trăm. Số ấy bằng đúng số của \
      dòng thành phần thì chắc là ghi nhầm ô; lớn hơn 200 mà không có dấu % thì được nhắc.
      """,
      english: "A percentage cell holds the absolute number of one of its parts.",
      wrong: "3. Tỷ lệ đúng hạn, %: 512 · 3.1. Tổng số: 512 · 3.2. Đúng hạn: 512",
      right: "3. Tỷ lệ đúng hạn, %: 100 · 3.1. Tổng số: 512 · 3.2. Đúng hạn: 512",
      source: "Đơn vị tính của biểu mẫu"),
    check: .forms { sheet in
      sheet.rows.compactMap { row in
        guard row.isPercentage, !row.isAnswered, let figure = row.figure,
          figure > DecimalNumber(100), row.reading?.isPercent == false
        else { return nil }
        let parts = sheet.parts(of: row)
        guard !parts.contains(where: \.isAnswered) else { return nil }
        let twin = parts.first { $0.figure == figure }
        guard twin != nil || figure >= DecimalNumber(200) else { return nil }
        return row.countAsPercentage(like: twin, sheet)
      }
    })
}

extension FormRow {
  fileprivate func countAsPercentage(like twin: FormRow?, _ sheet: FormSheet) -> Finding {
    let ratio = FormRatio(self, in: sheet)
    let share = ratio.flatMap { ratio in
      ratio.part.figure.flatMap { part in
        ratio.whole.figure.flatMap { Share(part, of: $0).percent(digits: 2) }
      }
    }
    return finding(
      twin.map { "\(value) ở ô tỷ lệ (%) là số của \($0.name)" }
        ?? "\(value) ở ô tỷ lệ (%) là số tuyệt đối",
      hint: share.map { "ghi \(VietnameseNumber.format($0))%" } ?? "ghi tỷ lệ phần trăm",
      severity: twin == nil ? .warning : nil)
  }
}
