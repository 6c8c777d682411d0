import Checking
import Testing

@Suite struct DecomposedLettersTests {
  @Test func findsDecomposedLetters() {
    expect(.decomposedLetters, in: "th①e\u{302}②m ba\u{301}o", "dấu viết rời")
    expect(.decomposedLetters, in: "thêm báo")
  }

  @Test func saysItOnceInATextOfMarkdownToo() {
    expect(
      .decomposedLetters, in: "Th①e\u{302}②m\n\nba\u{301}o ca\u{301}o", "dấu viết rời",
      format: .markdown)
  }

  @Test func aSignWithoutVietnameseLettersIsRight() {
    expect(.decomposedLetters, in: "Thêm báo, 60m², ½ và “đủ”.")
  }
}
