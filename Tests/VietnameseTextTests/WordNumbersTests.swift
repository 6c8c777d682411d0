import Testing
import VietnameseText

@Suite struct WordNumbersTests {
  @Test func remembersAsADictionaryDoes() throws {
    var numbers = WordNumbers()
    var known: [String: Int] = [:]
    for number in 0..<20_000 {
      let text = String(Int.random(in: 0..<9_000), radix: 36)
      let word = try #require(PackedWord(Array(text.utf8)))
      #expect(numbers[word] == known[text])
      if known[text] == nil || number % 7 == 0 {
        known[text] = number
        numbers[word] = number
      }
    }
    for (text, number) in known {
      let word = try #require(PackedWord(Array(text.utf8)))
      #expect(numbers[word] == number)
    }
  }
}
