import Checking
import Commune
import Diagnostics
import Testing

@Suite struct PhoneOfPersonTests {
  private let rule = Rule.phoneOfPerson

  @Test(arguments: [
    "Ai nhặt được xin gọi bà Trần Thị Thí Dụ, thôn Đông, số ①0900 000 000②.",
    "Người mua: ông Nguyễn Văn Mẫu, SĐT: ①0900.000.000②.",
    "Nguyễn Văn Mẫu (①+84 900 000 000②) đã đăng ký.",
    "Số điện thoại của anh Lê Văn Thử là ①0912345678②.",
    "①0912-345-678② (chị Phạm Thị Mẫu).",
  ])
  func findsAMobileBesideAName(_ text: String) {
    let found = expect(rule, in: text)
    #expect(found.allSatisfy { $0.keepsPageBack })
  }

  @Test func onlyDoubtsTheNumberOfAnOfficial() {
    let found = expect(
      rule, in: "Liên hệ đồng chí Nguyễn Văn Mẫu, công chức văn hóa, ①0900 000 000②.",
      "người giữ chức vụ")
    #expect(found.map(\.severity) == [.warning])
    #expect(found.allSatisfy { !$0.keepsPageBack })
  }

  @Test(arguments: [
    "Đường dây nóng: 0900 000 000 (ông Nguyễn Văn Mẫu trực).",
    "Ông Nguyễn Văn Mẫu, điện thoại cơ quan 0220 3000 000.",
    "Gọi 0900 000 000 để được hướng dẫn.",
    "Trường Tiểu học Nguyễn Văn Mẫu, điện thoại 0900 000 000.",
    "Ông Nguyễn Văn Mẫu được hỗ trợ 0900 đồng. Tổng đài 1022 trả lời mọi câu hỏi.",
    "Ông Nguyễn Văn Mẫu có 0912 345 con gà và 678 con vịt.",
    "Mã hồ sơ của ông Nguyễn Văn Mẫu: 000.00.35.H23-0912345678.",
  ])
  func passesNumbersOfOfficesAndOfNobody(_ text: String) { expect(rule, in: text) }

  @Test func passesTheNumbersThatThePortalGives() {
    expect(rule, in: "Gặp ông Nguyễn Văn Mẫu, số 0900.000.000.") {
      $0.contacts = OfficialContacts(in: ["Quầy 1: 0900 000 000"])
    }
  }

  @Test func passesPagesOfLeaders() {
    expect(rule, in: "Ông Nguyễn Văn Mẫu, số 0900 000 000.") { $0.kind = .leader }
  }

  @Test func doubtsATableOfOfficials() {
    let found = expect(
      rule,
      in: """
        | Họ và tên | Chức vụ | Điện thoại |
        | --- | --- | --- |
        | Nguyễn Văn Mẫu | Trưởng thôn | ①0900 000 000② |
        """, format: .markdown)
    #expect(found.map(\.severity) == [.warning])
  }
}
