import Checking
import Testing

@Suite struct NationalStandardNameTests {
  @Test func findsAStandardWithoutISO() {
    expect(.nationalStandardName, in: "Áp dụng ①TCVN 9001②:2015 ở xã.", "thiếu chữ ISO")
  }

  @Test func findsLettersInTheWrongOrder() {
    expect(.nationalStandardName, in: "Áp dụng ①TCNV② ISO 9001:2015 ở xã.", "không phải là TCVN")
  }

  @Test(arguments: [
    "Áp dụng TCVN ISO 9001:2015 ở xã.", "Theo ISO 9001:2015.", "Theo TCVN 6909:2001 về bộ mã.",
    "Tiêu chuẩn ISO 9001 của xã.",
  ])
  func isSilentAboutRightNames(_ text: String) { expect(.nationalStandardName, in: text) }
}
