import Checking
import Commune
import Testing

/// Contacts beside other data of a person.
@Suite struct ContactBesideDataTests {
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
}
