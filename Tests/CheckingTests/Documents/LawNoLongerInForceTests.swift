import Checking
import Diagnostics
import Testing

@Suite struct LawNoLongerInForceTests {
  @Test func findsLawsThatAreOver() {
    let found = expect(
      .lawNoLongerInForce, in: "theo ①Nghị định số 43/2011/NĐ-CP② ngày 13/6/2011",
      "43/2011/NĐ-CP hết hiệu lực từ 15/8/2022", reference: .withLaws
    ) { $0.issued = day(2023, 9, 8) }
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.hint) == ["văn bản thay thế: 42/2022/NĐ-CP"])
  }

  @Test func goesOnToTheLawOfTheDay() {
    let found = expect(
      .lawNoLongerInForce, in: "theo ①Nghị định số 43/2011/NĐ-CP②", reference: .withLaws
    ) { $0.issued = day(2026, 9, 8) }
    #expect(found.map(\.hint) == ["văn bản thay thế: 224/2026/NĐ-CP"])
  }

  @Test func leavesLawsOfTheirDay() {
    expect(.lawNoLongerInForce, in: "theo Nghị định số 43/2011/NĐ-CP", reference: .withLaws) {
      $0.issued = day(2022, 6, 30)
    }
    for text in [
      "Nghị định số 42/2022/NĐ-CP thay thế Nghị định số 43/2011/NĐ-CP",
      "Nghị định số 43/2011/NĐ-CP đã hết hiệu lực", "Năm 2021 theo Nghị định số 43/2011/NĐ-CP",
    ] {
      expect(.lawNoLongerInForce, in: text, reference: .withLaws) { $0.issued = day(2023, 9, 8) }
    }
  }

  @Test func textsThatKeepOldWordsMayCiteIt() {
    let text = "theo Nghị định số 43/2011/NĐ-CP"
    expect(.lawNoLongerInForce, in: text, format: .markdown, reference: .withLaws) {
      $0.isRestatement = true
    }
    expect(.lawNoLongerInForce, in: text, format: .markdown, reference: .withLaws) {
      $0.isArchive = true
    }
  }
}
