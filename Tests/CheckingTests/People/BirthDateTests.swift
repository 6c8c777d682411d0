import Checking
import Commune
import Diagnostics
import Testing

@Suite struct BirthDateTests {
  private let rule = Rule.birthDate

  @Test(arguments: [
    "Bà Trần Thị Thí Dụ, sinh ngày ①08/9/1990②, thôn Đông.",
    "Ông Nguyễn Văn Mẫu (sinh ngày ①05 tháng 5 năm 1985②) vắng mặt.",
    "Nguyễn Văn Mẫu, ngày sinh: ①05.5.1985②.",
  ])
  func findsTheDayOfBirthOfAPerson(_ text: String) {
    let found = expect(rule, in: text)
    #expect(found.allSatisfy { $0.keepsPageBack })
  }

  @Test func onlyDoubtsThatOfAnOfficial() {
    let found = expect(
      rule, in: "Ông Nguyễn Văn Mẫu, sinh ngày ①05/5/1975②, Chủ tịch UBND xã.")
    #expect(found.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    "Bà Trần Thị Thí Dụ, sinh năm 1990, thôn Đông.",
    "Ông Nguyễn Văn Mẫu đăng ký khai sinh ngày 08/9/2026.",
    "Với bà Trần Thị Thí Dụ, vướng mắc phát sinh ngày 08/9/2026 đã xong.",
    "Liệt sĩ Nguyễn Văn Mẫu, sinh ngày 05/5/1940, quê thôn Đông.",
    "Ông Nguyễn Văn Mẫu, sinh ngày 05/5/1902, người mở trường đầu tiên.",
    "Giấy khai sinh ghi rõ ngày sinh: 01/01/2020.",
  ])
  func passesYearsHistoryAndOtherWords(_ text: String) { expect(rule, in: text) }

  @Test func passesPagesOfLeaders() {
    expect(rule, in: "Ông Nguyễn Văn Mẫu, sinh ngày 05/5/1975.") { $0.kind = .leader }
  }
}
