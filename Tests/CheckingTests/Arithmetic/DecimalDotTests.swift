import Checking
import Testing

@Suite struct DecimalDotTests {
  private let rule = Rule.decimalDot

  @Test func wantsACommaInAPercentage() {
    let found = expect(
      rule, in: "Đã xong 17/24 nhiệm vụ, đạt ①70.83%②.", "70.83% dùng dấu chấm thập phân")
    #expect(found.first?.hint == "viết 70,83%")
    expect(rule, in: "Tỷ lệ hài lòng đạt ①95.5%②.")
  }

  @Test func isSilentAboutACommaAndAboutThousands() {
    expect(rule, in: "Đã xong 17/24 nhiệm vụ, đạt 70,83%, với 1.639 lượt.")
    expect(rule, in: "Đã có 1.250.000 đồng, đạt 70%.")
  }

  @Test func onlyPercentagesAreRead() { expect(rule, in: "Theo mục 2.15 và phiên bản 70.83.") }
}
