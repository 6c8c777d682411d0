internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// One total that is given for two different last days.
  package static let totalOfTwoDays = Rule(
    "TX1302", "cùng một tổng số cho hai ngày chốt", .contradiction, .warning,
    Explanation(
      """
      Hai chỗ ghi cùng một số hồ sơ mà ngày chốt khác nhau: hoặc giữa hai ngày không có hồ sơ nào, hoặc một ngày đã \
      chép từ chỗ khác. Hãy ghi một ngày chốt cho cả báo cáo, hoặc ghi chú.
      """,
      english: "One figure is given for two different cut-off days of the same text.",
      wrong: "Đến ngày 20/6/2026 tiếp nhận 485 hồ sơ. … Đến ngày 30/6/2026 tiếp nhận 485 hồ sơ.",
      right: "Đến ngày 30/6/2026 tiếp nhận 485 hồ sơ. … Đến ngày 30/6/2026 tiếp nhận 485 hồ sơ.",
      source: "Hai câu của cùng một văn bản"),
    check: .texts { readings in readings.flatMap { twoDays($0.claims) } })

  private static func twoDays(_ claims: [FigureClaim]) -> [Finding] {
    claims.indices.compactMap { index in
      let claim = claims[index]
      guard let day = claim.until, !claim.isAnswered, claim.value >= 10 else { return nil }
      let other = claims[..<index].first {
        $0.quantity == claim.quantity && $0.value == claim.value && !$0.isAnswered
          && $0.until.map { $0 != day && abs($0.dayNumber - day.dayNumber) < 200 } == true
      }
      return other?.until.map { claim.ofTwoDays(day, $0) }
    }
  }
}

extension FigureClaim {
  fileprivate func ofTwoDays(_ day: CalendarDate, _ other: CalendarDate) -> Finding {
    Finding(
      at: span, range: range,
      "\(VietnameseNumber.format(value)) \(quantity.name) đến ngày \(day.short): chỗ khác ghi cùng số này đến "
        + "ngày \(other.short)",
      hint: "ghi một ngày chốt cho cả hai chỗ, hoặc sửa số")
  }
}
