internal import Commune
internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// A period of the report before, left in a sentence of this one.
  package static let periodLeftOver = Rule(
    "TX1307", "kỳ báo cáo cũ còn sót", .contradiction, .warning,
    Explanation(
      """
      Báo cáo 9 tháng thường chép từ báo cáo 6 tháng, và một câu “Trong 6 tháng đầu năm … không có trường hợp nào” ở lại: \
      người đọc không biết ba tháng sau thế nào. Câu so với kỳ trước (“so với”, “cùng kỳ”), câu nêu cả hai kỳ, câu của \
      kế hoạch thì đúng và không bị nhắc. Câu kết “Trên đây là báo cáo …” nêu kỳ khác với tên báo cáo là lỗi chắc chắn.
      """,
      english: """
        A sentence of a nine-month report begins with an earlier part of the year and compares nothing. The closing \
        sentence of a report that names another period than its title is an error.
        """,
      wrong: "Báo cáo 9 tháng đầu năm 2026 … Trong 6 tháng đầu năm 2026 không có khiếu nại.",
      right: "Báo cáo 9 tháng đầu năm 2026 … Trong 9 tháng đầu năm 2026 không có khiếu nại.",
      source: "Tên báo cáo và các câu của nó"),
    check: .text { manuscript in
      guard let period = manuscript.context.period else { return [] }
      return manuscript.blocks.indices.flatMap { leftOver($0, period, manuscript) }
    })

  private static func leftOver(
    _ block: Int, _ own: ReportingPeriod, _ manuscript: Manuscript
  ) -> [Finding] {
    switch manuscript.blocks[block].kind {
    case .paragraph, .item: break
    case .heading, .cell, .value: return []
    }
    let tokens = manuscript.tokens(of: block)
    var findings: [Finding] = []
    var sentenceStart = tokens.startIndex
    for index in tokens.indices {
      let token = tokens[index]
      if token.kind == .mark, token.is("."),
        index + 1 == tokens.endIndex || tokens[index + 1].isSpaced
      {
        sentenceStart = index + 1
      }
      guard token.kind == .number || token.key.map(periodWords.contains) == true,
        let named = NamedPeriod(at: index, tokens, in: manuscript, year: own.year)
      else { continue }
      let range = named.range(in: tokens)
      if closes(tokens[sentenceStart..<index]), named.isOther(than: own) {
        findings.append(manuscript.closing(range, own))
      } else if named.isEarlierPart(of: own), begins(tokens[sentenceStart..<index], tokens),
        !comparesPeriods(sentenceStart, tokens, own, manuscript)
      {
        findings.append(manuscript.leftOver(range, own))
      }
    }
    return findings
  }

  /// `Trên đây là báo cáo …`.
  private static func closes(_ before: ArraySlice<TextToken>) -> Bool {
    before.starts(with: ["trên", "đây", "là"], by: { $0.is($1) })
      && !before.contains { $0.is("kế") || $0.is("phương") || $0.is("nhiệm") || $0.is("và") }
  }

  /// Whether nothing but a bullet, a label and `trong` stands before the period.
  private static func begins(
    _ before: ArraySlice<TextToken>, _ block: ArraySlice<TextToken>
  ) -> Bool {
    let words = before.filter { $0.kind == .word }
    if words.isEmpty || words.count == 1 && words[0].is("trong") { return true }
    // `- Xây dựng văn bản: 6 tháng đầu năm …`
    let last = before.last?.is("trong") == true ? before.dropLast() : before
    return last.last?.is(":") == true
  }

  /// Whether the sentence compares, or the paragraph names the report's own period besides.
  private static func comparesPeriods(
    _ sentenceStart: Int, _ tokens: ArraySlice<TextToken>, _ own: ReportingPeriod,
    _ manuscript: Manuscript
  ) -> Bool {
    let sentence = tokens[sentenceStart...].prefix { !($0.kind == .mark && $0.is(".")) }
    let compares = zip(sentence, sentence.dropFirst()).contains { word, next in
      word.is("so") && next.is("với") || word.is("cùng") && next.is("kỳ")
        || (word.is("tăng") || word.is("giảm")) && !next.is("cường") || word.is("quý")
        || word.is("cuối")
    }
    return compares
      || tokens.indices.contains { index in
        tokens[index].kind == .number
          && NamedPeriod(at: index, tokens, in: manuscript, year: own.year)?.period == own
      }
  }
}

private let periodWords: WordSet = ["quý", "ba", "sáu", "chín"]

extension NamedPeriod {
  func range(in tokens: ArraySlice<TextToken>) -> Range<Int> {
    tokens[self.tokens.lowerBound].range
      .lowerBound..<tokens[self.tokens.upperBound - 1].range
      .upperBound
  }

  /// Whether it is a shorter beginning of the year that the report covers more of.
  fileprivate func isEarlierPart(of own: ReportingPeriod) -> Bool {
    guard isPartOfYear, period.year == own.year, case .firstMonths(let months) = period.span,
      case .firstMonths(let all) = own.span
    else { return false }
    return months < all
  }

  /// Whether it names another part of a year, or the same part of another year.
  fileprivate func isOther(than own: ReportingPeriod) -> Bool {
    guard hasYear, period != own, period.span != .year else { return false }
    if case .since = own.span { return false }
    return own.span != .year
  }
}

extension Manuscript {
  fileprivate func leftOver(_ range: Range<Int>, _ own: ReportingPeriod) -> Finding {
    finding(
      range, "“\(string(range))” trong báo cáo \(own.name.lowercasedFirst)",
      hint: "nếu là câu của báo cáo trước còn sót thì viết lại cho \(own.name.lowercasedFirst)")
  }

  fileprivate func closing(_ range: Range<Int>, _ own: ReportingPeriod) -> Finding {
    finding(
      range, "“\(string(range))” ở câu kết, tên báo cáo là \(own.name.lowercasedFirst)",
      hint: "viết “\(own.name.lowercasedFirst)”", severity: .error)
  }
}
