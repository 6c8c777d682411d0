import Checking
import Testing

@Suite struct IdentityNumberInTextTests {
  private let rule = Rule.identityNumberInText

  @Test func findsANumberBehindTheNameOfTheCard() {
    let found = expect(
      rule, in: "Ông Nguyễn Văn Mẫu, CCCD số ①001099001234②, đã nhận giấy chứng nhận.",
      "số định danh")
    #expect(found.allSatisfy { $0.keepsPageBack })
  }

  @Test(arguments: [
    "Số căn cước công dân: ①001 099 001 234②.",
    "Số định danh cá nhân của ông Nguyễn Văn Mẫu là ①001.099.001.234②.",
    "CMND: ①012345678② do Công an tỉnh cấp.",
    "Chứng minh nhân dân số ①012 345 678②.",
    "Bà Trần Thị Thí Dụ (①001199001234②) vắng mặt.",
  ])
  func findsNumbersHoweverTheyAreWritten(_ text: String) { expect(rule, in: text) }

  @Test func repeatsNoDigitOfTheNumber() {
    let found = expect(rule, in: "CCCD ①001099001234②.")
    #expect(found.allSatisfy { !$0.message.contains(where: \.isNumber) })
  }

  @Test(arguments: [
    "Số căn cước có 12 chữ số, ba số đầu là mã tỉnh.",
    "Đã cấp 1.250 thẻ căn cước, tổng kinh phí 120.500.000 đồng.",
    "Cấp căn cước cho 250 người với kinh phí 120500000 đồng.",
    "Mã hồ sơ của ông Nguyễn Văn Mẫu là H05-230101-0001.",
    "Số tài khoản 001099001234 của Kho bạc Nhà nước.",
    "Điện thoại 0220 3000 000, mã số thuế 0100109106.",
    "Công văn số 123456789 về căn cước.",
    "Văn bản 999999999999 không phải số định danh: mã tỉnh 999 không có.",
  ])
  func passesWhatIsNobodysNumber(_ text: String) { expect(rule, in: text) }

  @Test func findsTheColumnOfATableOnce() {
    expect(
      rule,
      in: """
        | Họ tên | Số CCCD |
        | --- | --- |
        | Nguyễn Văn Mẫu | ①001099001234② |
        | Trần Thị Thí Dụ | 001199001234 |
        """, "ở 2 dòng", format: .markdown)
  }

  @Test func isSilentWhenThePageNamesTheLaw() {
    expect(rule, in: "Ông Nguyễn Văn Mẫu, CCCD 001099001234.") {
      $0.publicationBasis = "Luật Đất đai 31/2024/QH15, Điều 10"
    }
  }
}
