/// A decimal number as it is written, without the rounding of binary fractions: `71,02` is 7102
/// with two digits behind the comma.
///
/// Two numbers are equal when their values are, `5,0` and `5`, but each keeps the digits that it
/// was written with, so that it is printed as its author wrote it.
package struct DecimalNumber: Hashable, Comparable, Sendable {
  package let mantissa: Int
  /// From 0 to 18.
  package let fractionDigits: Int

  /// Digits beyond the eighteenth behind the comma are dropped.
  package init(mantissa: Int, fractionDigits: Int = 0) {
    var mantissa = mantissa
    var digits = max(fractionDigits, 0)
    while digits > Self.mostDigits, mantissa != 0 {
      mantissa /= 10
      digits -= 1
    }
    self.mantissa = mantissa
    self.fractionDigits = min(digits, Self.mostDigits)
  }

  package init(_ integer: Int) { self.init(mantissa: integer) }

  /// The value when nothing but zeros stands behind the comma.
  package var integerValue: Int? { fraction == 0 ? whole : nil }

  package var doubleValue: Double { Double(mantissa) / Double(power(fractionDigits)) }

  /// What stands before the comma, towards zero.
  var whole: Int { mantissa / power(fractionDigits) }

  /// What stands behind the comma, with the sign of the number: -5 of `-1,5`.
  var fraction: Int { mantissa % power(fractionDigits) }

  /// The exact sum, with as many digits behind the comma as the longer one has; nil when it does
  /// not fit.
  package func adding(_ other: DecimalNumber) -> DecimalNumber? {
    let digits = max(fractionDigits, other.fractionDigits)
    let (left, isLeftTooLarge) = mantissa.multipliedReportingOverflow(
      by: power(digits - fractionDigits))
    let (right, isRightTooLarge) = other.mantissa.multipliedReportingOverflow(
      by: power(digits - other.fractionDigits))
    let (sum, isTooLarge) = left.addingReportingOverflow(right)
    if isLeftTooLarge || isRightTooLarge || isTooLarge { return nil }
    return DecimalNumber(mantissa: sum, fractionDigits: digits)
  }

  package static func == (left: DecimalNumber, right: DecimalNumber) -> Bool {
    left.whole == right.whole && left.longFraction == right.longFraction
  }

  package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    (left.whole, left.longFraction) < (right.whole, right.longFraction)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(whole)
    hasher.combine(longFraction)
  }

  /// The fraction in units of 10⁻¹⁸, the same for all ways to write one value.
  private var longFraction: Int { fraction * power(Self.mostDigits - fractionDigits) }

  /// As many as a power of ten in an `Int` allows.
  static let mostDigits = 18
}

/// 10 to the power of `exponent`, which is at most 18.
private func power(_ exponent: Int) -> Int {
  var result = 1
  for _ in 0..<exponent { result *= 10 }
  return result
}
