import Checking
import Diagnostics
import Testing

/// The rules on codes and states of procedures.
@Suite struct CatalogueRuleTests {
  private func row(_ cells: String) -> String { ProcedureFixture.catalogue(cells) }

  @Test(arguments: ["4.000001", "7.001193", "0.001193"])
  func findsACodeOfAStrangeSeries(_ code: String) throws {
    try expect(
      .codeSeries, inSite: row("①\(code)②" + ProcedureFixture.row(code).dropFirst(8)), code)
  }

  @Test(arguments: ["1.001193", "2.000815", "3.000412"])
  func passesTheSeriesThatThereAre(_ code: String) throws {
    try expect(.codeSeries, inSite: row(ProcedureFixture.row(code)))
  }

  @Test func findsTheSecondRecordOfACode() throws {
    try expect(
      .twoRecords,
      inSite: row(ProcedureFixture.row("1.000001")) + """
        -- content/chung/thu-tuc/chung-thuc/1.000001.md --
        ---
        Mã: "1.000001"
        ---
        -- content/chung/thu-tuc/ho-tich/1.000001.md --
        ①②---
        Mã: "1.000001"
        ---
        -- content/chung/thu-tuc/ho-tich/1.000002.md --
        ---
        Mã: "1.000002"
        ---
        """, "chung-thuc/1.000001.md")
  }

  @Test(arguments: [
    ("①hiện hành②,,,12/QĐ-UBND,", "đã có văn bản bãi bỏ"),
    ("①hiện hành②,,,,1.000002", "mã thay thế"),
    ("①sắp hiệu lực②,,,,", "chưa ghi từ ngày nào"),
    ("①bãi bỏ②,,01/9/2026,,", "chưa ghi văn bản bãi bỏ"),
  ])
  func doubtsAStateThatContradictsItsRow(_ cells: String, _ message: String) throws {
    try expect(
      .lifecycleDoubt,
      inSite: row("1.000001,Đăng ký khai sinh,ho-tich,3 ngày,,\(cells),nguồn,20/7/2026"), message)
  }

  @Test(arguments: [
    "hiện hành,,,,", "hiện hành,01/9/2026,,,", "hiện hành,,31/12/2026,12/QĐ-UBND,",
    "sắp hiệu lực,01/3/2027,,,", "bãi bỏ,,01/9/2026,12/QĐ-UBND,", "bãi bỏ,,01/9/2026,,1.000002",
  ])
  func passesAStateThatAgrees(_ cells: String) throws {
    try expect(
      .lifecycleDoubt,
      inSite: row("1.000001,Đăng ký khai sinh,ho-tich,3 ngày,,\(cells),nguồn,20/7/2026"))
  }

  @Test func doubtsARecordThatDisagreesWithItsRow() throws {
    let state = "Vòng đời: {Trạng thái: bãi bỏ, Văn bản: 12/QĐ-UBND}"
    let record = ProcedureFixture.record("1.000001", adding: state).replacing("①②", with: "")
    let marked = ProcedureFixture.row("1.000001").replacing("hiện hành", with: "①hiện hành②")
    try expect(.lifecycleDoubt, inSite: row(marked) + record, "“bãi bỏ” ở bản ghi chi tiết")
  }

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

  @Test func findsTheNoteOfACommuneOnAProcedureThatIsOver() throws {
    let note = """
      -- content/xa-mau/thu-tuc/1.000001.md --
      ①②---
      Quầy: "1"
      ---
      """
    let over = "1.000001,Một,ho-tich,,,bãi bỏ,,01/9/2026,12/QĐ-UBND,1.000002,nguồn,20/7/2026"
    let found = try expect(
      .noteForRepealed,
      inSite: ProcedureFixture.catalogue(over, ProcedureFixture.row("1.000002")) + note, "1.000001")
    #expect(found.first?.hint?.contains("1.000002.md") == true)
    try expect(
      .noteForRepealed,
      inSite: row(ProcedureFixture.row("1.000001")) + note.replacing("①②", with: ""))
  }
}
