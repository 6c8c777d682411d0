internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A dot where Vietnamese has a comma.
  package static let decimalDot = Rule(
    "TX1121", "dấu chấm thập phân", .unit, .warning,
    Explanation(
      """
      Tiếng Việt viết phần thập phân sau dấu phẩy, còn dấu chấm để tách hàng nghìn: 70,83% và 1.639 hồ sơ. Viết \
      70.83% thì người đọc phải đoán, và máy có thể hiểu nhầm.
      """,
      english: "Vietnamese decimals have a comma; a dot separates thousands.",
      wrong: "Đã hoàn thành 17/24 nhiệm vụ, đạt 70.83%.",
      right: "Đã hoàn thành 17/24 nhiệm vụ, đạt 70,83%.",
      source: "TCVN 6398; cách viết số trong văn bản hành chính"),
    check: .text { manuscript in
      manuscript.statements.figures.compactMap { figure in
        guard figure.kind == .percent, figure.hasDoubtfulDot else { return nil }
        return manuscript.doubtfulDot(figure)
      }
    })
}

extension Manuscript {
  fileprivate func doubtfulDot(_ figure: Figure) -> Finding {
    let right = VietnameseNumber.format(figure.value)
    return finding(
      figure.range, "\(string(figure.range)) dùng dấu chấm thập phân", hint: "viết \(right)%")
  }
}
