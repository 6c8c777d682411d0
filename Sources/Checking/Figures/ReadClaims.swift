internal import Commune
internal import Syntax
internal import VietnameseText

extension FigureClaim {
  /// The figures that a text gives for what communes count, in order.
  static func claims(in manuscript: Manuscript) -> [FigureClaim] {
    var reader = ClaimReader(manuscript)
    for block in manuscript.blocks.indices { reader.read(block) }
    return reader.claims
  }
}

/// Reads the claims of a text, block by block: the words before a figure and right behind it say what it
/// counts, the nearest period before it says when.
private struct ClaimReader {
  private(set) var claims: [FigureClaim] = []
  private let manuscript: Manuscript
  /// The period of a line such as `Năm 2025:`, for the items below it.
  private var headPeriod: ReportingPeriod?
  /// Under a heading that tells of plans, or of one field.
  private var isAside = false
  /// In the forms behind a report, which have rules of their own.
  private var isInForms = false

  // Of the sentence that is being read.
  private var tokens: ArraySlice<TextToken> = []
  private var period: ReportingPeriod?
  private var until: CalendarDate?
  /// Where the words begin that speak of the next figure.
  private var start = 0
  private var aspectsBefore: Aspects = []

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  mutating func read(_ block: Int) {
    tokens = manuscript.tokens(of: block)
    if tokens.count <= 4, tokens.starts(with: ["biểu", "mẫu"], by: { $0.is($1) }) {
      isInForms = true
    }
    if isInForms { return }
    switch manuscript.blocks[block].kind {
    case .cell: return
    case .value(let key): if key != "tomtat" { return }
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
    NamedPeriod(at: index, tokens, in: manuscript, year: manuscript.context.period?.year)
  }

  private mutating func begin(at index: Int) {
    start = index
    period = headPeriod
    until = nil
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
      if isEnd(index) { until = day }
      return end
    }
    if let named = namedPeriod(index) {
      if counts(named) { period = named.period }
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

  // MARK: Days

  /// `30/6/2026`.
  private func date(_ index: Int) -> (CalendarDate, end: Int)? {
    guard index + 4 < tokens.endIndex, tokens[index].kind == .number, tokens[index + 1].is("/"),
      tokens[index + 3].is("/")
    else { return nil }
    let range = tokens[index].range.lowerBound..<tokens[index + 4].range.upperBound
    return CalendarDate.read(manuscript.string(range)).map { ($0, index + 5) }
  }

  /// Whether the day at a token is the last of a count: `đến hết ngày …`, `… - 30/6/2026`.
  private func isEnd(_ index: Int) -> Bool {
    let before = tokens[..<index].suffix(3)
    return before.contains { $0.is("đến") || $0.is("hết") || $0.is("tới") }
      || before.last.map { $0.is("-") || $0.is("–") } == true
  }

  // MARK: Figures

  private mutating func figure(_ index: Int) -> Int {
    let end = index + 1
    if end + 1 < tokens.endIndex, tokens[end].is("/") {
      if tokens[end + 1].kind == .number { return fraction(index) }
      return end + 1
    }
    guard let value = value(index), !isLabel(index) else { return end }
    if isHeadcount(index) { add([.staff, .present], value, index..<end) }
    let before = tokens[start..<index]
    let behind = behind(end)
    guard let thing = thing(behind, before) else { return end }
    var said = Aspects(before)
    if said.isEmpty, isBare(before) { said = aspectsBefore }
    let all = said.subtracting(.things).union(Aspects(behind)).union(thing)
    add(all.filtered(for: thing), value, index..<end)
    start = end + behind.count
    aspectsBefore = all
    return end
  }

  /// Of `83/137 thủ tục thuộc thẩm quyền …` the words behind speak of the 137.
  private mutating func fraction(_ index: Int) -> Int {
    let end = index + 3
    let behind = behind(end)
    defer {
      start = end + behind.count
      aspectsBefore = []
    }
    let aspects = Aspects(behind)
    if aspects.contains(.procedures), !aspects.contains(.dossiers), let value = value(index + 2) {
      add(aspects.union(.total), value, index + 2..<end)
    }
    return end
  }

  private mutating func add(_ aspects: Aspects, _ value: Int, _ place: Range<Int>) {
    let range =
      tokens[place.lowerBound].range.lowerBound..<tokens[place.upperBound - 1].range.upperBound
    let period = period ?? manuscript.context.period
    if case .since? = period?.span { return }
    for quantity in FigureClaim.Quantity.named(by: aspects) {
      claims.append(
        FigureClaim(
          quantity: quantity, value: value, period: period, until: until,
          isTotal: aspects.contains(.total), isAnswered: manuscript.isAnswered(range),
          span: manuscript.prose.span(range), range: range))
    }
  }

  /// `xã có 16 cán bộ, công chức`, and nothing said of them.
  private func isHeadcount(_ index: Int) -> Bool {
    let before = tokens[..<index].suffix(2)
    let pattern: [PackedWord] = ["cán", "bộ", ",", "công", "chức"]
    let behind = tokens[(index + 1)...]
    guard before.starts(with: ["xã", "có"], by: { $0.is($1) }),
      behind.starts(with: pattern, by: { $0.is($1) })
    else { return false }
    let rest = behind.dropFirst(pattern.count)
    return rest.first.map { $0.kind == .mark } ?? true
      && !(rest.first?.is(",") == true && rest.dropFirst().first?.is("người") == true)
  }

  private func value(_ index: Int) -> Int? {
    manuscript.number(tokens[index])?.value.integerValue
  }

  /// Whether the number names or bounds something and counts nothing: `mức độ 3`, `hơn 500`, `99,6%`.
  private func isLabel(_ index: Int) -> Bool {
    if index + 1 < tokens.endIndex, tokens[index + 1].is("%") { return true }
    guard index > tokens.startIndex else { return true }
    let before = tokens[index - 1]
    return noCount.contains { before.is($0) }
  }

  /// The words right behind a figure, up to a mark or the next figure.
  private func behind(_ end: Int) -> ArraySlice<TextToken> {
    let rest = tokens[end...].prefix(20)
    let stop = rest.firstIndex { $0.kind != .word } ?? rest.endIndex
    let words = rest[..<stop]
    // `nhận 40 hồ sơ và giải quyết 38 hồ sơ`: what stands before the next figure is that one's.
    guard stop < rest.endIndex, rest[stop].kind == .number,
      let other = words.lastIndex(where: { $0.is("và") })
    else { return words }
    return words[..<other]
  }

  /// What is counted: the word behind the figure, or else the last one before it.
  private func thing(
    _ behind: ArraySlice<TextToken>, _ before: ArraySlice<TextToken>
  ) -> Aspects? {
    let counted = Aspects(behind.drop { $0.is("lượt") || $0.is("bộ") }.prefix(2))
      .intersection(.things)
    if !counted.isEmpty {
      // `Số thủ tục … là 270 hồ sơ` says two things.
      let named = Aspects(before).intersection(.things)
      return counted == .dossiers && named == .procedures ? nil : counted
    }
    if let next = behind.first, !next.is("trong"), !next.is("và"), !next.is("người") { return nil }
    let said = Aspects(before).intersection(.things)
    let named = said.isEmpty ? aspectsBefore.intersection(.things) : said
    if named.contains(.dossiers) { return .dossiers }
    return named.isEmpty ? nil : named
  }

  /// Whether the words between two figures only name another period: `…, năm 2025 là 132`.
  private func isBare(_ words: ArraySlice<TextToken>) -> Bool {
    words.allSatisfy { word in
      word.kind != .word || bareWords.contains { word.is($0) }
    }
  }
}

extension Aspects {
  /// Dossiers of procedures are dossiers.
  fileprivate func filtered(for thing: Aspects) -> Aspects {
    subtracting(.things).union(thing)
  }
}

/// The words at which the meaning of the next figure may change; all others are passed over at once.
private let turningWords: Set<PackedWord> = [
  "trong", "cụ", "gồm", "quý", "năm", "ba", "sáu", "chín",
]

private let noCount: [PackedWord] = [
  "độ", "ngày", "tháng", "năm", "điều", "khoản", "mục", "biểu", "thứ", "quý", "hơn", "gần", "trên",
  "khoảng", "dưới",
]

private let bareWords: [PackedWord] = [
  "năm", "tháng", "đầu", "là", "có", "và", "còn", "đạt", "quý",
]
