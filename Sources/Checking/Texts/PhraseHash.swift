internal import VietnameseText

/// A number for some words in a row, and for such words without one of them: phrases are found by it.
///
/// It is a sum, so that the one without a word is the other less what that word adds.
enum PhraseHash {
  static func of(_ words: ArraySlice<PackedWord>) -> UInt64 {
    var sum = UInt64(words.count) &* perWord
    for (place, word) in zip(0..., words) { sum = sum &+ share(word.mixed, at: place) }
    return sum
  }

  static func of(_ words: [PackedWord], without hole: Int) -> UInt64 {
    of(words[...]) &- share(words[hole].mixed, at: hole) &+ UInt64(hole + 1)
  }

  /// The same of words that were mixed once for all windows of their run.
  static func of(_ mixed: [UInt64], _ window: Range<Int>) -> UInt64 {
    var sum = UInt64(window.count) &* perWord
    for place in window { sum = sum &+ share(mixed[place], at: place - window.lowerBound) }
    return sum
  }

  static func of(_ mixed: [UInt64], _ window: Range<Int>, without hole: Int) -> UInt64 {
    of(mixed, window) &- share(mixed[window.lowerBound + hole], at: hole) &+ UInt64(hole + 1)
  }

  private static let perWord: UInt64 = 0xA24B_AED4_963E_E407

  /// What a word adds at one place. The factors are in the code and not in an array, which would be looked up behind
  /// a lock and its bounds for every word.
  private static func share(_ mixed: UInt64, at place: Int) -> UInt64 {
    switch place & 3 {
    case 0: mixed &* 0x9E37_79B9_7F4A_7C15
    case 1: mixed &* 0xC2B2_AE3D_27D4_EB4F
    case 2: mixed &* 0x1656_67B1_9E37_79F9
    default: mixed &* 0x27D4_EB2F_1656_67C5
    }
  }
}
