import Testing
import VietnameseText

@testable import Checking

@Suite struct PhraseHashTests {
  private let run = "cơ chế một cửa liên thông của xã".split(separator: " ").map {
    PackedWord(word: $0)
  }

  /// Words that were mixed before give what the words themselves give, with a hole and without.
  @Test func windowsOfARunAreTheirWords() {
    let mixed = run.map(\.mixed)
    for length in 2...4 {
      for start in 0...(run.count - length) {
        let window = Array(run[start..<start + length])
        #expect(PhraseHash.of(mixed, start..<start + length) == PhraseHash.of(window[...]))
        for hole in 0..<length {
          #expect(
            PhraseHash.of(mixed, start..<start + length, without: hole)
              == PhraseHash.of(window, without: hole))
        }
      }
    }
  }

  @Test func aHoleHidesItsWordAndNoOther() {
    var other = Array(run[0..<4])
    other[2] = "hai"
    let phrase = Array(run[0..<4])
    #expect(PhraseHash.of(phrase, without: 2) == PhraseHash.of(other, without: 2))
    #expect(PhraseHash.of(phrase, without: 1) != PhraseHash.of(other, without: 1))
    #expect(PhraseHash.of(phrase[...]) != PhraseHash.of(other[...]))
  }
}
