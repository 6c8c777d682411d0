internal import Commune
internal import Syntax
internal import VietnameseText

extension ClaimReader {
  /// Reads the figure at a token, and gives the place of the next.
  mutating func figure(_ index: Int) -> Int {
    let end = index + 1
    if end + 1 < tokens.endIndex, tokens[end].is("/") {
      if tokens[end + 1].kind == .number { return fraction(index) }
      return end + 1
    }
    guard let value = value(index), !isLabel(index) else { return end }
    if isHeadcount(index) { add([.staff, .present], value, index..<end) }
    let before = tokens[min(max(start, index - longestSentence), index)..<index]
    var said = Aspects(before)
    if isNarrowed == nil { isNarrowed = said.contains(.narrowed) }
    let behind = behind(end)
    guard let thing = thing(behind, said) else { return end }
    if said.isEmpty, isBare(before) { said = aspectsBefore }
    let all = said.subtracting(.things).union(Aspects(behind)).union(thing)
    let isOther = isNarrowed == true && !all.contains(.total)
    if !isOther, !isSomeBallots(thing, behind) { add(all.filtered(for: thing), value, index..<end) }
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
    if isOfUnknownTime || period?.year == unknownYear { return }
    if case .since? = period?.span { return }
    for quantity in FigureClaim.Quantity.named(by: aspects) {
      claims.append(
        FigureClaim(
          quantity: quantity, value: value, period: period, until: until,
          isTotal: aspects.contains(.total), isAnswered: manuscript.isAnswered(range),
          block: block, span: manuscript.prose.span(range), range: range))
    }
  }

  /// `30 phiếu bình thường`: what stands behind the word tells them from the others.
  private func isSomeBallots(_ thing: Aspects, _ behind: ArraySlice<TextToken>) -> Bool {
    guard thing == .ballots, behind.first?.is("phiếu") == true, behind.count > 1 else {
      return false
    }
    return !behind[behind.startIndex + 1].isOne(of: wordsOfAllBallots)
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
    _ behind: ArraySlice<TextToken>, _ saidBefore: Aspects
  ) -> Aspects? {
    let namedBefore = saidBefore.intersection(.things)
    let counted = Aspects(behind.drop { $0.is("lượt") || $0.is("bộ") }.prefix(2))
      .intersection(.things)
    if !counted.isEmpty {
      // `Số thủ tục … là 270 hồ sơ` says two things.
      return counted == .dossiers && namedBefore == .procedures ? nil : counted
    }
    if let next = behind.first, !next.is("trong"), !next.is("và"), !next.is("người") { return nil }
    let named = namedBefore.isEmpty ? aspectsBefore.intersection(.things) : namedBefore
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

private let noCount: [PackedWord] = [
  "độ", "ngày", "tháng", "năm", "điều", "khoản", "mục", "biểu", "thứ", "quý", "hơn", "gần", "trên",
  "khoảng", "dưới",
]

/// `phiếu đánh giá`, `phiếu khảo sát của người dân`.
private let wordsOfAllBallots: WordSet = [
  "đánh", "khảo", "lấy", "ý", "góp", "điều", "của", "từ", "trong", "được", "đã", "thu", "phát",
  "về", "cho", "tại", "và",
]

private let bareWords: [PackedWord] = [
  "năm", "tháng", "đầu", "là", "có", "và", "còn", "đạt", "quý",
]
