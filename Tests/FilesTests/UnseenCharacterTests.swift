import Files
import Testing

@Suite struct UnseenCharacterTests {
  @Test(arguments: [
    "\u{202E}", "\u{202A}", "\u{2066}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}",
  ])
  func leavesOutWhatTurnsTheDirectionOfWriting(_ mark: String) {
    #expect(withoutUnseenCharacters("Thu \(mark)000.05") == "Thu 000.05")
    #expect(escapedHTML("<\(mark)b>") == "&lt;b&gt;")
    #expect(JSONValue.string("a\(mark)b").text() == "\"ab\"")
  }

  @Test(arguments: ["\0", "\u{1}", "\u{8}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
  func showsThatAControlCharacterWasThere(_ control: String) {
    #expect(withoutUnseenCharacters("a\(control)b") == "a\u{FFFD}b")
    #expect(escapedHTML("a\(control)&") == "a\u{FFFD}&amp;")
  }

  @Test(arguments: [
    "", "Đăng ký khai sinh – “giấy” … 5 €\t1\r\n2", "\u{FEFF}\u{200B}\u{2060}\u{2028}",
    "ﬀ\u{FFFD}\u{FFFC}",
    "\u{63A}\u{640}", "e\u{302}\u{301}", "🇻🇳",
  ])
  func leavesEveryOtherTextAsItIs(_ text: String) {
    #expect(Array(withoutUnseenCharacters(text).utf8) == Array(text.utf8))
  }

  @Test func findsThemWhereverTheyStand() {
    let parts: [[UInt8]] = [
      [0x61], [0xC3, 0xA0], [0xE1, 0xBA, 0xBF], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0xAE], [0], [0x7F],
      [0x0A], [0xD8], [0xD8, 0x9C], [0xEF, 0xBF, 0xBE], [0xE2], [0xFF], [0x1F],
    ]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let bytes = (0..<12).flatMap { _ in parts.randomElement(using: &random) ?? [] }
      let range = Int.random(in: 0...3, using: &random)..<bytes.count - 3
      var expected: [Range<Int>] = []
      var place = range.lowerBound
      while place < range.upperBound {
        let length = UnseenCharacter.at(place, in: bytes)?.length
        if let length { expected.append(place..<min(place + length, range.upperBound)) }
        place += length ?? 1
      }
      #expect(UnseenCharacter.places(in: bytes, range) == expected, "\(bytes)")
    }
  }

  @Test func endsWithATextThatIsCutInACharacter() {
    let bytes: [UInt8] = [0x61, 0xE2]
    #expect(UnseenCharacter.places(in: bytes, 0..<2).isEmpty)
    #expect(UnseenCharacter.places(in: [0xE2, 0x80], 0..<2).isEmpty)
    #expect(UnseenCharacter.places(in: [0xE2, 0x80, 0xAE], 0..<3) == [0..<3])
    #expect(UnseenCharacter.places(in: [0x61, 0, 0x62, 0xD8, 0x9C], 0..<5) == [1..<2, 3..<5])
  }
}
