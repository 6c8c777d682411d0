import Checking
import Testing

@Suite struct IssuedOnWeekendTests {
  @Test func notesWeekendsOnce() {
    let found = expect(
      .issuedOnWeekend,
      in: """
        Kế hoạch số 27/KH-UBND ngày ①24/12/2022② và Kế hoạch số 26/KH-UBND ngày 23/12/2022.
        Kế hoạch số 27/KH-UBND ngày 24/12/2022 đã xong. Họp ngày 25/12/2022.
        """, "Thứ Bảy")
    #expect(found.count == 1)
  }

  @Test(arguments: ["23/12/2022", "26/12/2022"])
  func leavesWorkingDays(_ date: String) {
    expect(.issuedOnWeekend, in: "Kế hoạch số 27/KH-UBND ngày \(date) về cải cách")
  }

  @Test func leavesWhatTheStateIssues() {
    expect(.issuedOnWeekend, in: "Nghị định số 61/2018/NĐ-CP ngày 24/12/2022 của Chính phủ")
    expect(.issuedOnWeekend, in: "Xã họp ngày 25/12/2022 về Kế hoạch số 27/KH-UBND.")
  }
}
