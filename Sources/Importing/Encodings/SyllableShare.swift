internal import VietnameseText

/// How much of a text reads as Vietnamese: of its words that have a letter beyond ASCII, those that are spelled as a
/// syllable.
struct SyllableShare {
  private(set) var words = 0
  private(set) var wellFormed = 0

  init(_ text: some StringProtocol) {
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      guard word.utf8.contains(where: { $0 >= 0x80 }) else { continue }
      words += 1
      if let packed = PackedWord(composed(String(word)).utf8), Syllable.isWellFormed(packed) {
        wellFormed += 1
      }
    }
  }

  /// Four in five, of at least five words: names and slips are no syllables, but few.
  var isVietnamese: Bool { words >= 5 && wellFormed * 5 >= words * 4 }
}
