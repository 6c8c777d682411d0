import Checking
import Testing

@Suite struct SourceMissingTests {
  private func row(
    _ code: String = "1.000001", source: String, time: String = "3 ngày",
    fee: String = "8.000 đồng"
  ) -> String {
    "\(code),Đăng ký khai sinh,ho-tich,\(time),\(fee),hiện hành,,,,,\(source)"
  }

  @Test func findsARowWithoutSource() throws {
    let row = row("①1.000001②", source: ",20/7/2026")
    try expect(.sourceMissing, inSite: ProcedureFixture.catalogue(row), "chưa ghi nguồn")
  }

  @Test func findsARowWithoutDay() throws {
    let row = row("①1.000001②", source: "dichvucong.gov.vn,")
    try expect(.sourceMissing, inSite: ProcedureFixture.catalogue(row), "chưa ghi ngày lấy dữ liệu")
  }

  @Test(arguments: ["dichvucong.gov.vn,20/7/2026", "dichvucong.gov.vn,tháng 9/2026", "sổ,2026"])
  func passesASourceWithItsDay(_ source: String) throws {
    let site = ProcedureFixture.catalogue(row(source: source))
    try expect(.sourceMissing, inSite: site)
  }

  @Test func countsManyRowsOnce() throws {
    let rows = (1...5).map {
      row("\($0 == 1 ? "①1.000001②" : "1.00000\($0)")", source: ",20/7/2026")
    }
    let site = ProcedureFixture.header + rows.joined(separator: "\n") + "\n"
    try expect(.sourceMissing, inSite: site, "5 thủ tục")
  }

  @Test func aRowThatIsOverNeedsNoSource() throws {
    try expect(
      .sourceMissing,
      inSite: ProcedureFixture.catalogue(
        "1.000001,Một,ho-tich,,,bãi bỏ,,01/9/2026,12/QĐ-UBND,,,"))
  }
}
