import Checking
import Testing

@Suite struct AdoptionOfPersonTests {
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
