internal import VietnameseText

/// Reads the sentences of a block for the lists of parts in them: a shallow grammar of cue words, brackets and
/// separators.
///
///     Tiếp nhận 320 hồ sơ (trực tuyến 190, trực tiếp 130)
///     → whole 320, behind a bracket: [trực tuyến 190], [trực tiếp 130]
struct SentenceReader {
  private let tokens: [TextToken]
  private let figures: [Figure]
  private(set) var lists: [PartList] = []
  /// The segment in which each figure of the block stands, by the index of the figure.
  private(set) var segments: [Int: Range<Int>] = [:]
  private static let mostFiguresNamed = 64
  /// The figures of the last sentence outside of brackets.
  private(set) var lastSentence: [Int]
  /// A list that is opened at the end of the block, for the items below it.
  private(set) var openList: PartList?
  /// The first segment that holds a count, with all words before it: what an item of a list says.
  private(set) var lead: Segment?

  private let block: Range<Int>
  private var sentenceStart: Int
  /// What is being read, and around it the brackets that are still open.
  private var top: Frame
  private var outer: [Frame] = []

  /// What is being read at one depth of brackets.
  private struct Frame {
    var list: PartList?
    /// The figures of the sentence at this depth that stand before the list.
    var before: [Int] = []
    var current: Segment
    /// Where a bracket behind the figure of the segment begins: what stands in it says nothing of the figure.
    var detail: Int?

    init(list: PartList? = nil, start: Int) {
      self.list = list
      current = Segment(tokens: start..<start)
    }
  }

  /// - Parameters:
  ///   - figureRange: the figures of the block.
  ///   - previous: those of the sentence before, which `Trong đó` may mean.
  init(
    _ tokens: [TextToken], _ block: Range<Int>, _ figures: [Figure], _ figureRange: Range<Int>,
    after previous: [Int]
  ) {
    self.tokens = tokens
    self.figures = figures
    self.block = block
    sentenceStart = block.lowerBound
    lastSentence = previous
    top = Frame(start: block.lowerBound)
    read(figureRange)
  }

  private mutating func read(_ figureRange: Range<Int>) {
    var index = block.lowerBound
    var next = figureRange.lowerBound
    while index < block.upperBound {
      if next < figureRange.upperBound, figures[next].tokens.lowerBound == index {
        top.current.figures.append(next)
        index = figures[next].tokens.upperBound
        next += 1
        continue
      }
      let token = tokens[index]
      if let cue = ListCue(tokens[index..<block.upperBound]) {
        endSegment(at: index)
        open(cue.opening, at: index + cue.length, beginsSentence: index <= sentenceStart + 1)
        index += cue.length
        continue
      }
      switch token.key {
      case "(": openBracket(at: index)
      case ")": closeBracket(at: index)
      case ",": endSegment(at: index)
      case ";": endSegment(at: index, behindSemicolon: true)
      case "và" where !top.current.figures.isEmpty: endSegment(at: index, behindAnd: true)
      case ":" where endsCount(index):
        endSegment(at: index)
        open(.namely, at: index + 1)
      case ".", "!", "?": if outer.isEmpty, endsSentence(index) { endSentence(at: index) }
      default: break
      }
      index += 1
    }
    keepOpenList()
    while !outer.isEmpty { closeBracket(at: block.upperBound) }
    endSentence(at: block.upperBound)
  }

  /// A dot inside of `2.1` or `TP.HCM` ends nothing.
  private func endsSentence(_ index: Int) -> Bool {
    index + 1 >= block.upperBound || tokens[index + 1].isSpaced
  }

  private mutating func endSegment(
    at index: Int, behindSemicolon: Bool = false, behindAnd: Bool = false
  ) {
    var segment = top.current
    segment.tokens = segment.tokens.lowerBound..<max(segment.tokens.lowerBound, top.detail ?? index)
    // No words name so many figures. Each would have all of the segment looked through, and a text of
    // nothing but numbers take minutes.
    if segment.figures.count <= Self.mostFiguresNamed {
      for figure in segment.figures { segments[figure] = segment.tokens }
    }
    if lead == nil, outer.isEmpty,
      segment.figures.contains(where: { figures[$0].kind != .percent })
    {
      lead = segment
      lead?.tokens = block.lowerBound..<segment.tokens.upperBound
    }
    if top.list == nil {
      top.before += segment.figures
    } else {
      top.list?.segments.append(segment)
    }
    top.detail = nil
    top.current = Segment(
      tokens: index + 1..<index + 1, isBehindSemicolon: behindSemicolon, isBehindAnd: behindAnd)
  }

  /// A colon right behind what is counted: `05 quầy: …`, and not the one of `14:00`.
  private func endsCount(_ index: Int) -> Bool {
    guard let last = top.current.figures.last, top.list == nil else { return false }
    let isHour = index + 1 < block.upperBound && !tokens[index + 1].isSpaced
    return !isHour && index - figures[last].tokens.upperBound <= 6
  }

  private mutating func open(
    _ opening: PartList.Opening, at start: Int, beginsSentence: Bool = false
  ) {
    var wholes = Array(top.before.suffix(mostWholes).reversed())
    if let list = top.list {
      let parts = list.segments.flatMap(\.figures)
      // `(trong đó: …)`: the bracket is what the cue says.
      wholes = parts.reversed() + list.wholes
    }
    if wholes.isEmpty, beginsSentence { wholes = lastSentence.reversed() }
    closeList()
    top.list = PartList(opening: opening, wholes: Array(wholes.prefix(mostWholes)))
    top.current = Segment(tokens: start..<start)
  }

  private mutating func closeList() {
    guard let list = top.list else { return }
    if list.segments.contains(where: { !$0.figures.isEmpty }), !list.wholes.isEmpty {
      lists.append(list)
    }
    top.before += list.segments.flatMap(\.figures)
    top.list = nil
  }

  private mutating func openBracket(at index: Int) {
    let listed = top.list?.segments.flatMap(\.figures) ?? []
    let near = Array(top.before.suffix(mostWholes)) + listed + top.current.figures
    let wholes = Array(near.reversed().prefix(mostWholes))
    if !top.current.figures.isEmpty, top.detail == nil { top.detail = index }
    outer.append(top)
    top = Frame(list: PartList(opening: .bracket, wholes: wholes), start: index + 1)
  }

  private mutating func closeBracket(at index: Int) {
    guard !outer.isEmpty else { return }
    endSegment(at: index)
    closeList()
    top = outer.removeLast()
  }

  private mutating func endSentence(at index: Int) {
    guard index > sentenceStart else { return }
    endSegment(at: index)
    closeList()
    lastSentence = top.before
    sentenceStart = index + 1
    outer = []
    top = Frame(start: index + 1)
  }

  /// `Trong đó:` or only `:` at the end of the block.
  private mutating func keepOpenList() {
    guard outer.isEmpty else { return }
    let endsInColon = tokens[block.upperBound - 1].is(":")
    if let list = top.list {
      let isEmpty = list.segments.allSatisfy(\.figures.isEmpty) && top.current.figures.isEmpty
      if isEmpty, !list.wholes.isEmpty { openList = list }
    } else if endsInColon {
      let wholes = top.before + top.current.figures
      if !wholes.isEmpty {
        openList = PartList(opening: .namely, wholes: wholes.reversed())
      }
    }
  }
}

/// How many figures before a list may be its whole: enough for any sentence that a person reads, and so few that a
/// text without full stops takes no longer than another.
private let mostWholes = 100
