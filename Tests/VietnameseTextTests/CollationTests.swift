import Testing

@testable import VietnameseText

struct CollationTests {
  private func expectOrder(
    _ texts: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let sorted = texts.shuffled().map { (CollationKey($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    #expect(sorted == texts, sourceLocation: sourceLocation)
    for (left, right) in zip(texts, texts.dropFirst()) {
      #expect(CollationKey(left) < CollationKey(right), sourceLocation: sourceLocation)
      #expect(!(CollationKey(right) < CollationKey(left)), sourceLocation: sourceLocation)
    }
  }

  @Test func sortsByTheVietnameseAlphabet() {
    let alphabet = "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z я 漢"
    expectOrder(alphabet.split(separator: " ").map(String.init))
    expectOrder(["dân", "dê", "đá", "đăng", "đâu", "đe"])
  }

  @Test func sortsTonesAfterLettersAndCaseAfterTones() {
    expectOrder(["ma", "Ma", "mà", "mả", "mã", "má", "mạ", "mạ non", "mai"])
    expectOrder(["lê a", "lế a", "lê b"])
    expectOrder(["an", "An", "AN", "àn"])
    expectOrder(["muc", "muç", "mục", "mui"])
  }

  @Test func sortsWordByWord() {
    expectOrder(["An", "An Thanh", "An Xá", "Anh", "Anh Dũng"])
    expectOrder(["Tần", "Tân An", "Tân Bình"])
  }

  @Test func sortsDigitsAsNumbers() {
    expectOrder(["Thôn 2", "Thôn 10", "Thôn 100", "Thôn A"])
    let zeros = String(repeating: "0", count: 50)
    expectOrder(["0", "9", "10", "99", "9\(zeros)", "1\(zeros)0", "1\(zeros)\(zeros)"])
    expectOrder(["2.9", "2.10", "2.10.1", "11"])
    #expect(CollationKey("Thôn 02") == CollationKey("Thôn 2"))
  }

  @Test func sortsDecomposedTextTheSame() {
    for text in ["Đường Đê", "ỦY BAN", "thuyền", "hiệu lực"] {
      #expect(CollationKey(text) == CollationKey(decomposed(text)))
      #expect(CollationKey(text).hashValue == CollationKey(decomposed(text)).hashValue)
    }
  }

  @Test func punctuationOnlySeparates() {
    #expect(CollationKey("Tân-An") == CollationKey("  Tân / An."))
    #expect(CollationKey("") == CollationKey("—"))
    #expect(CollationKey("") < CollationKey("0"))
  }

  @Test func ordersWildTextsWithoutContradiction() {
    let keys = (wildTexts + ["a", "á", "B"]).map { CollationKey($0) }
    for left in keys {
      for right in keys {
        let ways = [left < right, right < left, left == right].filter { $0 }
        #expect(ways.count == 1)
      }
    }
  }

  /// Letters are looked up in two tables: at the ends of each the next letter is the right one too.
  @Test func ordersTheLettersAtTheEndsOfTheBlocks() {
    #expect(CollationKey("\u{BF}") == CollationKey(""))
    expectOrder(["a", "À"])
    expectOrder(["y", "z", "\u{24E}"])
    expectOrder(["z", "\u{24F}", "\u{250}"])
    expectOrder(["a", "\u{1E01}", "b"])
    expectOrder(["y", "ỹ", "z", "\u{1EFF}", "\u{1F00}"])
    #expect(CollationKey("\u{1DFF}") == CollationKey(""))
  }
}
