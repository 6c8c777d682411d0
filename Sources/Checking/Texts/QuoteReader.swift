internal import VietnameseText

/// What is wrong with a quotation mark.
struct QuoteFault: Sendable {
  enum Kind: Sendable {
    /// `“một cửa’`: the range goes from one to the other.
    case mixed
    /// `‘‘` or `’’` for `“` or `”`.
    case twoSingles
    /// `”` where a quotation begins, or `“` where it ends.
    case turned
    /// No partner in the block nor near it.
    case alone
  }

  let kind: Kind
  let range: Range<Int>
  let isOpening: Bool
}

/// Reads the quotation marks of a block: `“ ”`, `‘ ’` and the straight `"`.
///
/// Apostrophes and the marks of feet, inches and minutes (`d’Artagnan`, `60"`) are right. A quotation of several
/// paragraphs may begin each with a mark and close only the last.
struct QuoteReader {
  private(set) var faults: [QuoteFault] = []
  /// Marks without a partner in this block.
  private(set) var lone: [LoneMark] = []
  private let tokens: ArraySlice<TextToken>
  private let block: Int
  private var open: [TextToken] = []
  private var straight: [TextToken] = []
  private var mayBeInches = false
  /// A single closing mark inside a double quotation: what closes it when nothing else does.
  private var single: TextToken?

  init(_ manuscript: Manuscript, block: Int) {
    tokens = manuscript.tokens(of: block)
    self.block = block
    read()
    finish()
  }

  private mutating func read() {
    var index = tokens.startIndex
    while index < tokens.endIndex {
      let token = tokens[index]
      guard token.kind == .mark else {
        index += 1
        continue
      }
      let isDoubled = index + 1 < tokens.endIndex && !tokens[index + 1].isSpaced
      if token.is("“") {
        readOpening(token, index)
      } else if token.is("”") {
        readClosing(token, index)
      } else if token.is("‘"), isDoubled, tokens[index + 1].is("‘") {
        note(.twoSingles, token.range.lowerBound..<tokens[index + 1].range.upperBound, true)
        open.append(token)
        index += 1
      } else if token.is("’"), isDoubled, tokens[index + 1].is("’"),
        !open.isEmpty || !follows(index, .number)
      {
        note(.twoSingles, token.range.lowerBound..<tokens[index + 1].range.upperBound, false)
        _ = open.popLast()
        index += 1
      } else if token.is("‘") {
        if !follows(index, .word) { open.append(token) }
      } else if token.is("’") {
        readSingleClosing(token, index)
      } else if token.is("\"") {
        straight.append(token)
        if follows(index, .number) { mayBeInches = true }
      }
      index += 1
    }
  }

  private mutating func readOpening(_ token: TextToken, _ index: Int) {
    let isAtEnd = index + 1 == tokens.endIndex || tokens[index + 1].isSpaced
    if let last = open.last, last.is("“"), isAtEnd, follows(index, .word) || follows(index, .number)
    {
      open.removeLast()
      note(.turned, token.range, false)
    } else {
      open.append(token)
    }
  }

  private mutating func readClosing(_ token: TextToken, _ index: Int) {
    if let place = open.lastIndex(where: { $0.is("“") || $0.is("‘") && open.count == 1 }) {
      open.removeSubrange(place...)
    } else if index + 1 < tokens.endIndex, !tokens[index + 1].isSpaced,
      tokens[index + 1].kind == .word, token.isSpaced || index == tokens.startIndex
    {
      note(.turned, token.range, true)
      open.append(token)
    } else if let last = open.last, last.is("”") {
      open.removeLast()
    } else if !follows(index, .number) {
      lone.append(LoneMark(range: token.range, isOpening: false, block: block))
    }
  }

  private mutating func readSingleClosing(_ token: TextToken, _ index: Int) {
    if open.last?.is("‘") == true {
      open.removeLast()
    } else if open.last?.is("“") == true, follows(index, .word) {
      let isApostrophe =
        index + 1 < tokens.endIndex && !tokens[index + 1].isSpaced
        && tokens[index + 1].kind == .word
      if !isApostrophe { single = token }
    }
  }

  private mutating func finish() {
    for token in open {
      if token.is("“"), let end = single, end.range.lowerBound > token.range.lowerBound {
        note(.mixed, token.range.lowerBound..<end.range.upperBound, true)
        single = nil
      } else if token.is("“"), straight.count % 2 == 1, let end = straight.last,
        end.range.lowerBound > token.range.lowerBound
      {
        note(.mixed, token.range.lowerBound..<end.range.upperBound, true)
        straight = []
      } else if !token.is("”") {
        lone.append(LoneMark(range: token.range, isOpening: true, block: block))
      }
    }
    if straight.count % 2 == 1, !mayBeInches, let last = straight.last {
      if let place = lone.firstIndex(where: {
        !$0.isOpening && $0.range.lowerBound > last.range.lowerBound
      }) {
        note(.mixed, last.range.lowerBound..<lone[place].range.upperBound, true)
        lone.remove(at: place)
      } else {
        // A straight mark does not say whether it opens; the space before it does.
        let opens = last.isSpaced || last.range == tokens.first?.range
        lone.append(LoneMark(range: last.range, isOpening: opens, block: block))
      }
    }
  }

  private mutating func note(_ kind: QuoteFault.Kind, _ range: Range<Int>, _ isOpening: Bool) {
    faults.append(QuoteFault(kind: kind, range: range, isOpening: isOpening))
  }

  /// Whether the mark stands right behind a word or number.
  private func follows(_ index: Int, _ kind: TextToken.Kind) -> Bool {
    index > tokens.startIndex && !tokens[index].isSpaced && tokens[index - 1].kind == kind
  }
}
