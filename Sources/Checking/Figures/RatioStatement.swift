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

/// Holds `percent` to part / whole × 100, rounded half up at the digits that are shown. Whole numbers only: no
/// binary fraction decides what a commune is told.
func judge(_ percent: DecimalNumber, part: DecimalNumber, whole: DecimalNumber) -> RatioVerdict {
  if whole.mantissa == 0 { return .ofNothing }
  let digits = percent.fractionDigits
  guard let quotient = Quotient(part, whole), let hundredfold = quotient.times(100, digits),
    let single = quotient.times(1, digits)
  else { return .unknown }
  let right = DecimalNumber(mantissa: hundredfold.rounded, fractionDigits: digits)
  if percent.mantissa == hundredfold.rounded { return .right }
  if percent.mantissa == hundredfold.truncated { return .truncated(right: right) }
  let isSingle = percent.mantissa == single.rounded || percent.mantissa == single.truncated
  if isSingle, percent.mantissa != 0 {
    // Shown with the digits that make it readable: 3/250 as 0,012 is 1,2.
    let readable = quotient.times(100, 2).map {
      DecimalNumber(mantissa: $0.rounded, fractionDigits: 2)
    }
    return .forgottenHundred(right: readable ?? right)
  }
  return .wrong(right: right)
}

/// Two whole numbers in the proportion of two decimals.
private struct Quotient {
  private let part: Int
  private let whole: Int

  init?(_ part: DecimalNumber, _ whole: DecimalNumber) {
    let zero = DecimalNumber(
      mantissa: 0, fractionDigits: max(part.fractionDigits, whole.fractionDigits))
    guard let part = part.adding(zero), let whole = whole.adding(zero), part.mantissa >= 0,
      whole.mantissa > 0
    else { return nil }
    self.part = part.mantissa
    self.whole = whole.mantissa
  }

  /// The quotient times `factor` in units of the last of so many digits; nil when it does not fit.
  func times(_ factor: Int, _ digits: Int) -> (truncated: Int, rounded: Int)? {
    var scale = factor
    for _ in 0..<digits {
      let (next, isTooLarge) = scale.multipliedReportingOverflow(by: 10)
      if isTooLarge { return nil }
      scale = next
    }
    let (product, isTooLarge) = part.multipliedReportingOverflow(by: scale)
    if isTooLarge { return nil }
    let (truncated, rest) = product.quotientAndRemainder(dividingBy: whole)
    // Half and more: without doubling, which may not fit.
    return (truncated, rest >= whole - rest ? truncated + 1 : truncated)
  }
}
