import Checking
import Testing

@Suite struct ForgottenHundredTests {
  private let rule = Rule.forgottenHundred

  @Test func findsTheQuotientItself() {
    expect(
      rule, in: "Tiếp nhận 250 hồ sơ (247 hồ sơ đúng hạn; 03 hồ sơ quá hạn, chiếm ①0,012%②).",
      "0,012% chưa nhân 100: 3/250 = 1,20%")
    expect(rule, in: "Đã xong 45/60 nhiệm vụ, đạt ①0,75%②.", "45/60 = 75,00%")
  }

  @Test func isSilentAboutTheQuotientTimesAHundred() {
    expect(rule, in: "Tiếp nhận 250 hồ sơ, trong đó quá hạn 03 hồ sơ, chiếm 1,2%.")
    expect(rule, in: "Đã xong 45/60 nhiệm vụ, đạt 75%.")
  }

  @Test func aSmallShareMayBeRight() {
    expect(rule, in: "Trễ hẹn 3/4000 hồ sơ, chiếm 0,08%.")
  }
}
