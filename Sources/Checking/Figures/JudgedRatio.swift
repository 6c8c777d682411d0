internal import VietnameseText

/// A stated percentage, what is held against it, and the verdict.
struct JudgedRatio {
  let percent: Figure
  let part: DecimalNumber
  let whole: DecimalNumber
  let verdict: RatioVerdict
  /// Whether no other figure can be the whole.
  let isCertain: Bool
}

extension Manuscript {
  /// The percentages of the text, each against the whole that it fits, else the likeliest.
  var judgedRatios: [JudgedRatio] {
    statements.ratios.compactMap { ratio in
      let percent = statements.figures[ratio.percent]
      let verdicts = ratio.wholes.map { whole in
        (whole, judge(percent.value, part: ratio.part, whole: whole))
      }
      let fitting =
        verdicts.first { $0.1 == .right } ?? verdicts.first { $0.1.isNearMiss } ?? verdicts.first
      guard let (whole, verdict) = fitting else { return nil }
      // 100% behind a count may be said of that count.
      let isOfItself = percent.value == DecimalNumber(100) && whole != ratio.part
      return JudgedRatio(
        percent: percent, part: ratio.part, whole: whole, verdict: verdict,
        isCertain: ratio.isFraction || ratio.wholes.count == 1 && !isOfItself)
    }
  }
}

extension JudgedRatio {
  /// `3/250`.
  var division: String { "\(VietnameseNumber.format(part))/\(VietnameseNumber.format(whole))" }
}

extension RatioVerdict {
  /// Whether the percentage was made from just these numbers, by a mistake that is known.
  fileprivate var isNearMiss: Bool {
    switch self {
    case .truncated, .forgottenHundred: true
    case .right, .wrong, .ofNothing, .unknown: false
    }
  }
}
