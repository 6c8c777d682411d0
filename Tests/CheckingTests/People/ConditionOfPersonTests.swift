import Checking
import Testing

@Suite struct ConditionOfPersonTests {
  private let rule = Rule.conditionOfPerson

  @Test(arguments: [
    "Bà Trần Thị Thí Dụ, ①hộ nghèo② thôn Đông, được hỗ trợ xây nhà.",
    "Ông Nguyễn Văn Mẫu (thôn Đông) thuộc diện ①hộ cận nghèo②.",
    "Cháu Lê Văn Thử, 8 tuổi, bị ①khuyết tật② nặng.",
    "Trao nhà cho ①hộ nghèo② Trần Thị Thí Dụ.",
    "Chị Phạm Thị Mẫu ①mắc bệnh② hiểm nghèo.",
  ])
  func findsWhatIsSaidOfANamedPerson(_ text: String) {
    let found = expect(rule, in: text)
    #expect(found.allSatisfy { $0.keepsPageBack })
  }

  @Test(arguments: [
    "Ông Nguyễn Văn Mẫu, Chủ tịch UBND xã, trao 20 suất quà cho hộ nghèo.",
    "Bà Trần Thị Thí Dụ tặng quà các hộ nghèo trong thôn.",
    "Ông Nguyễn Văn Mẫu, Chủ tịch Hội Người khuyết tật xã.",
    "Xã còn 12 hộ nghèo, 20 hộ cận nghèo.",
    "Miễn lệ phí cho người khuyết tật, người thuộc hộ nghèo.",
    "Ông Nguyễn Văn Mẫu được khám bệnh miễn phí.",
    "Trường Trần Thị Thí Dụ, nơi học sinh khuyết tật học hòa nhập.",
  ])
  func passesWhatIsSaidOfOthers(_ text: String) { expect(rule, in: text) }

  @Test func findsTheColumnOfATable() {
    expect(
      rule,
      in: """
        | Họ tên | Thôn | Mức độ khuyết tật |
        | --- | --- | --- |
        | Nguyễn Văn Mẫu | Đông | ①nặng② |
        """, format: .markdown)
  }

  @Test func passesATableOfFigures() {
    expect(
      rule,
      in: """
        | Thôn | Hộ nghèo | Hộ cận nghèo |
        | --- | --- | --- |
        | Đông | 3 | 5 |
        """, format: .markdown)
  }
}
