import Checking
import Testing

/// Numbering that is right for every rule on numbers.
@Suite struct RightNumberingTests {
  private static let rules: [Rule] = [.numberingGap, .doubledNumber]

  @Test(arguments: rules)
  func letsListsBeginAgainUnderHeadings(_ rule: Rule) {
    let text = """
      I. Đánh giá

      1. Ưu điểm

      Xã đã làm tốt.

      2. Tồn tại

      Còn hai tồn tại.

      1. Một là chậm.

      2. Hai là thiếu.

      3. Ba là cũ.

      3. Nguyên nhân

      Thiếu người.

      II. Kiến nghị

      1. Xin thêm người.

      2. Xin thêm máy.
      """
    expect(rule, in: text)
  }

  @Test(arguments: rules)
  func letsAnAnnexBeginAgain(_ rule: Rule) {
    let text = "I. Một\n\nChữ.\n\nII. Hai\n\nChữ.\n\nPHỤ LỤC\n\nI. Ba\n\nChữ.\n\nII. Bốn\n\nChữ."
    expect(rule, in: text)
  }

  @Test(arguments: rules)
  func readsCapitalLettersThatAreRomanNumeralsToo(_ rule: Rule) {
    let text = "A. Một\n\nChữ.\n\nB. Hai\n\nChữ.\n\nC. Ba\n\nChữ.\n\nD. Bốn\n\nChữ."
    expect(rule, in: text)
  }
}
