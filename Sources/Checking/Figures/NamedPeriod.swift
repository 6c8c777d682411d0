internal import Commune
internal import VietnameseText

/// A period in the words of a sentence, and how many tokens it takes: `6 tháng đầu năm 2026`, `quý III/2026`,
/// `năm 2025`.
struct NamedPeriod {
  let period: ReportingPeriod
  /// Whether the year is written, and not that of the report.
  let hasYear: Bool
  /// Whether it is said to be a part of a year: `3 tháng` alone may be any time limit.
  let isPartOfYear: Bool
  let tokens: Range<Int>

  /// The period that begins at a token.
  ///
  /// - Parameter year: the year that is meant where none is written.
  init?(at index: Int, _ tokens: ArraySlice<TextToken>, in manuscript: Manuscript, year: Int?) {
    var reader = PeriodReader(tokens: tokens, manuscript: manuscript, index: index)
    guard let span = reader.span() else { return nil }
    let written = reader.year(isAlone: span == .year)
    guard let year = written ?? (span == .year ? nil : year) else { return nil }
    period = ReportingPeriod(span, year: year)
    hasYear = written != nil
    isPartOfYear = hasYear || reader.saysBeginning
    self.tokens = index..<reader.index
  }
}

private struct PeriodReader {
  let tokens: ArraySlice<TextToken>
  let manuscript: Manuscript
  var index: Int
  private(set) var saysBeginning = false

  private func has(_ word: PackedWord, _ distance: Int = 0) -> Bool {
    index + distance < tokens.endIndex && tokens[index + distance].is(word)
  }

  private func number(_ distance: Int = 0) -> Int? {
    guard index + distance < tokens.endIndex else { return nil }
    let token = tokens[index + distance]
    if token.kind == .number { return Int(manuscript.string(token)) }
    guard token.kind == .word else { return nil }
    return RomanNumeral.read(manuscript.string(token))
  }

  mutating func span() -> ReportingPeriod.Span? {
    if has("quý"), let quarter = number(1), (1...4).contains(quarter) {
      index += 2
      return .quarter(quarter)
    }
    if has("năm") { return .year }
    if has("tháng"), let month = number(1), (1...12).contains(month) {
      index += 2
      return .month(month)
    }
    let months = has("sáu") ? 6 : has("chín") ? 9 : has("ba") ? 3 : number()
    guard let months, (2...11).contains(months), has("tháng", 1) else { return nil }
    if has("đầu", 2) {
      saysBeginning = true
      index += 3
      return .firstMonths(months)
    }
    if has("cuối", 2) {
      index += 3
      return months == 6 ? .secondHalf : nil
    }
    index += 2
    return .firstMonths(months)
  }

  /// `năm 2026`, `/2026`; `năm` alone is passed over.
  mutating func year(isAlone: Bool) -> Int? {
    if has("năm") || has("/") {
      if let year = number(1), (1990...2100).contains(year) {
        index += 2
        return year
      }
      if has("năm"), !isAlone { index += 1 }
    }
    return nil
  }
}
