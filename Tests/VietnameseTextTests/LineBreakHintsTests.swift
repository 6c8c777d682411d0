import Testing

@testable import VietnameseText

/// One look may say that there is something where there is nothing, never the other way round; and it
/// says just what is written on it.
struct LineBreakHintsTests {
  private func hints(_ text: String) -> LineBreakHints {
    Array(text.utf8).withUnsafeBufferPointer { LineBreakHints($0) }
  }

  @Test(arguments: ["5 hồ", "số 5", "quý IV", "% của", "a I", "a X", "a V"])
  func asksForNumbersBesideASpace(_ text: String) { #expect(hints(text).mayNeedNonBreaking) }

  @Test(arguments: ["", " ", "5", "hồ5sơ", "IV", "%", "a\u{A0}5", "a i", "5\tb", "xã Ia"])
  func asksForNothingElse(_ text: String) {
    #expect(hints(text).mayNeedNonBreaking == text.contains(" I"))
    #expect(!hints(text).mayHaveUnbreakableRuns)
  }

  @Test(arguments: ["46/KH-UBND", "338–343", "a-5", "5 – b", "”5"])
  func asksForRunsWhereADashAndADigitAre(_ text: String) {
    #expect(hints(text).mayHaveUnbreakableRuns)
  }

  @Test(arguments: ["", "kinh tế - xã hội", "485 hồ sơ", "–"])
  func asksForNoRunsWhereOneIsMissing(_ text: String) {
    #expect(!hints(text).mayHaveUnbreakableRuns)
  }

  @Test func passesOverNothingThatIsThere() {
    let parts = [
      "số", " ", "5", "46", "/", "-", "–", "KH", "IV", "%", "\u{A0}", "hồ sơ", "X", ".", "ngày",
    ]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<3_000 {
      let text = (0..<7).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let bytes = Array(text.utf8)
      if !unbreakableRuns(in: bytes).isEmpty {
        #expect(hints(text).mayHaveUnbreakableRuns, "\(text)")
      }
      let pairs = zip(bytes, bytes.dropFirst())
      let isBesideANumber = pairs.contains { first, second in
        let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
        return second == 0x20 && (isDigit(first) || first == 0x25)
          || first == 0x20 && (isDigit(second) || [0x49, 0x56, 0x58].contains(second))
      }
      #expect(hints(text).mayNeedNonBreaking == isBesideANumber, "\(text)")
    }
  }
}
