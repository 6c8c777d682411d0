import Checking
import Testing

@Suite struct FormDossiersAsProceduresTests {
  @Test func findsDossiersInACellForProcedures() async {
    await expect(
      .formDossiersAsProcedures,
      inForm:
        """
        3,,1.4.,Tổng số TTHC giải quyết tại địa phương,Thủ tục,140,,
        7,,6.6.1.,Tổng số TTHC cung cấp trực tuyến,Thủ tục,①512②,,
        7,,6.7.1.,Tổng số hồ sơ đã tiếp nhận,Hồ sơ,512,,
        """, "512 là số hồ sơ, ô này đếm thủ tục (dòng 1.4 biểu 3: tổng số 140 thủ tục)")
  }

  @Test func acceptsAsManyProceduresAsDossiersWhereThatCanBe() async {
    await expect(
      .formDossiersAsProcedures,
      inForm:
        """
        3,,1.4.,Tổng số TTHC giải quyết tại địa phương,Thủ tục,140,,
        7,,6.6.1.,Tổng số TTHC cung cấp trực tuyến,Thủ tục,120,,
        7,,6.7.1.,Tổng số hồ sơ đã tiếp nhận,Hồ sơ,120,,
        """)
  }

  @Test func aSmallNumberMayBeBoth() async {
    await expect(
      .formDossiersAsProcedures,
      inForm: """
        3,,1.4.,Tổng số TTHC giải quyết tại địa phương,Thủ tục,14,,
        7,,6.6.1.,Tổng số TTHC cung cấp trực tuyến,Thủ tục,42,,
        7,,6.7.1.,Tổng số hồ sơ đã tiếp nhận,Hồ sơ,42,,
        """)
  }
}
