import Checking
import Diagnostics
import Testing

@Suite struct EmailOfPersonTests {
  private let rule = Rule.emailOfPerson

  @Test(arguments: [
    "Góp ý xin gửi ông Nguyễn Văn Mẫu, ①nguyen.mau90@gmail.com②.",
    "Trần Thị Thí Dụ – ①thidu@yahoo.com.vn②",
  ])
  func findsAPrivateMailboxBesideAName(_ text: String) {
    let found = expect(rule, in: text)
    #expect(found.allSatisfy { $0.keepsPageBack })
  }

  @Test(arguments: [
    "Góp ý xin gửi ông Nguyễn Văn Mẫu, vanphong@xamau.thidu.gov.vn.",
    "Ông Nguyễn Văn Mẫu nhận thư ở ubndxamau@gmail.com.",
    "Thư điện tử: xinchao@gmail.com.",
    "Ông Nguyễn Văn Mẫu dùng gmail.com để nhận thư.",
  ])
  func passesOfficesAndNobodys(_ text: String) { expect(rule, in: text) }

  @Test func onlyDoubtsThatOfAnOfficial() {
    let found = expect(
      rule, in: "Bà Trần Thị Thí Dụ, Phó Chủ tịch, ①thidu@gmail.com②.")
    #expect(found.map(\.severity) == [.warning])
  }

  @Test func passesTheMailboxesThatThePortalGives() {
    expect(rule, in: "Gửi ông Nguyễn Văn Mẫu, xinchao@gmail.com.") {
      $0.contacts = OfficialContacts(in: ["Xinchao@gmail.com"])
    }
  }
}
