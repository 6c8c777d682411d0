import Checking
import Testing

@Suite struct TruncatedPercentageTests {
  private let rule = Rule.truncatedPercentage

  @Test func findsAShareThatWasCutOff() {
    expect(
      rule, in: "Đã xong 29/30 hồ sơ, đạt ①96,66%②.",
      "96,66% bị cắt bớt: 29/30 làm tròn là 96,67%")
    expect(rule, in: "Đã số hóa 2/3 hồ sơ, đạt ①66%②.", "67%")
  }

  @Test func isSilentAboutARoundedShare() {
    expect(rule, in: "Đã xong 29/30 hồ sơ, đạt 96,67%.")
    expect(rule, in: "Đã số hóa 1/3 hồ sơ, đạt 33%.")
  }

  @Test func anotherShareIsWrongAndNotCutOff() {
    expect(rule, in: "Đã xong 29/30 hồ sơ, đạt 96,65%.")
  }
}
