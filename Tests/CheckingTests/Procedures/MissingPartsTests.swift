import Checking
import Diagnostics
import Testing

@Suite struct MissingPartsTests {
  private let rule = Rule.missingParts
  private let row = ProcedureFixture.catalogue(ProcedureFixture.row("1.000001"))

  private func whole(_ text: String) -> String {
    text.replacing("①②", with: "")
  }

  @Test func passesARecordThatHasAllItsParts() throws {
    try expect(rule, inSite: row + whole(ProcedureFixture.record("1.000001")))
  }

  @Test(arguments: [
    "Đối tượng", "Cách thức", "Hồ sơ", "Số bộ", "Cơ quan giải quyết", "## Trình tự",
  ])
  func findsAMandatoryPartThatIsMissing(_ part: String) throws {
    let found = try expect(
      rule, inSite: row + ProcedureFixture.record("1.000001", without: part),
      part.replacing("## ", with: ""))
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: ["Kết quả", "Phí"])
  func onlyNotesAConditionalPartThatIsMissing(_ part: String) throws {
    let found = try expect(
      rule, inSite: row + ProcedureFixture.record("1.000001", without: part), part)
    #expect(found.allSatisfy { $0.severity == .note })
  }

  @Test func notesAFormThatTheDossierNames() throws {
    let papers = "Hồ sơ: [{Giấy tờ: [{Tên: Tờ khai, Mẫu: Mẫu số 1}]}]"
    try expect(
      rule,
      inSite: row + ProcedureFixture.record("1.000001", without: "Hồ sơ", adding: papers),
      "Mẫu đơn")
  }

  @Test func countsARepeatedLackOnce() throws {
    let codes = (1...5).map { "1.00000\($0)" }
    let rows = ProcedureFixture.header + codes.map { ProcedureFixture.row($0) + "\n" }.joined()
    let records = codes.map { code in
      let record = ProcedureFixture.record(code, without: "Số bộ")
      return code == codes[0] ? record : whole(record)
    }
    try expect(rule, inSite: rows + records.joined(), "5 thủ tục (1.000001, 1.000002, 1.000003 …)")
  }

  @Test func countsTheProceduresOfWhichOnlyTheRowIsKnown() throws {
    let rows = ProcedureFixture.catalogue(
      "①1.000001②" + ProcedureFixture.row("1.000001").dropFirst(8), ProcedureFixture.row("1.000002")
    )
    let found = try expect(rule, inSite: rows, "chưa có bản ghi chi tiết: 2 thủ tục")
    #expect(found.map(\.severity) == [.note])
  }

  @Test func asksNothingOfAProcedureThatIsOver() throws {
    let over = ProcedureFixture.row("1.000001").replacing("hiện hành", with: "bãi bỏ")
    try expect(
      rule,
      inSite: ProcedureFixture.catalogue(over)
        + whole(ProcedureFixture.record("1.000001", without: "Số bộ")))
  }
}
