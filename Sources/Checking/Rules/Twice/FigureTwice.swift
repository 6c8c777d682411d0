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
    var seen: [ClaimSubject: SeenClaims] = [:]
    return claims.compactMap { claim in
      guard !claim.isAnswered else { return nil }
      let subject = ClaimSubject(claim)
      let earlier = seen[subject]
      seen[subject, default: SeenClaims(first: claim)].add(claim)
      return earlier?.contradicted(by: claim).map { claim.contradicts($0) }
    }
  }
}

/// What claims of the same thing, period and day share.
private struct ClaimSubject: Hashable {
  let quantity: FigureClaim.Quantity
  let period: ReportingPeriod?
  let until: CalendarDate?

  init(_ claim: FigureClaim) {
    quantity = claim.quantity
    period = claim.period
    until = claim.until
  }
}

/// The claims of one subject so far, as far as the next one is compared with them.
private struct SeenClaims {
  let first: FigureClaim
  private var firstTotal: FigureClaim?
  private var largest: FigureClaim
  private var values: Set<Int> = []

  init(first: FigureClaim) {
    self.first = first
    largest = first
  }

  mutating func add(_ claim: FigureClaim) {
    if claim.isTotal, firstTotal == nil { firstTotal = claim }
    if claim.value > largest.value { largest = claim }
    values.insert(claim.value)
  }

  /// The one that cannot be true with this one.
  func contradicted(by claim: FigureClaim) -> FigureClaim? {
    // The same value again agrees with one of the earlier ones: said once is enough.
    if values.contains(claim.value) { return nil }
    if first.block != claim.block { return first }
    // Who writes two numbers in one breath means two things: `Tổ một nhận 20 hồ sơ. Tổ hai nhận 30 hồ sơ.`
    // Only a total says what it is, and no part is more than it.
    if let firstTotal { return claim.isTotal || claim.value > firstTotal.value ? firstTotal : nil }
    return claim.isTotal && largest.value > claim.value ? largest : nil
  }
}

extension FigureClaim {
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
