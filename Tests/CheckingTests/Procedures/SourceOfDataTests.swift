import Checking
import Diagnostics
import Testing

/// The rules on where the data of procedures come from, and on what they do not say.
@Suite struct SourceOfDataTests {
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

  @Test func countsTimesAndFeesThatAreNotStated() throws {
    let found = try expect(
      .timeOrFeeNotStated,
      inSite: ProcedureFixture.catalogue(
        row(source: "nguồn,20/7/2026", time: "①3②", fee: "③Miễn phí④"),
        row("1.000002", source: "nguồn,20/7/2026", time: "", fee: ""),
        row("1.000003", source: "nguồn,20/7/2026")), "thời hạn: 2 thủ tục", "phí: 2 thủ tục")
    #expect(found.allSatisfy { $0.severity == .note || $0.severity == nil })
  }

  @Test func passesTimesAndFeesThatAreStated() throws {
    try expect(
      .timeOrFeeNotStated,
      inSite: ProcedureFixture.catalogue(
        row(source: "nguồn,20/7/2026"),
        row("1.000002", source: "nguồn,20/7/2026", time: "trong ngày", fee: "Phí : 0 Đồng")))
  }
}
