import Checking
import Diagnostics
import Testing

@Suite struct WrongWordInPhraseTests {
  @Test func findsARightWordInAWrongPlace() {
    expect(
      .wrongWordInPhrase, in: "thực hiện một ①của② liên thông ở xã", "một của liên thông",
      reference: .withPhrases)
    expect(.wrongWordInPhrase, in: "nộp ①hố② sơ ở xã", "hố", reference: .withPhrases)
  }

  @Test func aWordInAnotherPhraseIsRight() {
    expect(.wrongWordInPhrase, in: "bảo đảm báo cáo đúng hạn", reference: .withPhrases)
    expect(.wrongWordInPhrase, in: "phân công công chức của xã", reference: .withPhrases)
    expect(.wrongWordInPhrase, in: "giúp hộ nông dân vay vốn", reference: .withPhrases)
    expect(.wrongWordInPhrase, in: "của cải, một của hồi môn", reference: .withPhrases)
    expect(.wrongWordInPhrase, in: "bà Nguyễn Thị Hố Sơ", reference: .withPhrases)
  }

  @Test func isSilentAboutThePhraseItself() {
    expect(.wrongWordInPhrase, in: "thực hiện một cửa liên thông ở xã", reference: .withPhrases)
    expect(.wrongWordInPhrase, in: "làm trên môi trường mạng", reference: .withPhrases)
  }

  @Test func aWordThatIsMisspeltIsAnotherRules() {
    expect(.wrongWordInPhrase, in: "làm trên môt trường mạng", reference: .withPhrases)
  }

  @Test func twoWordsAreADoubtAndFourAnError() {
    let four = expect(
      .wrongWordInPhrase, in: "theo một ①của② liên thông", reference: .withPhrases)
    #expect(four.map(\.severity) == [.error])
    let two = expect(.wrongWordInPhrase, in: "nộp ①hố② sơ ở xã", reference: .withPhrases)
    #expect(two.map(\.severity) == [.warning])
  }
}
