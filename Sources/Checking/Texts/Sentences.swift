package import VietnameseText

extension ArraySlice<TextToken> {
  /// Where the sentence begins that goes on at `end`: behind a full stop with a space after it.
  package func beginOfSentence(before end: Int) -> Int {
    let first = Swift.max(startIndex, end - longestSentence)
    let stop = (first..<Swift.max(first, end)).last { isEndOfSentence($0) }
    return stop.map { $0 + 1 } ?? first
  }

  /// The tokens of the sentence that a token stands in.
  package func sentence(around index: Int) -> ArraySlice<TextToken> {
    let last = Swift.min(endIndex, index + longestSentence)
    let stop = (index..<last).first { isEndOfSentence($0) }
    return self[beginOfSentence(before: index)..<(stop ?? last)]
  }

  /// Whether these words begin at `index`.
  package func has(_ words: [PackedWord], at index: Int) -> Bool {
    guard index >= startIndex, index + words.count <= endIndex else { return false }
    return words.indices.allSatisfy { self[index + $0].key == words[$0] }
  }

  private func isEndOfSentence(_ index: Int) -> Bool {
    self[index].key == fullStop && index + 1 < endIndex && self[index + 1].isSpaced
  }
}

extension TextToken {
  func isOne(of words: WordSet) -> Bool { key.map(words.contains) ?? false }
}

private let fullStop: PackedWord = "."

/// How many tokens a sentence has at most. Nobody writes so many without a full stop, and a text that does is not
/// read to its end at each of its words.
let longestSentence = 300
