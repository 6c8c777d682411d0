import Checking
import Commune
import Diagnostics
import Testing
import VietnameseText

@Suite struct DocumentDateTests {
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

  @Test func findsFirstCitationsWithoutDay() {
    let found = expect(
      .firstCitationWithoutDate,
      in: "Thực hiện ①Kế hoạch số 47/KH-UBND② về cải cách; Kế hoạch số 47/KH-UBND còn chậm.")
    #expect(found.map(\.severity) == [.warning])
  }

  @Test func notesThatTheDayStandsElsewhere() {
    let found = expect(
      .firstCitationWithoutDate,
      in: """
        Theo ①Kế hoạch số 47/KH-UBND② và ③Nghị định số 61/2018/NĐ-CP④, xã đã làm.
        Kế hoạch số 47/KH-UBND ngày 30/12/2021 được đánh giá.
        """)
    #expect(found.map(\.severity) == [.note, .note])
  }

  @Test func leavesCitationsWithADay() {
    for text in [
      "Kế hoạch số 47/KH-UBND ngày 30/12/2021 về cải cách; Kế hoạch số 47/KH-UBND còn chậm.",
      "Ngày 30/12/2021, UBND xã ban hành Kế hoạch số 47/KH-UBND; Kế hoạch số 48/KH-UBND.",
      "Luật số 83/2015/QH13 được thực hiện", "Số: 47/KH-UBND",
    ] { expect(.firstCitationWithoutDate, in: text) }
    expect(.firstCitationWithoutDate, in: "theo Kế hoạch số 47/KH-UBND, xã họp", format: .markdown)
  }

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

  @Test func findsDocumentsOfTheFuture() {
    let found = expect(
      .dateInTheFuture, in: "Kế hoạch số 57/KH-UBND ngày ①30/12/2023② về cải cách",
      "ngày 30/12/2023 của 57/KH-UBND"
    ) { $0.issued = .month(year: 2023, month: 6) }
    #expect(found.map(\.severity) == [.error])
  }

  @Test func leavesDocumentsOfThePast() {
    let text = "Kế hoạch số 57/KH-UBND ngày 30/6/2023; hoàn thành trước ngày 31/12/2023."
    expect(.dateInTheFuture, in: text) { $0.issued = .month(year: 2023, month: 6) }
    expect(.dateInTheFuture, in: "Báo cáo số 12/BC-UBND ngày 15/7/2023") {
      $0.period = ReportingPeriod(.firstMonths(6), year: 2023)
    }
  }

  @Test func findsZerosMissingAndTooMany() {
    expect(
      .zerosInDate, in: "ngày ①3/6/2022②, ngày ③19/1/2023④, ngày ⑤01 tháng 06 năm 2022⑥",
      "ngày 3 thiếu số 0", "tháng 1 thiếu số 0", "tháng 6 thừa số 0")
    let found = expect(
      .zerosInDate, in: "từ ngày ①5/09② đến nay", "ngày 5 thiếu số 0, tháng 9 thừa số 0")
    #expect(found.map(\.severity) == [.note])
  }

  @Test func saysHowTheDateIsWritten() {
    let found = expect(.zerosInDate, in: "ngày ①3/02/2022② và ngày ③1 tháng 06 năm 2022④")
    #expect(found.map(\.hint) == ["viết 03/02/2022", "viết 01 tháng 6 năm 2022"])
  }

  @Test func leavesZerosThatAreRight() {
    for text in [
      "ngày 08/9/2023; 09/4/2020; 05/3/2020; 19/01/2023; 03/02/2023; 10/12/2022",
      "ngày 08 tháng 9 năm 2023", "đạt 24/35 kế hoạch, 3/5 thôn, 08/6 người", "tháng 1/2023",
      "trong 01 tháng 06 ngày", "mục 2.3.2022",
    ] { expect(.zerosInDate, in: text) }
  }

  @Test func notesWeekendsOnce() {
    let found = expect(
      .issuedOnWeekend,
      in: """
        Kế hoạch số 27/KH-UBND ngày ①24/12/2022② và Kế hoạch số 26/KH-UBND ngày 23/12/2022.
        Kế hoạch số 27/KH-UBND ngày 24/12/2022 đã xong. Họp ngày 25/12/2022.
        """, "Thứ Bảy")
    #expect(found.count == 1)
  }
}
