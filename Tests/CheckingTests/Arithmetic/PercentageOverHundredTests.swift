import Checking
import Testing

@Suite struct PercentageOverHundredTests {
  private let rule = Rule.percentageOverHundred

  @Test func aWholeIsAtMostAHundredPercent() {
    expect(
      rule, in: "Tỷ lệ hồ sơ giải quyết đúng hạn đạt ①101,2%②.",
      "101,2% vượt quá 100% của một tổng")
    expect(rule, in: "Tỷ lệ nộp trực tuyến là ①130%②.")
  }

  @Test func aHundredPercentIsAllOfIt() {
    expect(rule, in: "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 100%.")
  }

  @Test func sharesOfAPlanMayBeMore() {
    expect(rule, in: "Thu ngân sách đạt 105% dự toán, hồ sơ đúng hạn vượt 120%.")
    expect(rule, in: "Số hồ sơ trực tuyến tăng, bằng 140% cùng kỳ năm trước.")
    expect(rule, in: "100% hồ sơ đúng hạn; thu phí đạt 120%.")
  }

  @Test func aShareWithItsNumbersIsDividedInstead() {
    expect(rule, in: "Giải quyết đúng hạn 12/10 hồ sơ, đạt 120%.")
  }
}
