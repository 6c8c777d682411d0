/// Numbers as Vietnamese writes them: `1.639`, `71,02%`, `2.796.475.133 đồng`.
package enum VietnameseNumber {
  /// A number, and what is written behind it.
  package struct Reading: Sendable, Equatable {
    package var value: DecimalNumber
    package var isPercent = false
    /// The words behind the number, `đồng` or `hồ sơ`, with single plain spaces; often empty.
    package var unit = ""
    /// Whether a dot was read as a decimal sign, which is the English way: `99.6%`. Whoever shows
    /// the number should say how it was read.
    package var doubtfulDot = false

    /// What is counted, for comparing: `%`, `triệu đồng`; empty where the number leaves it to what
    /// stands around it.
    package var measure: String { isPercent ? "%" : unit.lowercased() }

    /// Whether nothing says that the two count different things.
    package func isComparable(with other: Reading) -> Bool {
      measure.isEmpty || other.measure.isEmpty || measure == other.measure
    }
  }

  /// The number that `text` begins with, and its unit; nil when it is none or does not fit.
  ///
  /// A dot and exactly three digits, again and again, are thousands; any other single dot is a
  /// decimal sign, and doubtful. A comma is always a decimal sign. Dates, document numbers and
  /// ranges are no numbers: `46/KH-UBND`, `24.01.2022` and `3 - 5 ngày` give nil.
  package static func read(_ text: String) -> Reading? {
    let words = text.singleSpaced
    // Scalars, because a combining mark must not swallow the sign or the space before it.
    var rest = words.unicodeScalars[...]
    var isNegative = false
    if let sign = rest.first, ["+", "-", "\u{2212}"].contains(sign) {
      isNegative = sign != "+"
      rest.removeFirst()
    }
    let numeral = rest.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
    guard let read = Numeral(numeral), let value = read.value(isNegative: isNegative) else {
      return nil
    }
    rest = rest[numeral.endIndex...]
    if rest.first == " " { rest.removeFirst() }
    let isPercent = rest.first == "%"
    if isPercent { rest.removeFirst() }
    if rest.first == " " { rest.removeFirst() }
    guard rest.isEmpty || canBeginUnit(rest) else { return nil }
    return Reading(
      value: value, isPercent: isPercent, unit: String(rest), doubtfulDot: read.hasDoubtfulDot)
  }

  private static func canBeginUnit(_ rest: Substring.UnicodeScalarView) -> Bool {
    guard let first = rest.first, !LatinLetters.isMark(first) else { return false }
    return first.properties.isAlphabetic || ["(", "‰", "°", "₫", "$", "€"].contains(first)
  }
}

/// The digits of a written number, before and behind its decimal sign.
private struct Numeral {
  private var whole: [UInt8]
  private var fraction: [UInt8] = []
  private(set) var hasDoubtfulDot = false

  /// Nil when dots and commas stand where no number has them.
  init?(_ text: Substring.UnicodeScalarView) {
    let bytes = text.map { UInt8(truncatingIfNeeded: $0.value) }
    let parts = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2 else { return nil }
    let dot = UInt8(ascii: ".")
    let groups = first.split(separator: dot, omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
    if parts.count == 2 {
      guard !parts[1].isEmpty, !parts[1].contains(dot) else { return nil }
      fraction = Array(parts[1])
    }
    whole = Array(groups.joined())
    guard groups.count > 1, !Self.areThousands(groups) else { return }
    guard groups.count == 2, fraction.isEmpty else { return nil }
    whole = Array(groups[0])
    fraction = Array(groups[1])
    hasDoubtfulDot = true
  }

  /// Whether the groups between dots are thousands: one to three digits, then threes. What begins
  /// with a zero is not: nobody writes `0.639` for 639.
  private static func areThousands(_ groups: [ArraySlice<UInt8>]) -> Bool {
    guard let first = groups.first, first.count <= 3, first.first != UInt8(ascii: "0") else {
      return false
    }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// The value, or nil when it does not fit.
  func value(isNegative: Bool) -> DecimalNumber? {
    guard fraction.count <= DecimalNumber.mostDigits else { return nil }
    var mantissa = 0
    for byte in whole + fraction {
      let digit = Int(byte) - 0x30
      let (tens, isTooLong) = mantissa.multipliedReportingOverflow(by: 10)
      let (sum, isTooLarge) = tens.addingReportingOverflow(isNegative ? -digit : digit)
      if isTooLong || isTooLarge { return nil }
      mantissa = sum
    }
    return DecimalNumber(mantissa: mantissa, fractionDigits: fraction.count)
  }
}
