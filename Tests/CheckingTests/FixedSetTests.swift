import Testing
import VietnameseText

@testable import Checking

@Suite struct FixedSetTests {
  private static let words = """
    một hai ba bốn năm sáu bảy tám chín mười cải cách hành chính công khai minh bạch trách nhiệm giải trình hồ sơ
    thủ tục ủy ban nhân dân xã phường thị trấn thôn xóm ấp bản làng a b c nghiêng . , “ ” …
    """.split(whereSeparator: \.isWhitespace).map { PackedWord(word: $0) }

  @Test func hasItsKeysAndNoOthers() {
    let (listed, others) = (Self.words.prefix(20), Self.words.dropFirst(20))
    let set = WordSet(Array(listed))
    for word in listed { #expect(set.contains(word)) }
    for word in others where !listed.contains(word) { #expect(!set.contains(word)) }
  }

  @Test func hasNothingWhenItIsEmpty() {
    let set: WordSet = []
    for word in Self.words + [PackedWord()] { #expect(!set.contains(word)) }
  }

  /// A literal of more than sixteen bytes is the word of nothing, and matches nothing.
  @Test func neverHasTheWordOfNothing() {
    let set: WordSet = ["một", "nghiêngnghiêngnghiêng"]
    #expect(set.contains("một"))
    #expect(!set.contains(PackedWord()))
  }

  /// Keys that want one place stand behind each other.
  @Test func findsKeysThatCollide() {
    let keys: [UInt64] = [1, 1 + 64, 1 + 128, 1 + 256, 63, 127]
    let set = FixedSet(keys)
    for key in keys { #expect(set.contains(key)) }
    for key: UInt64 in [0, 2, 1 + 512, 191, 64] { #expect(!set.contains(key)) }
  }

  @Test func keepsAValueBesideEachKey() {
    let table: WordTable<Int> = ["một": 1, "hai": 2, "ba": 3]
    #expect(table["một"] == 1)
    #expect(table["hai"] == 2)
    #expect(table["ba"] == 3)
    #expect(table["bốn"] == nil)
    #expect(table[PackedWord()] == nil)
  }
}
