import Testing

@testable import VietnameseText

struct FoldingTests {
  @Test func dropsCaseTonesAndMarks() {
    #expect(folded("Số, Ký hiệu: ĐƯỜNG Đi") == "so, ky hieu: duong di")
    #expect(folded("ỦY BAN NHÂN DÂN") == "uy ban nhan dan")
    #expect(folded("46/KH-UBND") == "46/kh-ubnd")
    #expect(folded("Ðồng") == "dong")
    #expect(folded("Zürich ÑANDÚ") == "zurich nandu")
    #expect(folded("ΑΒΓ ДЖ 漢 ß") == "αβγ дж 漢 ß")
  }

  @Test func foldsDecomposedLettersTheSame() {
    for row in vowelRows {
      for form in row.forms {
        #expect(bytes(folded(String(form))) == bytes(row.plain.lowercased()))
        #expect(bytes(folded(decomposed(String(form)))) == bytes(row.plain.lowercased()))
      }
    }
  }

  @Test func foldingTwiceChangesNothingMore() {
    for text in wildTexts { #expect(bytes(folded(folded(text))) == bytes(folded(text))) }
  }

  @Test(arguments: [
    "Số ký hiệu", "so_ky_hieu", "SỐ-KÝ-HIỆU", "số\u{A0}ký  hiệu", " Số Ký\thiệu ",
    decomposed("Số ký hiệu"), "\u{FEFF}Số ký hiệu", "số ký\u{AD}hiệu",
  ])
  func keysWithOneMeaningAreEqual(_ key: String) { #expect(foldedKey(key) == "sokyhieu") }

  @Test func keysLoseWhiteSpaceHyphensAndUnderscoresOnly() {
    let parts = [
      "Số", "a", " ", "\t", "\n", "\u{B}", "\u{1F}", "_", "-", "–", "\u{A0}", "\u{2009}",
      "\u{2010}",
      "\u{2011}", "\u{AD}", "\u{200B}", "Я", "漢", "/", "\u{301}", "\u{85}",
    ]
    let joints: Set<Unicode.Scalar> = [
      "_", "-", "\u{2010}", "\u{2011}", "\u{AD}", "\u{200B}", "\u{FEFF}",
    ]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let text = (0..<6).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let kept = folded(text).unicodeScalars.filter {
        !joints.contains($0) && !$0.properties.isWhitespace
      }
      let expected = String(String.UnicodeScalarView(kept))
      #expect(bytes(foldedKey(text)) == bytes(expected), "\(text.debugDescription)")
    }
  }

  @Test func keysKeepOtherPunctuation() {
    #expect(foldedKey("a/b.c") == "a/b.c")
    #expect(foldedKey("") == "")
  }
}

struct SlugTests {
  @Test func keepsLettersDigitsAndSingleHyphens() {
    #expect(slug("46/KH-UBND") == "46-kh-ubnd")
    #expect(slug("  Ủy ban -- nhân dân (xã) ") == "uy-ban-nhan-dan-xa")
    #expect(slug(decomposed("Đăng ký khai sinh")) == "dang-ky-khai-sinh")
    #expect(slug("1.001193") == "1-001193")
  }

  @Test func isEmptyWithoutAUsableLetter() {
    for text in ["", "—", "漢字", "😀", "\u{301}", "/ / /"] { #expect(slug(text) == "") }
  }

  @Test func cutsBetweenWords() {
    #expect(slug("mot hai ba", limit: 10) == "mot-hai-ba")
    #expect(slug("mot hai ba", limit: 9) == "mot-hai")
    #expect(slug("mot hai ba", limit: 8) == "mot-hai")
    #expect(slug("mot hai ba", limit: 7) == "mot-hai")
    #expect(slug("mot hai ba", limit: 6) == "mot")
    #expect(slug("mot hai ba", limit: 4) == "mot")
    #expect(slug("mothaiba", limit: 5) == "motha")
    #expect(slug("mot", limit: 0) == "")
    #expect(slug("mot", limit: -5) == "")
  }

  @Test func isAlwaysAGoodPartOfAnAddress() {
    for text in wildTexts + ["Một, hai; ba / bốn – năm"] {
      for limit in [1, 2, 3, 5, 8, 80] {
        let slug = slug(text, limit: limit)
        #expect(slug.utf8.count <= limit)
        #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--"))
        #expect(slug.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) })
      }
    }
  }
}

struct ToneTests {
  @Test(arguments: [
    ("hoà", "hòa"), ("uỷ", "ủy"), ("thuý", "thúy"), ("khoẻ", "khỏe"), ("toạ", "tọa"),
    ("Uỷ ban", "Ủy ban"), ("UỶ BAN", "ỦY BAN"), ("HOÀ, XOÈ", "HÒA, XÒE"), ("luỹ kế", "lũy kế"),
    ("hoá đơn", "hóa đơn"),
  ])
  func putsTheToneOnTheFirstVowel(_ pair: (String, String)) {
    #expect(bytes(canonicalTones(pair.0)) == bytes(pair.1))
    #expect(bytes(canonicalTones(decomposed(pair.0))) == bytes(pair.1))
    #expect(bytes(canonicalTones(pair.1)) == bytes(pair.1))
  }

  @Test(arguments: [
    "quý", "Quỹ", "QUÝ", "quỳ", "giá", "hoàn", "khuỷu", "hoài", "ngoèo", "toán", "thuế", "của",
    "loại", "quà", "thuỷnh", "oạch", "", "à", "😀",
  ])
  func leavesOtherSyllables(_ text: String) {
    #expect(bytes(canonicalTones(text)) == bytes(text))
  }
}
