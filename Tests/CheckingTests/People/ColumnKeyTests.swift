import Testing

@testable import Checking

@Suite struct ColumnKeyTests {
  @Test func findsWhatStandsInAKey() {
    for name in [
      "Số CCCD", "Họ và tên", "Điện thoại (Zalo)", "E-mail", "", "số\u{A0}đt", "邮箱 email",
    ] {
      let key = ColumnKey(name)
      for part in ["cccd", "socccd", "hovaten", "dienthoai", "zalo", "email", "dt", "x"] {
        #expect(key.contains(part) == key.text.contains(part), "\(name): \(part)")
      }
    }
  }

  @Test func isFoldedAndWithoutSpaces() {
    #expect(ColumnKey("Số CCCD").text == "socccd")
    #expect(ColumnKey("Ngày, tháng, năm sinh").contains("namsinh"))
    #expect(!ColumnKey("Tên").contains("hoten"))
  }
}
