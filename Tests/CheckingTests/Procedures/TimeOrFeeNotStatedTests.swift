import Checking
import Diagnostics
import Testing

@Suite struct TimeOrFeeNotStatedTests {
  private func row(
    _ code: String = "1.000001", source: String, time: String = "3 ngày",
    fee: String = "8.000 đồng"
  ) -> String {
    "\(code),Đăng ký khai sinh,ho-tich,\(time),\(fee),hiện hành,,,,,\(source)"
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

  @Test func aRowThatIsOverNeedsNoTime() throws {
    try expect(
      .timeOrFeeNotStated,
      inSite: ProcedureFixture.catalogue(
        "1.000001,Một,ho-tich,,,bãi bỏ,,01/9/2026,12/QĐ-UBND,,nguồn,20/7/2026"))
  }
}
