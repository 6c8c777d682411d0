import Checking
import Testing

@Suite struct PartOfWholeTests {
  private let rule = Rule.partOfWhole

  @Test func findsAPartThatIsMoreThanItsWhole() {
    expect(
      rule, in: "Xã có 20 cán bộ, công chức, trong đó ①25② công chức có trình độ đại học.",
      "25 nêu sau “trong đó” lớn hơn tổng 20")
  }

  @Test func findsItInTheNextSentenceToo() {
    expect(
      rule, in: "Đã tiếp nhận 40 hồ sơ. Trong đó, có ①46② hồ sơ trực tuyến.", "lớn hơn tổng 40")
  }

  @Test func aPartMayBeAllOfItsWhole() {
    expect(rule, in: "Xã có 20 công chức, trong đó 20 công chức có trình độ đại học.")
    expect(rule, in: "Niêm yết 175 thủ tục. Trong đó, có 44 thủ tục trực tuyến.")
  }

  @Test func otherThingsMayBeMore() {
    expect(rule, in: "Nêu 34 văn bản của xã và 12 mục được viện dẫn. Trong đó 30 mục có số.")
    expect(rule, in: "Giải quyết 40 hồ sơ, trong đó thu lệ phí 500.000 đồng.")
  }
}
