import Checking
import Testing

@Suite struct ImpossibleDateTests {
  @Test func findsDatesThatWentWrong() {
    expect(.impossibleDate, in: "Ngày ①31/82023②, UBND xã kiểm tra.", "viết dính")
    expect(.impossibleDate, in: "Kế hoạch số 08/KH-UBND ngày ①30/1/20223②về phòng cháy.", "năm")
    expect(.impossibleDate, in: "họp ngày ①31/4/2022②, 29/02/2024 và ③29/02/2023④", "không có ngày")
    expect(.impossibleDate, in: "Chỉ thị số 24/CT-UBND ①gày② 15/11/2016", "“gày”")
  }

  @Test func saysWhichDayMayBeMeant() {
    let found = expect(.impossibleDate, in: "Ngày ①31/82023②, UBND xã kiểm tra.")
    #expect(found.map(\.hint) == ["có phải 31/8/2023?"])
  }

  @Test func leavesDatesAndRatios() {
    for text in [
      "ngày 31/8/2023", "đạt 31/82023 hồ sơ", "83/137 TTHC", "từ ngày 10/12/2022 đến 10/9/2023",
      "tỷ lệ 35/40/2022", "ngày 26/7", "Thông tư số 02/2017/TT-VPCP",
    ] { expect(.impossibleDate, in: text) }
  }
}
