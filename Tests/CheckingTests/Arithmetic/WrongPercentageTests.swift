import Checking
import Diagnostics
import Testing

@Suite struct WrongPercentageTests {
  private let rule = Rule.wrongPercentage

  @Test func dividesAFraction() {
    expect(rule, in: "Đã xong 45/60 hồ sơ, đạt ①72%②.", "72% sai: 45/60 = 75%")
  }

  @Test func dividesByTheWholeBefore() {
    let found = expect(
      rule, in: "Có 200 hồ sơ, trong đó trực tuyến 50 hồ sơ, chiếm ①20%②.", "50/200 = 25%")
    #expect(found.map(\.severity) == [.error])
  }

  @Test func readsTheFractionInTheBracketBehind() {
    expect(rule, in: "Số hóa đạt ①97,75%② (316/320 hồ sơ).", "316/320 = 98,75%")
  }

  @Test func roundsHalfUpAtTheDigitsShown() {
    expect(rule, in: "Đã xong 29/30 = 96,67%; 1/8 = 12,5%; 1/3 = 33%; 1/200 = 1%; 1/8 = 13%.")
  }

  @Test func isSilentAboutARightShare() {
    expect(rule, in: "Có 200 hồ sơ, trong đó trực tuyến 50 hồ sơ, chiếm 25%.")
    expect(rule, in: "Số hóa đạt 98,75% (316/320 hồ sơ).")
  }

  @Test func aShareOfSomethingElseIsNotDivided() {
    expect(
      rule,
      in: "Có 200 hồ sơ, trong đó trực tuyến 50 hồ sơ, tỷ lệ giải quyết đúng hạn đạt 100%.")
    expect(rule, in: "Thu 45 triệu đồng, đạt 105% kế hoạch, tăng 12% so với cùng kỳ.")
  }

  @Test func datesAndLevelsAreNoFractions() {
    expect(rule, in: "Ngày 30/6 đạt 55% và mức độ 3, 4 đạt tối thiểu 60%.")
  }

  @Test func mistakesWithANameOfTheirOwnAreNotSaidTwice() {
    expect(rule, in: "Đã xong 29/30 hồ sơ, đạt 96,66%.")
    expect(rule, in: "Quá hạn 3/250 hồ sơ, chiếm 0,012%.")
    expect(rule, in: "Xử lý 0/0 kiến nghị, đạt 100%.")
  }

  @Test func aCommaBetweenOtherThingsParts() {
    expect(rule, in: "Trả lời 4/5 phản ánh, kiến nghị, đạt ①90%②.", "4/5 = 80%")
    expect(rule, in: "Trả lời 4/5 phản ánh, số hóa hồ sơ đạt 90%.")
  }
}
