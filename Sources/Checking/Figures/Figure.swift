package import VietnameseText

/// A number that a text states of something: `320 hồ sơ`, `98,75%`, `17/24 kế hoạch`.
///
/// Numbers that count nothing are no figures: dates, numbers of documents and clauses, years, periods,
/// versions of a standard.
package struct Figure: Sendable {
  package enum Kind: Hashable, Sendable {
    case count
    case percent
    /// So many of so many: `17/24` is 24 of 35.
    case fraction(of: DecimalNumber)
  }

  package let kind: Kind
  /// The count, the percentage, or the number before the slash.
  package let value: DecimalNumber
  /// As written, with the sign of a percentage, in bytes of the text.
  package let range: Range<Int>
  /// The same in tokens of the manuscript.
  package let tokens: Range<Int>
  /// What is counted, where a word says it.
  package let unit: FigureUnit?
  /// `hơn 30 nghìn`, `tối thiểu 30%`: such a number proves nothing.
  package let isApproximate: Bool
  /// Whether a dot was read as a decimal sign: `70.83%`.
  package let hasDoubtfulDot: Bool

  /// A number of things that can be compared exactly.
  var isExactCount: Bool { kind == .count && !isApproximate }
  var isExactPercent: Bool { kind == .percent && !isApproximate }
  /// The number behind the slash.
  var whole: DecimalNumber? {
    if case .fraction(let whole) = kind { return whole }
    return nil
  }
}
