import Testing

@testable import VietnameseText

struct SearchWordTests {
  private func forms(_ text: String) -> [String] { SearchWord.words(in: text).map(\.form) }

  @Test func takesASyllableApart() {
    #expect(forms("Đăng KÝ khai sinh") == ["đăng", "ky4", "khai", "sinh"])
    #expect(SearchWord.words(in: "Đường Ngữ").map(\.folded) == ["duong", "ngu"])
    #expect(forms("ấ ặ ỗ ử ẹ") == ["â4", "ă5", "ô3", "ư2", "e5"])
  }

  @Test func bothStylesOfTonesAreOne() {
    #expect(forms("hoà uỷ thuý khoẻ") == forms("hòa ủy thúy khỏe"))
  }

  @Test func composedAndDecomposedAreOne() {
    for text in ["Đăng ký kết hôn", "uỷ ban", "ngưỡng cửa"] {
      #expect(forms(decomposed(text)) == forms(text))
    }
  }

  @Test func keepsCodesWholeAndPartsTheRest() {
    #expect(forms("1.001193, 46/KH-UBND.") == ["1.001193", "46", "kh", "ubnd"])
    #expect(forms("(“khai sinh”) – x\u{A0}y…z") == ["khai", "sinh", "x", "y", "z"])
    #expect(forms("12.5. a.b 7.") == ["12.5", "a", "b", "7"])
  }

  @Test func survivesWhateverBytesThereAre() {
    for bytes: [UInt8] in [[0xC3], [0xE1, 0xBA], [0x41, 0xE1], [0x80, 0x81], [0xF0, 0x9F], []] {
      var count = 0
      SearchWord.forEach(in: bytes) { word in
        _ = SearchWord(token: word)
        count += 1
      }
      #expect(count <= 2)
    }
    #expect(forms("😀 a") == ["a"])
  }

  @Test func packsTheSameWords() {
    let parts: [[UInt8]] = [
      [0x61], [0x42], [0x31], [0x2E], [0x20], [0xC3, 0xA0], [0xE1, 0xBA, 0xBF], [0xE2, 0x80, 0x93],
      [0xC2],
      [0xF0, 0x9F], Array("nghiêngngả".utf8),
    ]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let bytes = (0..<20).flatMap { _ in parts.randomElement(using: &random) ?? [] }
      var words: [[UInt8]] = []
      SearchWord.forEach(in: bytes) { words.append(Array($0)) }
      var places: [[UInt8]] = []
      SearchWord.forEachPacked(in: bytes) { word, place in
        #expect(word == PackedWord(bytes[place]))
        #expect((word == nil) == (place.count > 16))
        places.append(Array(bytes[place]))
      }
      #expect(words == places)
    }
  }
}
