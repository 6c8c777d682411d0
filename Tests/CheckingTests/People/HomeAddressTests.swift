import Checking
import Testing

@Suite struct HomeAddressTests {
  private let rule = Rule.homeAddress

  @Test(arguments: [
    "Ông Nguyễn Văn Mẫu, thường trú tại ①số nhà 12②, ngõ 3, thôn Đông.",
    "Bà Trần Thị Thí Dụ ở tại ①số 12②, đường Hoa Sen.",
    "Anh Lê Văn Thử, chỗ ở hiện nay: ①số 5②/7 ngõ Chợ.",
  ])
  func findsTheHouseOfANamedPerson(_ text: String) {
    let found = expect(rule, in: text)
    #expect(found.allSatisfy { $0.keepsPageBack })
  }

  @Test(arguments: [
    "Ông Nguyễn Văn Mẫu, thường trú tại thôn Đông, xã Mẫu.",
    "Trụ sở: số 12 đường Hoa Sen.",
    "Ông Nguyễn Văn Mẫu, giám đốc công ty có trụ sở ở tại số 12 đường Hoa Sen.",
    "Theo Quyết định số 12 về đường thôn, ông Nguyễn Văn Mẫu hiến đất nơi ở.",
    "Khai báo tạm trú tại số nhà đang ở.",
    "Công dân khai nơi thường trú, như số nhà 12, ngõ 3.",
  ])
  func passesHamletsOfficesAndNobodys(_ text: String) { expect(rule, in: text) }
}
