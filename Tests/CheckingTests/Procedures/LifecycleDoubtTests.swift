import Checking
import Testing

@Suite struct LifecycleDoubtTests {
  private func row(_ cells: String) -> String { ProcedureFixture.catalogue(cells) }

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
}
