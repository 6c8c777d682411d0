internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A quotient that was never made a percentage.
  package static let forgottenHundred = Rule(
    "TX1113", "tỷ lệ chưa nhân 100", .ratio, .error,
    Explanation(
      """
      Muốn ra tỷ lệ phần trăm thì lấy phần chia tổng rồi nhân 100. Số được báo bằng đúng thương chưa nhân 100, nên \
      nhỏ hơn thật 100 lần.
      """,
      english: "The stated percentage is the quotient, before it was multiplied by 100.",
      wrong: "Tiếp nhận 250 hồ sơ, trong đó quá hạn 03 hồ sơ, chiếm 0,012%.",
      right: "Tiếp nhận 250 hồ sơ, trong đó quá hạn 03 hồ sơ, chiếm 1,2%."),
    check: .text { manuscript in
      manuscript.judgedRatios.compactMap { ratio in
        guard case .forgottenHundred(let right) = ratio.verdict else { return nil }
        return manuscript.finding(
          ratio.percent.range, manuscript.forgotten(ratio, right),
          hint: "viết \(VietnameseNumber.format(right))%")
      }
    })
}

extension Manuscript {
  fileprivate func forgotten(_ ratio: JudgedRatio, _ right: DecimalNumber) -> String {
    "\(string(ratio.percent.range)) chưa nhân 100: \(ratio.division) = \(VietnameseNumber.format(right))%"
  }
}
