internal import Syntax
internal import VietnameseText

/// Reads the documents that a block names, and what is said of each.
struct MentionReader {
  let prose: Prose
  let block: Int
  /// The tokens of the block, with their places in the whole text.
  let tokens: ArraySlice<TextToken>
  let dates: [WrittenDate]
  private let symbols: SymbolReader

  init(_ prose: Prose, block: Int, tokens: ArraySlice<TextToken>, dates: [WrittenDate]) {
    self.prose = prose
    self.block = block
    self.tokens = tokens
    self.dates = dates
    symbols = SymbolReader(prose: prose, tokens: tokens)
  }

  func mentions() -> [DocumentMention] {
    var named: [Named] = []
    var index = tokens.startIndex
    while index < tokens.endIndex {
      if tokens[index].kind == .number, let symbol = symbols.symbol(at: index),
        let name = self.name(of: symbol)
      {
        named.append(name)
        index = symbol.tokens.upperBound
      } else {
        index += 1
      }
    }
    // A day that stands behind one document is not the day of the next.
    let behind = named.indices.map { place in
      dateBehind(named[place], before: place + 1 < named.count ? named[place + 1].start : nil)
    }
    let taken = Set(
      behind.compactMap { dating -> Int? in
        guard case .behind(let date) = dating else { return nil }
        return date.tokens.lowerBound
      })
    return named.indices.map { place in
      var dating = behind[place]
      if case .none = dating { dating = dateAhead(named[place], taken: taken) }
      let next = place + 1 < named.count ? named[place + 1].start : tokens.endIndex
      return mention(named[place], dating, before: next)
    }
  }
}

/// A number with the words in front of it.
private struct Named {
  let symbol: WrittenSymbol
  let kind: DocumentKind?
  /// The place of the first token of the kind, else of the number.
  let start: Int
  let isOwn: Bool
}

extension MentionReader {
  /// Nil where the number is that of a form, or where nothing says that it is a document's.
  private func name(of symbol: WrittenSymbol) -> Named? {
    var end = symbol.tokens.lowerBound
    var isNumbered = false
    if end > tokens.startIndex, tokens[end - 1].key == colon { end -= 1 }
    if end > tokens.startIndex, tokens[end - 1].key == numberMark {
      isNumbered = true
      end -= 1
    }
    if end > tokens.startIndex, formMarks.contains(where: { tokens[end - 1].key == $0 }) {
      return nil
    }
    let found = DocumentKind.ending(before: end, in: tokens)
    let groups = symbol.groups
    let isKnown =
      groups.count > 1 && (DocumentKind.with(symbol: groups[0]) != nil || symbol.isParty)
    let isLaw = symbol.year != nil && (isKnown || groups[0].hasPrefix("QH") || groups.count > 1)
    guard found != nil || isKnown || isLaw || isNumbered && groups.count > 1 else { return nil }
    return Named(
      symbol: symbol, kind: found?.kind, start: found?.start ?? symbol.tokens.lowerBound,
      isOwn: isNumbered && end == tokens.startIndex)
  }

  private func mention(
    _ named: Named, _ dating: DocumentMention.Dating, before next: Int
  ) -> DocumentMention {
    let symbol = named.symbol
    let (issuer, subject) = issuerAndSubject(named, dating, before: next)
    let first = tokens[named.start]
    return DocumentMention(
      kind: named.kind,
      isKindSmall: prose.string(first.range).first?.isLowercase == true,
      number: symbol.number, numberRange: symbol.numberRange, suffix: symbol.suffix,
      year: symbol.year, groups: symbol.groups, isParty: symbol.isParty,
      hasStrayStroke: symbol.hasStrayStroke, spaces: symbol.spaces, range: symbol.range,
      nameRange: first.range.lowerBound..<symbol.range.upperBound,
      tokens: named.start..<symbol.tokens.upperBound, dating: dating, issuer: issuer,
      subject: subject, block: block, isOwn: named.isOwn)
  }
}

// MARK: The day

extension MentionReader {
  private func key(_ index: Int) -> PackedWord? {
    tokens.indices.contains(index) ? tokens[index].key : nil
  }

  private func date(at index: Int) -> WrittenDate? {
    let place = firstDate(from: index)
    return place < dates.count && dates[place].tokens.lowerBound == index ? dates[place] : nil
  }

  /// The place of the first date that begins at a token or behind it: they are in order.
  private func firstDate(from index: Int) -> Int {
    var low = 0
    var high = dates.count
    while low < high {
      let middle = (low + high) / 2
      if dates[middle].tokens.lowerBound < index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func dateBehind(_ named: Named, before next: Int?) -> DocumentMention.Dating {
    var index = named.symbol.tokens.upperBound
    // `số 12/KH-UBND của UBND xã ngày 14/02/2022`
    if key(index) == of {
      let end = min(index + 10, next ?? tokens.endIndex, tokens.endIndex)
      let stop = tokens[index..<end].firstIndex { $0.kind == .mark || $0.key == dayMark }
      guard let stop, tokens[stop].key == dayMark, let date = self.date(at: stop + 1) else {
        return .none
      }
      return .behind(date)
    }
    if key(index) == comma || key(index) == parenthesis { index += 1 }
    if key(index) == issue[0], key(index + 1) == issue[1] { index += 2 }
    if key(index) == signed { index += 1 }
    if let date = self.date(at: index) { return .behind(date) }
    guard let marker = key(index), marker == dayMark || marker == misspeltDayMark else {
      return .none
    }
    if let date = self.date(at: index + 1) { return .behind(date) }
    // A number that is no date, or a line that is cut off: what is meant cannot be told.
    guard tokens.indices.contains(index + 1), tokens[index + 1].kind != .number else {
      return .elsewhere
    }
    // Anything else goes on with the sentence: `ngày càng`, `ngày được ghi là`.
    return tokens[index + 1].isOne(of: afterBlank) ? .missing(tokens[index].range) : .elsewhere
  }

  /// A day in the same sentence in front of the document.
  private func dateAhead(_ named: Named, taken: Set<Int>) -> DocumentMention.Dating {
    let begin = tokens.beginOfSentence(before: named.start)
    let ahead = dates[firstDate(from: begin)..<firstDate(from: named.start)]
    let free = ahead.last {
      $0.tokens.upperBound <= named.start
        && !taken.contains($0.tokens.lowerBound)
    }
    guard let free else { return .none }
    let between = tokens[free.tokens.upperBound..<named.start]
    let isIssued = between.count <= 14 && between.contains { $0.isOne(of: issuingVerbs) }
    return isIssued ? .ahead(free) : .elsewhere
  }
}

// MARK: Whose, and of what

extension MentionReader {
  private func issuerAndSubject(
    _ named: Named, _ dating: DocumentMention.Dating, before next: Int
  ) -> (DocumentIssuer, Range<Int>) {
    let symbol = named.symbol
    var issuer = DocumentIssuer(symbol: symbol.groups, isParty: symbol.isParty)
    var index = symbol.tokens.upperBound
    if case .behind(let date) = dating { index = max(index, date.tokens.upperBound) }
    let next = max(next, index)
    let end = tokens[index..<next].firstIndex { $0.isOne(of: clauseEnds) } ?? next
    // The office stands behind the number or behind the day.
    for mark in Set([symbol.tokens.upperBound, index]).sorted() where key(mark) == of {
      let words = tokens[min(mark + 1, next)..<min(mark + 10, max(end, mark + 1), next)]
        .prefix { !$0.isOne(of: officeEnds) }
      if issuer == .unknown { issuer = DocumentIssuer(namedIn: words) ?? .unknown }
      if mark == index { index = words.endIndex }
    }
    if issuer == .unknown { issuer = issuerAhead(named) ?? .unknown }
    let begin = tokens[index..<max(index, end)].prefix(8).firstIndex { $0.key == about } ?? index
    return (issuer, begin..<max(begin, end))
  }

  /// `UBND xã đã ban hành Kế hoạch số …`.
  private func issuerAhead(_ named: Named) -> DocumentIssuer? {
    let window = tokens[max(tokens.startIndex, named.start - 4)..<named.start]
    guard let verb = window.lastIndex(where: { $0.isOne(of: issuingVerbs) }) else { return nil }
    let begin = max(tokens.beginOfSentence(before: verb), verb - 7)
    let words = tokens[begin..<verb]
    return words.indices.reversed().lazy.compactMap { DocumentIssuer(namedIn: words[$0...]) }.first
  }
}

private let colon: PackedWord = ":"
private let comma: PackedWord = ","
private let parenthesis: PackedWord = "("
private let numberMark: PackedWord = "số"
private let formMarks: [PackedWord] = ["mẫu", "biểu", "lục", "khai", "bảng"]
private let of: PackedWord = "của"
private let about: PackedWord = "về"
private let signed: PackedWord = "ký"
private let issue: [PackedWord] = ["ban", "hành"]
private let dayMark: PackedWord = "ngày"
private let misspeltDayMark: PackedWord = "gày"
/// What stands behind a day that was left out.
private let afterBlank: WordSet = ["về", "của", "tháng", "để", ".", "…", ";", ")", "/"]
private let issuingVerbs: WordSet = ["hành", "ra", "dựng", "ký"]
private let clauseEnds: WordSet = [";", ".", ":", "(", ")", "…"]
private let officeEnds: WordSet = ["về", "ngày", ","]
