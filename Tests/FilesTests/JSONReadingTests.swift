import Files
import Testing

@Suite struct JSONReadingTests {
  private func read(_ text: String) -> JSONValue? { JSONValue(reading: Array(text.utf8)) }

  @Test func readsWhatIsWritten() {
    let value = JSONValue.object([
      ("a", .array([.null, .bool(true), .bool(false), .integer(-7), .number("0.250")])),
      ("chữ “Việt” \u{1} <&> \\ \" \u{2028} 🇻🇳", .string("\t\r\n")), ("", .object([])),
      ("c", .array([])),
    ])
    #expect(read(value.text()) == value)
    #expect(read(value.text(pretty: true)) == value)
  }

  @Test func readsEveryWayToWriteACharacter() {
    #expect(read(#""\"\\\/\b\f\n\r\t\u1ebf\ud83c\udDFB""#)?.text == "\"\\/\u{8}\u{C}\n\r\tế🇻")
    #expect(read(" [1 , 2e3]\n") == .array([.integer(1), .number("2e3")]))
  }

  @Test(arguments: [
    "", " ", "nul", "truee", "1 2", "[1,]", "[1", "{", "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1,}",
    "\"a", "\"\\x\"", "\"\\u12\"", "\"\\u+123\"", "\"\\ud800\"", "\"\\ud800\\u0041\"",
    "\"\\udc00\"", "\"\n\"",
    "01", "+1", "-", "1.", ".5", "1e", "--1", "'a'", "[1]]",
  ])
  func refusesWhatIsNoJSON(text: String) { #expect(read(text) == nil) }

  @Test func refusesBytesThatAreNoTextAndValuesInsideEachOtherWithoutEnd() {
    #expect(JSONValue(reading: [0x22, 0xFF, 0x22]) == nil)
    #expect(read(String(repeating: "[", count: 100_000)) == nil)
    #expect(read(String(repeating: "[", count: 60) + String(repeating: "]", count: 60)) != nil)
  }
}
