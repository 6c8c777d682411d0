import Checking
import Testing

@Suite struct UnknownLawTests {
  @Test func notesLawsThatTheRecordsDoNotHave() {
    expect(
      .unknownLaw, in: "①Nghị định số 45/2020/NĐ-CP②; Nghị định 45/2020/NĐ-CP", "chưa có",
      reference: .withLaws)
    expect(
      .unknownLaw, in: "Thông tư 2/2017/TTVPCP; Kế hoạch số 45/KH-UBND", reference: .withLaws)
    expect(.unknownLaw, in: "Nghị định số 45/2020/NĐ-CP")
  }

  @Test func leavesLawsOfTheRecordsAndOtherDocuments() {
    expect(.unknownLaw, in: "theo Nghị định số 43/2011/NĐ-CP", reference: .withLaws)
    expect(.unknownLaw, in: "theo Quyết định số 45/QĐ-UBND", reference: .withLaws)
  }
}
