import Files
import Testing

@Suite struct JSONValueTests {
  @Test func cannotBreakOutOfAScriptElement() {
    let text = JSONValue.string("</script><script>alert(1)</script>").text()
    #expect(!text.contains("<"))
    #expect(text == #""\u003c/script\u003e\u003cscript\u003ealert(1)\u003c/script\u003e""#)
  }

  @Test func keepsTheOrderOfItsMembers() {
    let value = JSONValue.object([("b", .integer(1)), ("a", .array([.null, .bool(true)]))])
    #expect(value.text() == #"{"b":1,"a":[null,true]}"#)
  }

  @Test func escapesControlCharactersAndQuotes() {
    #expect(JSONValue.string("a\"\\\n\u{1}").text() == #""a\"\\\n\u0001""#)
  }

  /// Scalar by scalar, as the text of ``JSONValue/text(pretty:)`` says it.
  private func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      case "\u{61C}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        break
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  @Test func quotesEveryCharacterAsItsScalarsSay() {
    let scalars = (UInt32(0)...0x2FFF).compactMap(Unicode.Scalar.init) + ["\u{FFFF}", "\u{1F600}"]
    for scalar in scalars {
      for text in ["\(Character(scalar))", "á\(Character(scalar))b\(Character(scalar))"] {
        let made = JSONValue.string(text).text()
        #expect(made.utf8.elementsEqual(quoted(text).utf8), "U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test func quotesTextsOfAnyMixture() {
    let parts = [
      "a", "ế", "\"", "\\", "\n", "<", "\u{2028}", "\u{2029}", "\u{200F}", "–", "\u{61C}", "\0",
    ]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let text = (0..<8).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let made = JSONValue.array([.string(text), .object([(text, .null)])]).text()
      #expect(made.utf8.elementsEqual("[\(quoted(text)),{\(quoted(text)):null}]".utf8))
    }
  }

  @Test func indentsWhatIsPretty() {
    let value = JSONValue.object([("a", .array([.integer(1), .array([])])), ("b", .object([]))])
    #expect(value.text(pretty: true) == "{\n  \"a\": [\n    1,\n    []\n  ],\n  \"b\": {}\n}")
  }
}
