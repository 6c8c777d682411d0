import Checking
import Commune
import Files
import Syntax
import Testing
import VietnameseText

@Suite struct NumberOfTwoTextsTests {
  private func reading(_ path: FilePath, _ text: String, commune: String = "Mẫu") -> Reading {
    let prose = readPlainText(Array(text.utf8), at: path)
    var context = TextContext(today: CalendarDate(dayNumber: 20_777))
    context.unit = .init(kind: .commune, name: commune)
    return Reading(Manuscript(prose, context, Reference()))
  }

  private func findings(_ readings: Reading...) -> [String] {
    guard case .texts(let check) = Rule.numberOfTwoTexts.check else { return [] }
    return check(readings).map(\.message)
  }

  private let first =
    "UBND xã ban hành Kế hoạch số 11/KH-UBND ngày 03/02/2023 về tuyên truyền pháp luật."

  @Test func findsTwoDaysOfOneNumber() {
    let second =
      "UBND xã ban hành Kế hoạch số 11/KH-UBND ngày 05/02/2023 về tuyên truyền pháp luật."
    #expect(
      findings(reading("a.txt", first), reading("b.txt", second)) == [
        "hai ngày cho 11/KH-UBND: ở đây ngày 05/02/2023, bài khác ghi ngày 03/02/2023"
      ])
  }

  @Test func leavesTheSameDayOtherOfficesYearsAndCommunes() {
    for second in [
      first, "Kế hoạch số 11/KH-UBND ngày 05/02/2023 của UBND huyện",
      "UBND xã ban hành Kế hoạch số 11/KH-UBND ngày 05/02/2024", "Kế hoạch số 11/KH-UBND",
    ] { #expect(findings(reading("a.txt", first), reading("b.txt", second)) == []) }
    let other = "UBND xã ban hành Kế hoạch số 11/KH-UBND ngày 05/02/2023"
    #expect(findings(reading("a.txt", first), reading("b.txt", other, commune: "Khác")) == [])
  }
}
