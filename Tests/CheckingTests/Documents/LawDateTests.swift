import Checking
import Diagnostics
import Testing

@Suite struct LawDateTests {
  @Test func findsOtherDatesThanTheRecords() {
    let found = expect(
      .lawDate,
      in:
        "Thông tư số 02/2017/TT-VPCP ngày ①30/10/2017②; Nghị định số 43/2011/NĐ-CP ngày ③14/6/2011④",
      "31/10/2017", "13/6/2011", reference: .withLaws)
    #expect(found.map(\.severity) == [.error, .warning])
    expect(.lawDate, in: "Nghị định số 61/2018/NĐ-CP ngày ①23/4/2017②", "2017 không khớp")
  }

  @Test func leavesDatesOfTheRecords() {
    expect(
      .lawDate,
      in:
        "Thông tư số 02/2017/TT-VPCP ngày 31 tháng 10 năm 2017; Nghị định 99/2020/NĐ-CP ngày 01/4/2020",
      reference: .withLaws)
  }

  @Test func leavesLawsWithoutAYearAndLawsThatNobodyRecorded() {
    expect(.lawDate, in: "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018", reference: .withLaws)
    expect(.lawDate, in: "Kế hoạch số 12/KH-UBND ngày 23/4/2017", reference: .withLaws)
  }
}
