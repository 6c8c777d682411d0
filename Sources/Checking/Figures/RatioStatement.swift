package import VietnameseText

/// A percentage of which the text says what it is of what: `17/24 kế hoạch, đạt 70,83%`, or `320 hồ sơ, trong đó
/// trực tuyến 190 hồ sơ, đạt 59,38%`.
package struct RatioStatement: Sendable {
  /// The index of the figure that is the percentage.
  package let percent: Int
  package let part: DecimalNumber
  /// What may be the whole, the likeliest first; one where the text says a fraction.
  package let wholes: [DecimalNumber]
  /// Whether the whole is said beside the part, by a fraction.
  package let isFraction: Bool
}

/// What a stated percentage is, held against the one that its numbers give.
enum RatioVerdict: Equatable {
  case right
  /// Cut off instead of rounded.
  case truncated(right: DecimalNumber)
  /// The quotient, before it was multiplied by 100.
  case forgottenHundred(right: DecimalNumber)
  case wrong(right: DecimalNumber)
  /// The whole is 0.
  case ofNothing
  /// The numbers are too large to be compared.
  case unknown
}

/// Holds `percent` to part / whole × 100, rounded half up at the digits that are shown.
func judge(_ percent: DecimalNumber, part: DecimalNumber, whole: DecimalNumber) -> RatioVerdict {
  if whole.mantissa == 0 { return .ofNothing }
  let share = Share(part, of: whole)
  switch share.verdict(on: percent) {
  case nil: return .unknown
  case .right: return .right
  case .cutOff(let rounded): return .truncated(right: rounded)
  case .notTimesHundred(let rounded): return .forgottenHundred(right: rounded)
  case .wrong(let rounded):
    // The quotient may have been cut off too.
    guard percent.mantissa != 0, share.ratio(percent.fractionDigits, roundsUp: false) == percent
    else { return .wrong(right: rounded) }
    return .forgottenHundred(right: share.percent(digits: 2) ?? rounded)
  }
}
