import Checking
import Testing

@Suite struct FormNowhereTests {
  private let rows = ProcedureFixture.catalogue(ProcedureFixture.row("1.000001"))
  private let laws = """
    -- content/chung/van-ban-phap-luat.yml --
    Văn bản:
      - Số hiệu: 61/2018/NĐ-CP
        Hết hiệu lực: 01/7/2025
        Thay bằng: 118/2025/NĐ-CP
      - Số hiệu: 118/2025/NĐ-CP
        Hiệu lực từ: 01/7/2025
      - Số hiệu: 20/2026/NĐ-CP
        Hết hiệu lực: 01/01/2027

    """

  private func record(_ lines: String) -> String {
    ProcedureFixture.record("1.000001", adding: lines).replacing("①②---", with: "---")
  }

  @Test func findsAFormThatIsNowhere() throws {
    try expect(
      .formNowhere, inSite: rows + record("Mẫu đơn: [{Tên: ①Tờ khai②}]"), "Tờ khai")
  }

  @Test func passesAFormThatCanBeHad() throws {
    try expect(
      .formNowhere, inSite: rows + record("Mẫu đơn: [{Tên: Tờ khai, Nơi lấy: quầy số 2}]"))
  }

  @Test func passesARecordWithoutForms() throws {
    try expect(.formNowhere, inSite: rows + record("Ghi chú: không có"))
  }
}
