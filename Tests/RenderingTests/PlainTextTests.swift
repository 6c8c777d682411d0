import Testing

@testable import Rendering

/// What is read by bytes, against the plain way.
@Suite struct PlainTextTests {
  private func mixture(_ parts: [String], _ count: Int) -> String {
    (0..<count).map { _ in parts.randomElement() ?? "" }.joined()
  }

  private func firstSentences(of text: String, limit: Int) -> String {
    let words = text.split(maxSplits: limit, whereSeparator: \.isWhitespace)
    var sentences = ""
    for word in words {
      if sentences.count + word.count + 1 > limit {
        return sentences.isEmpty ? "" : sentences + "…"
      }
      sentences += sentences.isEmpty ? String(word) : " \(word)"
    }
    return sentences
  }

  @Test func describesAsCountingCharactersDoes() {
    let parts = [
      "Ủy", "ban", "xã", " ", " ", "\n", "\r\n", "\t", "\u{A0}", "\u{1}", "–", "“a”", "…", "\u{AD}",
      "e\u{301}",
      "\u{301}", "🇻🇳", "👨‍👩‍👧", "漢", "\u{2028}", "\u{200B}", "각", "×", "©", "\u{FE0F}", "ỹ", "Ȁ", "ɏ",
      "ɐ",
    ]
    for limit in [0, 1, 2, 5, 10, 40] {
      for size in 0..<60 {
        for kinds in [parts.count, 13] {
          let text = mixture(Array(parts.prefix(kinds)), size)
          #expect(
            text.firstSentences(limit: limit).utf8
              .elementsEqual(firstSentences(of: text, limit: limit).utf8),
            "\(limit): \(text.debugDescription)")
        }
      }
    }
  }

  @Test func describesByWholeWords() {
    #expect("Xã họp.\n\nBàn về chợ.".firstSentences(limit: 160) == "Xã họp. Bàn về chợ.")
    #expect("một hai ba".firstSentences(limit: 8) == "một hai…")
    #expect(String(repeating: "đ", count: 200).firstSentences(limit: 160) == "")
    #expect("".firstSentences(limit: 160) == "")
  }

  @Test func encodesEverythingButUnreservedCharacters() {
    for value in UInt32(0)..<0x800 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isKept =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789-._~".contains(String(scalar)))
      let bytes = String(scalar).utf8.map { byte in
        "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
      #expect(percentEncoded("a\(scalar)") == "a" + (isKept ? String(scalar) : bytes.joined()))
    }
    #expect(percentEncoded("") == "")
  }

  /// A space, a name, a sign and a quotation mark, one after the other.
  private func attributes(of page: String) -> (anchors: [String], fetched: [String]) {
    let bytes = Array(page.utf8)
    var (anchors, fetched): ([String], [String]) = ([], [])
    var place = 0
    while let start = bytes[place...].firstIndex(of: 0x20) {
      place = start + 1
      let names = [" id=\"", " src=\"", " href=\""]
      guard let name = names.first(where: { bytes[start...].starts(with: $0.utf8) }) else {
        continue
      }
      let first = start + name.utf8.count
      guard let end = bytes[first...].firstIndex(of: 0x22) else { break }
      var value = String(decoding: bytes[first..<end], as: UTF8.self)
      place = end
      if name == names[0] {
        anchors.append(value)
      } else if name == names[1] || value.hasSuffix(".css") {
        while value.hasPrefix("../") { value = String(value.dropFirst(3)) }
        fetched.append(value)
      }
    }
    return (anchors, fetched)
  }

  @Test func readsTheAttributesOfAPage() {
    let parts = [
      "<p", " ", "id", "src", "href", "=", "\"", "=\"", " id=\"", " src=\"", " href=\"", "../",
      "a.css", "b", ">",
      "ế", "d=\"", " xid=\"", " data-id=\"",
    ]
    for size in 0..<40 {
      for _ in 0..<60 {
        let page = mixture(parts, size)
        let expected = attributes(of: page)
        let facts = Rendered(page).facts
        #expect(facts.anchors == expected.anchors, "\(page)")
        #expect(facts.fetched == expected.fetched, "\(page)")
      }
    }
  }
}
