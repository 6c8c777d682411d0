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
    // The days of each figure so far, each once: a long text may repeat one for ever.
    var days: [Said: [CalendarDate]] = [:]
    return claims.compactMap { claim in
      guard let day = claim.until, !claim.isAnswered, claim.value >= 10 else { return nil }
      let said = Said(quantity: claim.quantity, value: claim.value)
      let earlier = days[said, default: []]
      if !earlier.contains(day) { days[said, default: []].append(day) }
      let other = earlier.first { $0 != day && abs($0.dayNumber - day.dayNumber) < 200 }
      return other.map { claim.ofTwoDays(day, $0) }
    }
  }

  private struct Said: Hashable {
    let quantity: FigureClaim.Quantity
    let value: Int
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
