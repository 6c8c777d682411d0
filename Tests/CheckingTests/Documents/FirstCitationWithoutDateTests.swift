import Checking
import Diagnostics
import Testing

@Suite struct FirstCitationWithoutDateTests {
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
}
