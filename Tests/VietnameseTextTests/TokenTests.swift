import Testing

@testable import VietnameseText

struct TokenTests {
  private func tokens(_ text: String) -> [TextToken] {
    let bytes = Array(text.utf8)
    return VietnameseText.tokens(of: bytes, in: bytes.indices)
  }

  @Test func partsWordsNumbersAndMarks() {
    let text = "Số 1.639, “ủy ban”\u{A0}99,6% – 2023về a1."
    let bytes = Array(text.utf8)
    let found = tokens(text)
    #expect(
      found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
        "Số", "1.639", ",", "“", "ủy", "ban", "”", "99,6", "%", "–", "2023", "về", "a", "1", ".",
      ])
    #expect(
      found.map(\.kind) == [
        .word, .number, .mark, .mark, .word, .word, .mark, .number, .mark, .mark, .number, .word,
        .word, .number, .mark,
      ])
    #expect(
      found.map(\.isSpaced) == [
        false, true, false, true, false, true, false, true, false, true, true, false, true, false,
        false,
      ])
  }

  /// Each word of every letter and tone has the key that lower case and one style of tones give it.
  @Test func keysAreSmallAndOfOneStyle() {
    let letters = vowelRows.flatMap { row in row.forms.map(String.init) }
    for (onset, coda) in [("", ""), ("H", "ng"), ("qu", ""), ("TO", ""), ("ho", ""), ("Q", "y")] {
      for letter in letters {
        for word in [onset + letter + coda, (onset + letter + coda).uppercased()] {
          let small = canonicalTones(word.lowercased())
          #expect(tokens(word).first?.key == PackedWord(Array(small.utf8)), "\(word)")
        }
      }
    }
  }

  @Test func aWordOfMoreThanSixteenBytesHasNoKey() {
    #expect(tokens("abcdefghijklmnop").first?.key != nil)
    #expect(tokens("abcdefghijklmnopq").first?.key == nil)
    #expect(tokens("thuỷthuỷthuỷthuỷ").first?.key == nil)
  }

  @Test func readsOnlyTheRangeThatItIsGiven() {
    let bytes = Array("một hai ba".utf8)
    let middle = VietnameseText.tokens(of: bytes, in: 6..<9)
    #expect(middle.map(\.range) == [6..<9])
    #expect(VietnameseText.tokens(of: bytes, in: 6..<600).count == 2)
  }
}
