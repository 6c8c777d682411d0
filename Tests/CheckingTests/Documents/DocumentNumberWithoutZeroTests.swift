import Checking
import Diagnostics
import Testing

@Suite struct DocumentNumberWithoutZeroTests {
  @Test func findsNumbersBelowTenWithoutZero() {
    expect(
      .documentNumberWithoutZero, in: "Kế hoạch số ①8/KH-UBND② ngày 14/02/2022 về hộ tịch.",
      "“8/KH-UBND” thiếu số 0")
    expect(.documentNumberWithoutZero, in: "thông báo số ①3/TB-UBND② và Nghị định ③5/2020/NĐ-CP④")
  }

  @Test func doubtsNumbersThatAreGivenAsTheyWere() {
    let found = expect(.documentNumberWithoutZero, in: "Kế hoạch số ①8/KH-UBND②") {
      $0.isRestatement = true
    }
    #expect(found.map(\.severity) == [.warning])
  }

  @Test func leavesRightNumbers() {
    for text in [
      "Kế hoạch số 08/KH-UBND", "Kết luận số 5a/KL-TTr", "Quyết định số 163a/QĐ-UBND",
      "Nghị quyết số 6-NQ/TW", "Công văn số 281/UBND-VP", "đạt 3/5 kế hoạch",
    ] { expect(.documentNumberWithoutZero, in: text) }
  }

  @Test func saysHowItIsWritten() {
    let found = expect(.documentNumberWithoutZero, in: "Kế hoạch số ①8/KH-UBND②")
    #expect(found.map(\.hint) == ["viết 08/KH-UBND"])
  }
}
