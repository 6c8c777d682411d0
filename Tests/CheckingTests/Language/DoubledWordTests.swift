import Checking
import Diagnostics
import Testing

@Suite struct DoubledWordTests {
  @Test func findsDoubledWords() {
    expect(.doubledWord, in: "trách nhiệm ①của của② công chức", "của của")
    expect(
      .doubledWord, in: "việc ①thực hiện thực hiện② còn chậm", reference: .withPhrases)
    expect(
      .doubledWord, in: "nêu ①quy định mới quy định② về đất", reference: .withPhrases)
  }

  @Test func reduplicationAndTwoWordsAreRight() {
    expect(
      .doubledWord,
      in: """
        Thường thường, dần dần, xa xa; phân công công chức; năm năm một lần; từng bước từng bước làm;
        người với người; của, của; văn bản đến đến từng cán bộ; ngày này ngày khác.
        """)
  }

  @Test func capitalsMayBeTwoCells() {
    let found = expect(
      .doubledWord, in: "cột ①Hồ sơ Hồ sơ② của biểu", reference: .withPhrases)
    #expect(found.map(\.severity) == [.warning])
  }

  @Test func pairsThatAreNoPhraseAreLeftAlone() {
    expect(.doubledWord, in: "đi lại đi lại nhiều lần", reference: .withPhrases)
    expect(.doubledWord, in: "thực hiện và thực hiện tốt", reference: .withPhrases)
  }

  @Test(arguments: ["các Các", "việc của, của ai", "đã. Đã xong", "xanh xanh"])
  func onlyFunctionWordsInOneSentenceAreDoubled(_ text: String) {
    expect(.doubledWord, in: text)
  }
}
