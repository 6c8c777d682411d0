import Checking
import Testing

@Suite struct FractionOverWholeTests {
  private let rule = Rule.fractionOverWhole

  @Test func findsMoreThanThereIs() {
    expect(rule, in: "Có ①12/10② cán bộ đã cài chữ ký số.", "12/10: phần lớn hơn tổng")
    expect(rule, in: "Đã trả ①205/200② hồ sơ trong tuần.")
  }

  @Test func aPartMayBeAllOfIt() {
    expect(rule, in: "Có 10/12 cán bộ đã cài chữ ký số.")
    expect(rule, in: "Có 12/12 cán bộ đã cài chữ ký số.")
  }

  @Test func aPlanMayBePassed() {
    expect(rule, in: "Thực hiện 12/10 hồ sơ theo kế hoạch.")
    expect(rule, in: "Đã trả 205/200 hồ sơ, vượt chỉ tiêu.")
  }

  @Test func numbersOfDocumentsAreNoFractions() {
    expect(rule, in: "Xã đã ban hành 12/10 văn bản trong tháng.")
    expect(rule, in: "Xử lý 3/0 hồ sơ.")
  }
}
