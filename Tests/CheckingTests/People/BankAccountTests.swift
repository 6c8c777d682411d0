import Checking
import Diagnostics
import Testing

@Suite struct BankAccountTests {
  private let rule = Rule.bankAccount

  @Test(arguments: [
    "Mọi ủng hộ xin gửi số tài khoản ①0000 1111 2222②, chủ tài khoản Trần Thị Thí Dụ.",
    "Ông Nguyễn Văn Mẫu, STK: ①1234567890② ngân hàng A.",
  ])
  func findsTheAccountOfAPerson(_ text: String) {
    let found = expect(rule, in: text)
    #expect(found.allSatisfy { $0.keepsPageBack })
  }

  @Test func onlyDoubtsTheAccountOfAFund() {
    let found = expect(
      rule,
      in: "Quỹ Vì người nghèo: số tài khoản ①1234567890② do bà Trần Thị Thí Dụ đứng tên.",
      "đứng tên một người")
    #expect(found.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    "Số tài khoản 1234567890 tại Kho bạc Nhà nước, chủ tài khoản: UBND xã Mẫu.",
    "Ông Nguyễn Văn Mẫu đã mở tài khoản số 2 của mình.",
    "Chuyển vào số tài khoản của ông Nguyễn Văn Mẫu số tiền 12.000.000 đồng.",
    "Ông Nguyễn Văn Mẫu có tài khoản định danh điện tử mức 2.",
  ])
  func passesOfficesAndSums(_ text: String) { expect(rule, in: text) }
}
