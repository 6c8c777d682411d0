internal import Commune
internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// One thing counted twice in a text, with two results.
  package static let figureTwice = Rule(
    "TX1301", "cùng một số liệu, hai con số", .contradiction, .error,
    Explanation(
      """
      Một báo cáo nêu cùng một số ở nhiều chỗ: tổng số hồ sơ ở phần kết quả và ở phần đánh giá, số thủ tục của xã ở phần \
      rà soát và phần công khai. Hai chỗ của cùng kỳ mà khác số thì một chỗ là số cũ. Số của hai ngày chốt khác nhau, \
      số của một lĩnh vực, số so với kỳ trước không bị so. Báo cáo không nói là tổng số thì chỉ nhắc.
      """,
      english: """
        Two figures for one quantity and period in one text. Figures of one field, of other levels, of two cut-off \
        days or in comparisons are not compared; without the word "total" it is a doubt.
        """,
      wrong: """
        Tổng số thủ tục thuộc thẩm quyền của xã là 138. … rà soát 80/139 thủ tục thuộc thẩm \
        quyền của xã.
        """,
      right: """
        Tổng số thủ tục thuộc thẩm quyền của xã là 138. … rà soát 80/138 thủ tục thuộc thẩm \
        quyền của xã.
        """,
      source: "Hai câu của cùng một văn bản"),
    check: .texts { readings in readings.flatMap { contradictions($0.claims) } })

  private static func contradictions(_ claims: [FigureClaim]) -> [Finding] {
    claims.indices.compactMap { index in
      let claim = claims[index]
      let earlier = claims[..<index].filter { $0.isComparable(to: claim) }
      // The same value again agrees with one of the earlier ones: said once is enough.
      guard !earlier.contains(where: { $0.value == claim.value }),
        let other = earlier.first
      else { return nil }
      return claim.contradicts(other)
    }
  }
}

extension FigureClaim {
  /// Whether it speaks of the same thing, period and day, and nobody noted the one or the other.
  fileprivate func isComparable(to other: FigureClaim) -> Bool {
    quantity == other.quantity && period == other.period && until == other.until
      && !isAnswered && !other.isAnswered
  }

  fileprivate func contradicts(_ other: FigureClaim) -> Finding {
    let mine = VietnameseNumber.format(value)
    let theirs = VietnameseNumber.format(other.value)
    let isCertain = (isTotal || other.isTotal) && quantity != .staffPresent
    return Finding(
      at: span, range: range,
      "\(mine) \(quantity.name)\(period.map { ", \($0.name.lowercasedFirst)" } ?? ""): chỗ khác trong văn bản ghi "
        + theirs,
      hint: "xem số nào đúng, rồi ghi một số ở cả hai chỗ",
      severity: isCertain ? nil : .warning)
  }
}

extension String {
  /// `9 tháng đầu năm 2026`, `năm 2025`: as in the middle of a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
