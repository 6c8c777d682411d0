import Testing

@testable import VietnameseText

struct SyllableTableTests {
  /// The list has what taking a word apart takes for a syllable, and nothing else.
  @Test func listsEverySyllable() {
    let all = Set(Syllable.all)
    let onsets = """
      b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x z f w bl str nghi quy dz đđ
      """.split(whereSeparator: \.isWhitespace).map(String.init) + [""]
    let rhymes = """
      a á àng ạch âu ấy ăn ắt e én ẹp ê ếch ênh i ì ít iên iêu iếng ia ích o oa oà òa oạch oay oăn oe oóc ô ốc ông
      ơ ơi u ú ua uân uê uốc uôn uya uyên uynh uýt uỷ ủy ư ưa ươu ượu ước y ý yên yếu ynh ýt gia giếng aa eo oo
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    var wellFormed = 0
    for onset in onsets {
      for rhyme in rhymes {
        let word = PackedWord(word: onset + rhyme)
        #expect(all.contains(word) == Syllable.isWellFormed(word), "\(onset)\(rhyme)")
        wellFormed += Syllable.isWellFormed(word) ? 1 : 0
      }
    }
    #expect(wellFormed > 500)
    #expect(all.count > 10_000)
    #expect(all.allSatisfy(Syllable.isWellFormed))
  }

  @Test func appendsWords() {
    let parts = ["", "n", "ngh", "iêng", "ường", "12345678", "123456789012345"]
    for first in parts {
      for second in parts {
        let whole = PackedWord(Array((first + second).utf8)) ?? PackedWord()
        let (one, other) = (PackedWord(word: first), PackedWord(word: second))
        #expect(one.appending(other) == whole, "\(first) + \(second)")
      }
    }
  }
}
