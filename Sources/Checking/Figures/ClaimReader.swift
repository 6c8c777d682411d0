internal import Commune
internal import Syntax
internal import VietnameseText

extension FigureClaim {
  /// The figures that a text gives for what communes count, in order.
  static func claims(in manuscript: Manuscript) -> [FigureClaim] {
    guard manuscript.numberBlocks.contains(where: { manuscript.mayClaim(in: $0) }) else {
      return []
    }
    var reader = ClaimReader(manuscript)
    for block in manuscript.blocks.indices { reader.read(block) }
    return reader.claims
  }
}

extension Manuscript {
  /// Of what stands in the front matter, only the summary is sentences; cells have rules of their own.
  fileprivate func mayClaim(in block: Int) -> Bool {
    switch blocks[block].kind {
    case .cell: false
    case .value(let key): key == "tomtat"
    case .heading, .paragraph, .item: true
    }
  }
}

/// Reads the claims of a text, block by block: the words before a figure and right behind it say what it
/// counts, the nearest period before it says when.
struct ClaimReader {
  var claims: [FigureClaim] = []
  let manuscript: Manuscript
  /// The period of a line such as `Năm 2025:`, for the items below it.
  private var headPeriod: ReportingPeriod?
  /// Under a heading that tells of plans, or of one field.
  private var isAside = false
  /// In the forms behind a report, which have rules of their own.
  private var isInForms = false

  // Of the sentence that is being read.
  var tokens: ArraySlice<TextToken> = []
  var period: ReportingPeriod?
  var until: CalendarDate?
  /// Whether the figures may be of another time than the text: the sentence names a day that is no end of a
  /// count, or a period of an unknown year, or goes on with one that names another time.
  var isOfUnknownTime = false
  /// Whether what stands before the first figure narrows all of them: `Hộ tịch tiếp nhận 20, giải quyết 19`.
  var isNarrowed: Bool?
  /// The block that is being read.
  private(set) var block = 0
  /// Whether a sentence before it in the block is of another time than the text.
  private var hasStrayed = false
  /// Where the words begin that speak of the next figure.
  var start = 0
  var aspectsBefore: Aspects = []

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  mutating func read(_ block: Int) {
    self.block = block
    tokens = manuscript.tokens(of: block)
    hasStrayed = false
    if tokens.count <= 4, tokens.starts(with: ["biểu", "mẫu"], by: { $0.is($1) }) {
      isInForms = true
    }
    if isInForms { return }
    guard manuscript.mayClaim(in: block) else { return }
    switch manuscript.blocks[block].kind {
    case .cell, .value: break
    case .heading:
      headPeriod = nil
      isAside = speaksOfPlans || Aspects(tokens).contains(.narrowed)
    case .paragraph: headPeriod = nil
    case .item: break
    }
    if isAside || !tokens.contains(where: { $0.kind == .number }) { return }
    if let head = lineOfPeriod { headPeriod = head }
    begin(at: tokens.startIndex)
    var index = tokens.startIndex
    while index < tokens.endIndex { index = step(index) }
  }

  private var speaksOfPlans: Bool {
    zip(tokens, tokens.dropFirst()).contains { first, second in
      first.is("phương") && second.is("hướng") || first.is("kiến") && second.is("nghị")
        || first.is("đề") && second.is("xuất")
    }
  }

  private var lineOfPeriod: ReportingPeriod? {
    guard let named = namedPeriod(tokens.startIndex), named.tokens.upperBound < tokens.endIndex,
      tokens[named.tokens.upperBound].is(":")
    else { return nil }
    return named.period
  }

  private func namedPeriod(_ index: Int) -> NamedPeriod? {
    NamedPeriod(
      at: index, tokens, in: manuscript, year: manuscript.context.period?.year ?? unknownYear)
  }

  private mutating func begin(at index: Int) {
    start = index
    period = headPeriod
    until = nil
    isOfUnknownTime = hasStrayed && headPeriod == nil
    isNarrowed = nil
    aspectsBefore = []
  }

  /// Reads what stands at a token, and gives the place of the next.
  private mutating func step(_ index: Int) -> Int {
    let token = tokens[index]
    if token.kind == .word, token.key.map(turningWords.contains) != true {
      return index + 1
    }
    if token.kind == .mark {
      if token.is(".") || token.is("!") { begin(at: index + 1) }
      if token.is(";") || token.is("(") || token.is(")") {
        start = index + 1
        aspectsBefore = []
      }
      return index + 1
    }
    if let (day, end) = date(index) {
      if isEnd(index) {
        until = day
      } else if !isBeginning(index) {
        isOfUnknownTime = true
        hasStrayed = true
      }
      return end
    }
    if let end = dayOfMonth(index) {
      isOfUnknownTime = true
      hasStrayed = true
      return end
    }
    if let named = namedPeriod(index) {
      if counts(named) { take(named) }
      return named.tokens.upperBound
    }
    if token.kind == .number { return figure(index) }
    if token.is("gồm") {
      start = index + 1
      aspectsBefore = []
    }
    if index + 1 < tokens.endIndex, beginsParts(token, tokens[index + 1]) {
      start = index + 2
      aspectsBefore = []
      return index + 2
    }
    return index + 1
  }

  private func beginsParts(_ token: TextToken, _ next: TextToken) -> Bool {
    token.is("trong") && next.is("đó") || token.is("cụ") && next.is("thể")
  }

  /// Whether a period is that of the figures behind it. `Kế hoạch … năm 2026` in a report of 2026 is a name.
  private func counts(_ named: NamedPeriod) -> Bool {
    guard named.period.span == .year, named.period.year == manuscript.context.period?.year else {
      return true
    }
    let end = named.tokens.upperBound
    let isFollowed =
      end < tokens.endIndex && (tokens[end].is(":") || tokens[end].is("là") || tokens[end].is("có"))
    return isFollowed || named.tokens.lowerBound <= start + 1
  }

  private mutating func take(_ named: NamedPeriod) {
    period = named.period
    isOfUnknownTime = named.period.year == unknownYear
    hasStrayed = named.period != manuscript.context.period
    let end = named.tokens.upperBound
    // `Quý I: … Quý II: …` in one block.
    if named.tokens.lowerBound <= start + 1, end < tokens.endIndex, tokens[end].is(":") {
      headPeriod = named.period
    }
  }

  // MARK: Days

  /// The end of `ngày 20/6`, of no year.
  private func dayOfMonth(_ index: Int) -> Int? {
    guard index > tokens.startIndex, tokens[index - 1].is("ngày"), index + 2 < tokens.endIndex,
      tokens[index].kind == .number, tokens[index + 1].is("/"), tokens[index + 2].kind == .number
    else { return nil }
    return index + 3
  }

  /// `30/6/2026`.
  private func date(_ index: Int) -> (CalendarDate, end: Int)? {
    guard index + 4 < tokens.endIndex, tokens[index].kind == .number, tokens[index + 1].is("/"),
      tokens[index + 3].is("/")
    else { return nil }
    let range = tokens[index].range.lowerBound..<tokens[index + 4].range.upperBound
    return CalendarDate.read(manuscript.string(range)).map { ($0, index + 5) }
  }

  private func isBeginning(_ index: Int) -> Bool {
    tokens[..<index].suffix(3).contains { $0.is("từ") }
  }

  /// Whether the day at a token is the last of a count: `đến hết ngày …`, `… - 30/6/2026`.
  private func isEnd(_ index: Int) -> Bool {
    let before = tokens[..<index].suffix(3)
    return before.contains { $0.is("đến") || $0.is("hết") || $0.is("tới") }
      || before.last.map { $0.is("-") || $0.is("–") } == true
  }
}

/// Of periods whose year is not written, in a text that has none: it equals no other.
let unknownYear = 0

/// The words at which the meaning of the next figure may change; all others are passed over at once.
private let turningWords: WordSet = [
  "trong", "cụ", "gồm", "quý", "năm", "tháng", "ba", "sáu", "chín",
]
