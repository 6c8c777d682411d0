internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A part that is more than its whole.
  package static let partOfWhole = Rule(
    "TX1102", "phần lớn hơn tổng", .arithmetic, .error,
    Explanation(
      """
      Sau “trong đó” là một phần của số đứng trước, nên không thể lớn hơn số ấy. Hãy xem lại cả hai số, và xem \
      “trong đó” có đang nói về số khác không.
      """,
      english: "What follows “trong đó” is a part of the figure before it and cannot be more.",
      wrong: "Xã có 20 cán bộ, công chức, trong đó 25 công chức có trình độ đại học.",
      right: "Xã có 20 cán bộ, công chức, trong đó 15 công chức có trình độ đại học."),
    check: .text { manuscript in
      manuscript.statements.totals.flatMap { manuscript.findings($0) }
    })
}

extension Manuscript {
  fileprivate func findings(_ total: TotalStatement) -> [Finding] {
    guard total.certainty == .some else { return [] }
    let whole = statements.figures[total.whole]
    return total.parts.map { statements.figures[$0] }.filter { $0.value > whole.value }.map {
      part in
      finding(
        part.range, "\(string(part.range)) nêu sau “trong đó” lớn hơn tổng \(string(whole.range))",
        hint: "đối chiếu lại hai số này với số liệu gốc")
    }
  }
}
