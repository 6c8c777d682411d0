import Importing
import Testing

@Suite struct EncodingTests {
  @Test func stays() { #expect(DecodedText(Array("a".utf8))?.text == "a") }
}
