internal import Commune
internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// One thing in two reports of a commune, with two results.
  package static let figureInTwoReports = Rule(
    "TX1306", "hai báo cáo ghi hai số cho cùng một kỳ", .acrossDocuments, .warning,
    Explanation(
      """
      Báo cáo sau nhắc lại số của một năm đã qua thì số ấy phải là số của báo cáo trước. Khác nhau vì đã tính lại thì \
      ghi chú bên câu.
      """,
      english: "Two reports of one commune give two totals for the same past period and day.",
      wrong: """
        Báo cáo năm 2025: tổng số 2.679 hồ sơ · Báo cáo 2026: năm 2025 tiếp nhận tổng số \
        2.697 hồ sơ
        """,
      right: """
        Báo cáo năm 2025: tổng số 2.679 hồ sơ · Báo cáo 2026: năm 2025 tiếp nhận tổng số \
        2.679 hồ sơ
        """,
      source: "Hai văn bản của cùng một xã"),
    check: .texts { readings in
      let reports = readings.filter { $0.context.kind == .report }
      return reports.indices.flatMap { index in
        reports[index].claims.compactMap { claim in
          reports[..<index].lazy.compactMap { claim.differs(from: $0) }.first
        }
      }
    })
}

extension FigureClaim {
  /// What is said when another report has other figures for the same, and none that agrees.
  fileprivate func differs(from report: Reading) -> Finding? {
    let others = report.claims.filter {
      $0.quantity == quantity && $0.period == period && $0.until == until && !$0.isAnswered
    }
    guard period != nil, !isAnswered, let other = others.first,
      !others.contains(where: { $0.value == value })
    else { return nil }
    return Finding(
      at: span, range: range,
      "\(VietnameseNumber.format(value)) \(quantity.name): “\(report.context.title)” ghi "
        + "\(VietnameseNumber.format(other.value))"
        + (period.map { " cho \($0.name.lowercasedFirst)" } ?? ""),
      hint: "xem số nào đúng, rồi ghi chú ở chỗ kia")
  }
}
