import Checking
import Diagnostics
import Testing

@Suite struct SourceOldTests {
  private func row(
    _ code: String = "1.000001", source: String, time: String = "3 ngày",
    fee: String = "8.000 đồng"
  ) -> String {
    "\(code),Đăng ký khai sinh,ho-tich,\(time),\(fee),hiện hành,,,,,\(source)"
  }

  @Test(arguments: ["dichvucong.gov.vn,20/7/2026", "dichvucong.gov.vn,tháng 9/2026", "sổ,2026"])
  func passesASourceWithItsDay(_ source: String) throws {
    let site = ProcedureFixture.catalogue(row(source: source))
    try expect(.sourceOld, inSite: site)
  }

  @Test func findsDataOlderThanHalfAYear() throws {
    let row = row(source: "dichvucong.gov.vn,①20/4/2026②")
    try expect(
      .sourceOld, inSite: ProcedureFixture.catalogue(row), "quá 180 ngày, cũ nhất là 20/4/2026")
  }

  @Test func findsADayThatIsStillToCome() throws {
    let row = row(source: "dichvucong.gov.vn,①20/12/2026②")
    let found = try expect(.sourceOld, inSite: ProcedureFixture.catalogue(row), "chưa tới")
    #expect(found.map(\.severity) == [.error])
  }

  @Test func countsManyOldRowsOnce() throws {
    let rows = (1...5).map {
      row("1.00000\($0)", source: "nguồn,\($0 == 1 ? "①01/3/2026②" : "02/4/2026")")
    }
    let site = ProcedureFixture.header + rows.joined(separator: "\n") + "\n"
    try expect(.sourceOld, inSite: site, "cũ nhất là 01/3/2026: 5 thủ tục")
  }

  @Test func halfAYearIsNotOld() throws {
    let limit = row(source: "dichvucong.gov.vn,24/5/2026")
    try expect(.sourceOld, inSite: ProcedureFixture.catalogue(limit))
    let older = row(source: "dichvucong.gov.vn,①23/5/2026②")
    try expect(.sourceOld, inSite: ProcedureFixture.catalogue(older), "23/5/2026")
  }

  @Test func aRowThatIsOverMayBeOld() throws {
    try expect(
      .sourceOld,
      inSite: ProcedureFixture.catalogue(
        "1.000001,Một,ho-tich,,,bãi bỏ,,01/9/2025,12/QĐ-UBND,,nguồn,20/7/2025"))
  }
}
