internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A percentage that its own numbers do not give.
  package static let wrongPercentage = Rule(
    "TX1111", "tỷ lệ phần trăm tính sai", .ratio, .error,
    Explanation(
      """
      Khi văn bản nêu số phần, số tổng và tỷ lệ, tỷ lệ phải bằng phần chia tổng nhân 100, làm tròn đến đúng số \
      chữ số đã viết (từ 5 trở lên thì làm tròn lên). Máy tính bằng số nguyên nên không có sai số. Nếu số tổng \
      không nằm ngay trong phân số mà phải tìm trong câu, và có nhiều số có thể là tổng, đó là điều nghi vấn.
      """,
      english: """
        A share must be part / whole × 100, rounded half up at the digits shown, in exact integers. A warning \
        where several figures may be the whole.
        """,
      wrong: "Giải quyết đúng hạn 45/60 hồ sơ, đạt 72%.",
      right: "Giải quyết đúng hạn 45/60 hồ sơ, đạt 75%."),
    check: .text { manuscript in
      manuscript.judgedRatios.compactMap { ratio in
        guard case .wrong(let right) = ratio.verdict else { return nil }
        return manuscript.finding(
          ratio.percent.range, manuscript.wrong(ratio, right),
          hint: "viết \(VietnameseNumber.format(right))% nếu hai số kia đúng",
          severity: ratio.isCertain ? .error : .warning)
      }
    })
}

extension Manuscript {
  fileprivate func wrong(_ ratio: JudgedRatio, _ right: DecimalNumber) -> String {
    "\(string(ratio.percent.range)) sai: \(ratio.division) = \(VietnameseNumber.format(right))%"
  }
}
