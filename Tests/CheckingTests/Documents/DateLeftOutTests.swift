import Checking
import Diagnostics
import Testing

@Suite struct DateLeftOutTests {
  @Test func findsADayThatWasLeftOut() {
    expect(
      .dateLeftOut, in: "UBND xã ban hành kế hoạch số ①12/KH-UBND ngày② về đào tạo cán bộ.",
      "12/KH-UBND")
    expect(.dateLeftOut, in: "Kế hoạch số ①12/KH-UBND ngày② tháng 9 năm 2023 về đào tạo")
  }

  @Test func leavesDaysThatStandThere() {
    for text in [
      "kế hoạch số 12/KH-UBND ngày 15/02/2023 về đào tạo", "kế hoạch số 12/KH-UBND về đào tạo",
      "kế hoạch số 12/KH-UBND ngày càng được quan tâm",
      "Kế hoạch số 08/KH-UBND, ngày được ghi là “30/1”", "Kế hoạch số 08/KH-UBND ngày",
      "Số: 12/KH-UBND ngày tháng 9 năm 2023",
      "kế hoạch số 12/KH-UBND ngày 31/82023 về đào tạo",
    ] { expect(.dateLeftOut, in: text) }
  }

  @Test func doubtsTextsThatAreGivenAsTheyWere() {
    let found = expect(.dateLeftOut, in: "kế hoạch số ①12/KH-UBND ngày② về đào tạo") {
      $0.isRestatement = true
    }
    #expect(found.map(\.severity) == [.warning])
  }
}
