internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A percentage of a whole that is 0.
  package static let percentageOfNothing = Rule(
    "TX1114", "tỷ lệ của số 0", .ratio, .warning,
    Explanation(
      """
      Không có gì để chia thì không có tỷ lệ: 0/0 không phải 0% cũng không phải 100%. Hãy viết “không phát sinh” \
      hoặc bỏ trống. Nếu số phần khác 0 mà tổng bằng 0 thì một trong hai số bị sai.
      """,
      english:
        "A share of nothing does not exist. An error where the part is more than 0, else a doubt.",
      wrong: "Xử lý 0/0 phản ánh, kiến nghị, đạt 100%.",
      right: "Không phát sinh phản ánh, kiến nghị."),
    check: .text { manuscript in
      manuscript.judgedRatios.compactMap { ratio in
        guard ratio.verdict == .ofNothing else { return nil }
        return manuscript.finding(
          ratio.percent.range, manuscript.ofNothing(ratio), hint: "viết “không phát sinh”",
          severity: ratio.part.mantissa == 0 ? .warning : .error)
      }
    })
}

extension Manuscript {
  fileprivate func ofNothing(_ ratio: JudgedRatio) -> String {
    "\(string(ratio.percent.range)) của \(ratio.division): không chia được cho 0"
  }
}
