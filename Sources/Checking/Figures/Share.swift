package import VietnameseText

/// A part of a whole in percent, worked out exactly, without the rounding of binary fractions.
package struct Share: Sendable {
  package let part: DecimalNumber
  package let whole: DecimalNumber

  package init(_ part: DecimalNumber, of whole: DecimalNumber) {
    self.part = part
    self.whole = whole
  }

  /// What a written percentage is against the exact one.
  package enum Verdict: Hashable, Sendable {
    case right
    /// Its digits are right, the rest was dropped where it should have been rounded.
    case cutOff(rounded: DecimalNumber)
    /// The ratio itself, not multiplied by a hundred: 0,004 for 2 of 485.
    case notTimesHundred(rounded: DecimalNumber)
    case wrong(rounded: DecimalNumber)
  }

  /// Nil where there is no share, as of a whole of 0, or where it does not fit.
  package func verdict(on written: DecimalNumber) -> Verdict? {
    let digits = written.fractionDigits
    guard let rounded = percent(digits: digits) else { return nil }
    if rounded == written { return .right }
    if percent(digits: digits, roundsUp: false) == written { return .cutOff(rounded: rounded) }
    // Shown with two digits where the ratio was written with none of its own.
    let shown = percent(digits: 2) ?? rounded
    if written.mantissa != 0, ratio(digits, roundsUp: true) == written {
      return .notTimesHundred(rounded: shown)
    }
    return .wrong(rounded: rounded)
  }

  /// The percentage with so many digits behind the comma, half rounded up.
  package func percent(digits: Int, roundsUp: Bool = true) -> DecimalNumber? {
    guard let value = ratio(digits + 2, roundsUp: roundsUp) else { return nil }
    return DecimalNumber(mantissa: value.mantissa, fractionDigits: digits)
  }

  /// The part divided by the whole, with so many digits behind the comma.
  func ratio(_ digits: Int, roundsUp: Bool) -> DecimalNumber? {
    guard part.mantissa >= 0, whole.mantissa > 0, (0...12).contains(digits),
      let above = part.mantissa.timesTen(whole.fractionDigits + digits),
      let below = whole.mantissa.timesTen(part.fractionDigits)
    else { return nil }
    let (quotient, remainder) = above.quotientAndRemainder(dividingBy: below)
    let isUp = roundsUp && remainder >= below - remainder
    return DecimalNumber(mantissa: quotient + (isUp ? 1 : 0), fractionDigits: digits)
  }
}

extension Int {
  /// The number with so many zeros behind it, or nil when it does not fit.
  fileprivate func timesTen(_ zeros: Int) -> Int? {
    var result = self
    for _ in 0..<zeros {
      let (product, isTooLarge) = result.multipliedReportingOverflow(by: 10)
      if isTooLarge { return nil }
      result = product
    }
    return result
  }
}
