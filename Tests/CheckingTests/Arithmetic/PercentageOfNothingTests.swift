import Checking
import Diagnostics
import Testing

@Suite struct PercentageOfNothingTests {
  private let rule = Rule.percentageOfNothing

  @Test func nothingOfNothingIsADoubt() {
    let found = expect(
      rule, in: "Xử lý 0/0 kiến nghị, đạt ①100%②.", "100% của 0/0: không chia được cho 0")
    #expect(found.map(\.severity) == [.warning])
  }

  @Test func somethingOfNothingIsAnError() {
    let found = expect(rule, in: "Xử lý 3/0 kiến nghị, đạt ①100%②.", "3/0")
    #expect(found.map(\.severity) == [.error])
  }

  @Test func isSilentWhereNothingIsDivided() {
    expect(rule, in: "Không phát sinh kiến nghị; 5/5 hồ sơ đạt 100%.")
    expect(rule, in: "Phát sinh 0 kiến nghị.")
  }

  @Test func nothingOfSomethingIsAShare() { expect(rule, in: "Trễ hẹn 0/12 hồ sơ, chiếm 0%.") }

  @Test func readsTheCommaOfComplaintsAsOneUnit() {
    expect(rule, in: "Xử lý 0/0 phản ánh, kiến nghị, đạt ①100%②.", "0/0")
    expect(rule, in: "Xử lý 4/4 phản ánh, kiến nghị, đạt 100%.")
  }
}
