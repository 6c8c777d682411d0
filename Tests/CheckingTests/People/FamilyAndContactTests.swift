import Checking
import Commune
import Testing

/// Contacts beside other data of a person, and adoption.
@Suite struct FamilyAndContactTests {
  @Test func findsAMailboxBehindOtherData() {
    expect(
      .emailOfPerson,
      in: """
        Bà Trần Thị Thí Dụ, sinh ngày 08/9/1990, điện thoại 0900 000 000, thư điện tử ①du90@gmail.com②, \
        bị mất giấy.
        """)
  }

  @Test func findsTheNumberOfAGivenName() {
    expect(.phoneOfPerson, in: "Ai nhặt được ví xin gọi anh Cường - ①0987654321②.")
    expect(.phoneOfPerson, in: "Anh Cường, số điện thoại: ①0987654321②, bị mất xe.")
    expect(.phoneOfPerson, in: "Quán cơm Bà Sáu - 0987654321 phục vụ đại hội.")
    expect(.phoneOfPerson, in: "Tổng đài hỗ trợ anh chị em: 0987654321.")
  }

  @Test func findsAdoption() {
    expect(.adoptionOfPerson, in: "Cháu Lê Văn Mẫu là ①con nuôi② của ông Ba ở thôn Đông.")
    expect(.adoptionOfPerson, in: "Cháu bé là ①con nuôi② của vợ chồng ông Ba.")
  }

  @Test(arguments: [
    "Thủ tục đăng ký nuôi con nuôi trong nước do ông Lê Văn Mẫu hướng dẫn.",
    "Xã có ba trẻ em là con nuôi của người nước ngoài.",
    "Ông Lê Văn Mẫu hỏi thủ tục nhận con nuôi.",
    "Theo thần tích, ông Lê Văn Mẫu là con nuôi của ông Ba.",
    "Quyền của con nuôi được luật bảo vệ.",
  ])
  func leavesTheProcedure(_ text: String) { expect(.adoptionOfPerson, in: text) }
}
