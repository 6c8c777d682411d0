internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A percentage that was cut off instead of rounded.
  package static let truncatedPercentage = Rule(
    "TX1112", "tỷ lệ phần trăm bị cắt bớt, chưa làm tròn", .ratio, .warning,
    Explanation(
      """
      Tỷ lệ được làm tròn theo chữ số tiếp theo: từ 5 trở lên thì làm tròn lên. Số bị cắt bớt không sai nhiều, \
      nhưng cùng một văn bản nên làm tròn một kiểu. Đây là điều nghi vấn, để người viết quyết định.
      """,
      english:
        "The share is cut off at the digits shown instead of rounded half up: a doubt, no error.",
      wrong: "Giải quyết đúng hạn 29/30 hồ sơ, đạt 96,66%.",
      right: "Giải quyết đúng hạn 29/30 hồ sơ, đạt 96,67%."),
    check: .text { manuscript in
      manuscript.judgedRatios.compactMap { ratio in
        guard case .truncated(let right) = ratio.verdict else { return nil }
        return manuscript.finding(
          ratio.percent.range, manuscript.truncated(ratio, right),
          hint: "viết \(VietnameseNumber.format(right))%")
      }
    })
}

extension Manuscript {
  fileprivate func truncated(_ ratio: JudgedRatio, _ right: DecimalNumber) -> String {
    let rounded = VietnameseNumber.format(right)
    return "\(string(ratio.percent.range)) bị cắt bớt: \(ratio.division) làm tròn là \(rounded)%"
  }
}
