import Checking
import Commune
import Diagnostics
import Testing
import VietnameseText

@Suite struct DateInTheFutureTests {
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

  @Test func theDayOfTheTextItselfIsNotLater() {
    expect(.dateInTheFuture, in: "Kế hoạch số 57/KH-UBND ngày 08/9/2023 về cải cách") {
      $0.issued = day(2023, 9, 8)
    }
    expect(.dateInTheFuture, in: "Kế hoạch số 57/KH-UBND ngày ①09/9/2023② về cải cách") {
      $0.issued = day(2023, 9, 8)
    }
  }
}
