import Checking
import Testing

@Suite struct ReplacementTests {
  private func row(_ cells: String) -> String { ProcedureFixture.catalogue(cells) }

  @Test(arguments: [
    ("1.00002", "không phải mã thủ tục"), ("1.000001", "chính nó"),
    ("1.999999", "không có trong danh mục"), ("1.000003", "cũng đã bị bãi bỏ"),
  ])
  func findsAReplacementThatIsOfNoUse(_ code: String, _ message: String) throws {
    try expect(
      .replacement,
      inSite: ProcedureFixture.catalogue(
        "1.000001,Một,ho-tich,,,bãi bỏ,,01/9/2026,12/QĐ-UBND,①\(code)②,nguồn,20/7/2026",
        ProcedureFixture.row("1.000002"),
        "1.000003,Ba,ho-tich,,,bãi bỏ,,01/9/2026,12/QĐ-UBND,,nguồn,20/7/2026"), message)
  }

  @Test func passesAReplacementThatIsInForce() throws {
    try expect(
      .replacement,
      inSite: ProcedureFixture.catalogue(
        "1.000001,Một,ho-tich,,,bãi bỏ,,01/9/2026,12/QĐ-UBND,1.000002,nguồn,20/7/2026",
        ProcedureFixture.row("1.000002")))
  }

  @Test func readsTheRecordToo() throws {
    let state = "Vòng đời: {Trạng thái: bãi bỏ, Thay bằng: [\"1.999999\"]}"
    let record = ProcedureFixture.record("1.000001", adding: state)
      .replacing("①②", with: "").replacing("\"1.999999\"", with: "①\"1.999999\"②")
    try expect(
      .replacement,
      inSite: ProcedureFixture.catalogue(
        "1.000001,Một,ho-tich,,,bãi bỏ,,01/9/2026,12/QĐ-UBND,,nguồn,20/7/2026") + record,
      "không có trong danh mục")
  }

  @Test func aProcedureThatIsStillToComeMayReplace() throws {
    try expect(
      .replacement,
      inSite: ProcedureFixture.catalogue(
        "1.000001,Một,ho-tich,,,hiện hành,,31/12/2026,12/QĐ-UBND,1.000002,nguồn,20/7/2026",
        "1.000002,Hai,ho-tich,,,sắp hiệu lực,01/01/2027,,,,nguồn,20/7/2026"))
  }

  @Test func nothingNeedReplaceAProcedure() throws {
    try expect(
      .replacement,
      inSite: ProcedureFixture.catalogue(
        "1.000001,Một,ho-tich,,,bãi bỏ,,01/9/2026,12/QĐ-UBND,,nguồn,20/7/2026"))
  }

  @Test(arguments: ["hiện hành,,31/12/2026,12/QĐ-UBND,1.000002", "bãi bỏ,,01/9/2026,,1.000002"])
  func aCodeInForceMayReplaceWhateverTheState(_ cells: String) throws {
    try expect(
      .replacement,
      inSite: ProcedureFixture.catalogue(
        "1.000001,Một,ho-tich,,,\(cells),nguồn,20/7/2026", ProcedureFixture.row("1.000002")))
  }
}
