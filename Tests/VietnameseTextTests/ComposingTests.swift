import Testing

@testable import VietnameseText

struct ComposingTests {
  @Test func composesEveryVowelWithEveryTone() {
    for row in vowelRows {
      for (form, tone) in zip(row.forms.unicodeScalars, tones) {
        let whole = bytes(String(form))
        #expect(bytes(composed(row.plain + row.marks + tone)) == whole)
        #expect(bytes(composed(row.plain + tone + row.marks)) == whole)
        #expect(bytes(composed(String(form))) == whole)
      }
    }
  }

  @Test func composesLettersThatCarryOneMarkAlready() {
    #expect(bytes(composed("ê\u{301}")) == bytes("ế"))
    #expect(bytes(composed("ẹ\u{302}")) == bytes("ệ"))
    #expect(bytes(composed("á\u{302}")) == bytes("ấ"))
    #expect(bytes(composed("e\u{323}\u{302}")) == bytes("ệ"))
    #expect(bytes(composed("ó\u{31B}")) == bytes("ớ"))
    #expect(bytes(composed("a\u{341}")) == bytes("á"))
  }

  @Test func composesWholeSentences() {
    let sentence = "ỦY BAN NHÂN DÂN XÃ: Kế hoạch số 46/KH-UBND về cải cách hành chính, được duyệt"
    #expect(bytes(decomposed(sentence)) != bytes(sentence))
    #expect(bytes(composed(decomposed(sentence))) == bytes(sentence))
  }

  @Test func composesLettersOfOtherLanguages() {
    #expect(bytes(composed("Zu\u{308}rich, Malmo\u{308}, c\u{327}a")) == bytes("Zürich, Malmö, ça"))
  }

  @Test func leavesWhatMakesNoLetter() {
    for text in ["x\u{301}", "\u{301}", "漢\u{301}", "5\u{303}", "😀\u{302}", "a\u{34F}\u{301}"] {
      #expect(bytes(composed(text)) == bytes(text))
    }
    #expect(bytes(composed("a\u{301}\u{301}")) == bytes("á\u{301}"))
  }

  @Test func composedTextStaysAsItIs() {
    for text in wildTexts {
      let once = composed(text)
      #expect(bytes(composed(once)) == bytes(once))
    }
  }

  @Test func seesCombiningMarksOnly() {
    #expect(!needsComposing("Ủy ban nhân dân 123 😀".utf8))
    #expect(needsComposing("a\u{300}".utf8))
    #expect(needsComposing("a\u{36F}".utf8))
    #expect(!needsComposing("\u{2FF}\u{370}\u{2CC}".utf8))
    #expect(needsComposing(AnySequence([0xCC, 0x80])))
    #expect(!needsComposing([0xCC, 0x41, 0xCD, 0xB0, 0xCC]))
  }
}

struct ComposedTextTests {
  @Test func pointsBackIntoTheOriginal() throws {
    let original = "Thông báo e\u{302}\u{301} và a\u{300}."
    let text = ComposedText(bytes(original))
    #expect(text.bytes == bytes("Thông báo ế và à."))
    expectOriginal("Thông báo ", of: "Thông báo ", in: text, original)
    expectOriginal("ế", of: "e\u{302}\u{301}", in: text, original)
    expectOriginal(" và ", of: " và ", in: text, original)
    expectOriginal("à.", of: "a\u{300}.", in: text, original)
    expectOriginal(".", of: ".", in: text, original)
    #expect(text.original(0..<text.bytes.count) == 0..<original.utf8.count)
  }

  private func expectOriginal(
    _ part: String, of source: String, in text: ComposedText, _ original: String
  ) {
    guard let range = find(bytes(part), in: text.bytes),
      let expected = find(bytes(source), in: bytes(original))
    else {
      Issue.record("“\(part)” is not in the text")
      return
    }
    #expect(text.original(range) == expected)
  }

  private func find(_ part: [UInt8], in whole: [UInt8]) -> Range<Int>? {
    guard part.count <= whole.count else { return nil }
    return (0...(whole.count - part.count)).map { $0..<$0 + part.count }
      .first { Array(whole[$0]) == part }
  }

  @Test func widensARangeInsideALetter() {
    let text = ComposedText(bytes("xe\u{302}\u{301}y"))
    #expect(text.bytes == bytes("xếy"))
    #expect(text.original(2..<3) == 1..<6)
    #expect(text.original(1..<2) == 1..<6)
    #expect(text.original(0..<2) == 0..<6)
    #expect(text.original(4..<5) == 6..<7)
    #expect(text.original(1..<1) == 1..<1)
    #expect(text.original(4..<4) == 6..<6)
  }

  @Test func everyRangeOfWildTextMapsIntoIt() {
    for wild in wildTexts + ["e\u{302}e\u{302}\u{301}", "\u{301}a\u{301}"] {
      let source = Array(bytes(wild).prefix(40))
      let text = ComposedText(source)
      for lower in -2...text.bytes.count + 2 {
        for upper in lower...text.bytes.count + 2 {
          let range = text.original(lower..<upper)
          #expect(range.lowerBound >= 0 && range.upperBound <= source.count)
        }
      }
      #expect(text.original(0..<text.bytes.count) == 0..<source.count)
    }
    #expect(ComposedText(bytes("abc")).original(Int.min..<Int.max) == 0..<3)
  }

  @Test func carriesBrokenBytesAlong() {
    let broken: [UInt8] = [0xFF, 0xCC, 0x81, 0xC3, 0xCC, 0x81, 0x80, 0x61, 0xCC, 0x81, 0xCC]
    #expect(
      ComposedText(broken).bytes == [0xFF, 0xCC, 0x81, 0xC3, 0xCC, 0x81, 0x80] + bytes("á") + [0xCC]
    )
  }
}
