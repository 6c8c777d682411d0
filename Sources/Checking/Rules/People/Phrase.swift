internal import VietnameseText

/// Some words in a row, looked for in a sentence: `đường dây nóng`, `đ / c`.
struct Phrase: ExpressibleByStringLiteral, Sendable {
  /// Kept apart, since most tokens differ from it and need no more than this one comparison.
  fileprivate let first: PackedWord
  private let words: [PackedWord]

  init(stringLiteral text: String) {
    words = text.split(separator: " ").map { PackedWord(word: $0) }
    first = words.first ?? PackedWord(word: "")
  }

  var count: Int { words.count }

  func stands(at place: Int, in tokens: ArraySlice<TextToken>) -> Bool {
    tokens[place].key == first && tokens.has(words, at: place)
  }

  /// False only where one of its words is nowhere in the text.
  func mayStand(in manuscript: Manuscript) -> Bool { manuscript.mayHave(all: words) }
}

/// Some phrases, found by their first words: a place where none begins costs one look-up.
struct PhraseList: ExpressibleByArrayLiteral, Sendable {
  private let byFirstWord: WordTable<[Phrase]>
  private let all: [Phrase]

  init(arrayLiteral phrases: Phrase...) {
    all = phrases
    byFirstWord = WordTable(Dictionary(grouping: phrases, by: \.first))
  }

  func standing(at place: Int, in tokens: ArraySlice<TextToken>) -> Phrase? {
    guard let key = tokens[place].key, let phrases = byFirstWord[key] else { return nil }
    return phrases.first { $0.stands(at: place, in: tokens) }
  }

  /// False only where none of them is in the text.
  func mayStand(in manuscript: Manuscript) -> Bool {
    all.contains { $0.mayStand(in: manuscript) }
  }
}

extension ArraySlice<TextToken> {
  func contains(any phrases: PhraseList) -> Bool {
    indices.contains { phrases.standing(at: $0, in: self) != nil }
  }
}

extension Manuscript {
  /// The sentence around a token: a full stop ends it when a capital follows, a semicolon always.
  func sentence(around place: Int, in tokens: ArraySlice<TextToken>) -> ArraySlice<TextToken> {
    let first = max(tokens.startIndex, place - longestSentence)
    let last = min(tokens.endIndex, place + longestSentence)
    let start = (first..<place).last { isEnd($0, in: tokens) }.map { $0 + 1 }
    let end = (place..<last).first { isEnd($0, in: tokens) }
    return tokens[(start ?? first)..<(end ?? last)]
  }

  private func isEnd(_ place: Int, in tokens: ArraySlice<TextToken>) -> Bool {
    let token = tokens[place]
    guard token.kind == .mark else { return false }
    if token.is(";") { return true }
    guard token.is(".") || token.is("!") || token.is("?") else { return false }
    guard let next = tokens[(place + 1)...].first else { return true }
    return next.isSpaced && isCapitalized(next)
  }
}
