internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// Parts that are not as many as their whole.
  package static let totalAndParts = Rule(
    "TX1101", "tổng không bằng các phần cộng lại", .arithmetic, .error,
    Explanation(
      """
      Khi văn bản nêu một tổng rồi kể các phần của nó, cộng các phần lại phải ra đúng tổng. Máy chỉ báo lỗi khi \
      câu nói rõ đó là tất cả các phần: “gồm …, … và …”, “còn lại …”, trực tuyến và trực tiếp, trước hạn, đúng \
      hạn và quá hạn. Khi các phần kể ra cộng lại ít hơn tổng mà câu chỉ viết “trong đó”, đó là điều nghi vấn: \
      có thể còn một phần chưa nêu.
      """,
      english: """
        The parts that a sentence or a list names behind a figure must add up to it. An error where the text \
        says that the parts are all, or where parts that cannot overlap are more than the whole; a warning \
        where they are less and may not be all.
        """,
      wrong: "Tiếp nhận 120 hồ sơ, gồm 70 hồ sơ trực tuyến và 40 hồ sơ trực tiếp.",
      right: "Tiếp nhận 120 hồ sơ, gồm 70 hồ sơ trực tuyến và 50 hồ sơ trực tiếp."),
    check: .text { manuscript in
      manuscript.statements.totals.compactMap { manuscript.finding($0) }
    })
}

extension Manuscript {
  fileprivate func finding(_ total: TotalStatement) -> Finding? {
    let whole = statements.figures[total.whole]
    guard whole.value != total.sum, total.certainty != .some else { return nil }
    let isMore = total.sum > whole.value
    if total.certainty == .disjoint, !isMore { return nil }
    let isSure = isMore || total.certainty == .complete
    return finding(
      whole.range, message(total, whole, isSure: isSure),
      hint: isSure
        ? "đối chiếu lại số liệu gốc: hoặc tổng là \(VietnameseNumber.format(total.sum)), hoặc một phần bị sai"
        : "nêu nốt phần còn lại, hoặc đối chiếu lại số liệu gốc",
      severity: isSure ? .error : .warning)
  }

  private func message(_ total: TotalStatement, _ whole: Figure, isSure: Bool) -> String {
    let parts = total.parts.map { string(statements.figures[$0].range) }.joined(separator: " + ")
    let sum = VietnameseNumber.format(total.sum)
    return isSure
      ? "tổng \(string(whole.range)) khác các phần cộng lại: \(parts) = \(sum)"
      : "tổng \(string(whole.range)) nhiều hơn các phần đã nêu: \(parts) = \(sum)"
  }
}
