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
}
