internal import Commune
package import Files
internal import Syntax
package import VietnameseText

/// The document that a page is, as its front matter registers it: its number, its day and whose it is.
///
/// Kept to be held against the other documents of the commune, as a register of documents is.
package struct RegisteredDocument: Sendable {
  /// What numbers are given in one series: those of one office, symbol and year.
  package struct Series: Hashable, Sendable {
    let office: String
    let symbol: String
    let year: Int
    /// Communes were merged on 1/7/2025 and began at 01 again, some under the name that they had before.
    let isBeforeMerger: Bool
  }

  package let series: Series
  package let number: Int
  /// The letter behind the number, mostly empty.
  package let suffix: String
  /// As it is written: `08/KH-UBND`.
  package let name: String
  /// Nil where only the month or the year is known.
  package let date: CalendarDate?
  /// What the page is: one document may have a page as a report and another as a document.
  package let isReport: Bool
  package let isRestatement: Bool
  package let subject: Set<PackedWord>
  /// The number in the front matter.
  package let span: SourceSpan

  /// Whether numbers of the People's Council, which some begin anew with each term.
  package var isOfCouncil: Bool { series.symbol.contains("HĐND") }
}

extension Manuscript {
  /// Nil for a page that is no document, has no number or day yet, or is a draft.
  var registeredDocument: RegisteredDocument? {
    guard !context.isDraft, let issued = context.issued,
      let mention = mentions.first(where: \.isRegistered)
    else { return nil }
    let series = RegisteredDocument.Series(
      office: registeredOffice, symbol: "\(mention.year.map { "\($0)/" } ?? "")\(mention.symbol)",
      year: issued.year, isBeforeMerger: issued.year == 2025 && issued.latest < merger)
    let date: CalendarDate? = if case .day(let day) = issued { day } else { nil }
    return RegisteredDocument(
      series: series, number: mention.number, suffix: mention.suffix,
      name: string(mention.range), date: date, isReport: context.kind == .report,
      isRestatement: context.isRestatement, subject: registeredSubject,
      span: prose.span(mention.range))
  }

  /// The office in few words, so that it is the same however it is shortened; the commune's own where no other
  /// is named.
  private var registeredOffice: String {
    let named = placeOfRegister("coquan").map { string(blocks[$0].range) } ?? ""
    var office = folded(named).replacing("uy ban nhan dan", with: "ubnd")
      .replacing("hoi dong nhan dan", with: "hdnd").replacing("chu tich ", with: "")
    let own = context.unit.map { folded("\($0.kind.rawValue) \($0.name)") } ?? ""
    for body in ["ubnd", "hdnd"] where office.hasPrefix(body) { office.removeFirst(body.count) }
    office = office.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return ["", "xa", "phuong", "thi tran", "dac khu"].contains(office) ? own : office
  }

  private var registeredSubject: Set<PackedWord> {
    guard let place = placeOfRegister("trichyeu") else { return [] }
    return subjectWords(in: tokens(of: place))
  }

  /// The place in ``blocks`` of the value of a key.
  private func placeOfRegister(_ key: String) -> Int? {
    blocks.firstIndex { $0.kind == .value(key: key) }
  }

  /// The number in the front matter of a report or document, read as one that is cited with its kind, its day
  /// and its office; nil for other pages.
  var registeredMention: DocumentMention? {
    guard context.format == .markdown, context.kind == .report || context.kind == .document,
      let block = placeOfRegister("sokyhieu")
    else { return nil }
    let tokens = tokens(of: block)
    let reader = SymbolReader(prose: prose, tokens: tokens)
    guard let start = tokens.indices.first(where: { tokens[$0].kind == .number }),
      let symbol = reader.symbol(at: start)
    else { return nil }
    let form =
      context.kind == .report
      ? "Báo cáo" : placeOfRegister("hinhthuc").map { string(blocks[$0].range) } ?? ""
    let day = placeOfRegister("ngaybanhanh").map { blocks[$0].range }
    let dating = dates.first { day?.contains($0.range.lowerBound) == true }
    var issuer = DocumentIssuer(symbol: symbol.groups, isParty: symbol.isParty)
    if issuer == .unknown {
      let office = placeOfRegister("coquan")
      issuer = office.map { DocumentIssuer(namedIn: self.tokens(of: $0)) ?? .unknown } ?? .commune
    }
    return DocumentMention(
      kind: DocumentKind.all.first { foldedKey($0.name) == foldedKey(form) },
      isKindSmall: false, number: symbol.number, numberRange: symbol.numberRange,
      suffix: symbol.suffix, year: symbol.year, groups: symbol.groups, isParty: symbol.isParty,
      hasStrayStroke: symbol.hasStrayStroke, spaces: symbol.spaces, range: symbol.range,
      nameRange: symbol.range, tokens: symbol.tokens,
      dating: dating.map { .behind($0) } ?? .none, issuer: issuer,
      subject: symbol.tokens.upperBound..<symbol.tokens.upperBound, block: block, isOwn: true,
      isRegistered: true)
  }
}

private let merger = PartialDate.month(year: 2025, month: 7).earliest
