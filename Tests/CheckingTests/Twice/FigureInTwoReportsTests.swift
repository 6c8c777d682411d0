import Checking
import Testing

@Suite struct FigureInTwoReportsTests {
  @Test func comparesThePastYearsOfTwoReports() async {
    await expect(
      .figureInTwoReports,
      inTables: [
        "bao-cao/nam-2025.md": """
        ---
        Tiêu đề: "Báo cáo năm 2025"
        Kỳ: "Năm 2025"
        ---

        Xã tiếp nhận ①2.679② hồ sơ.
        """,
        "bao-cao/6-thang-2026.md": HalfYear.report("Năm 2025: tiếp nhận 2.697 hồ sơ."),
      ])
  }

  private func lastYear(_ body: String) -> String {
    "---\nTiêu đề: \"Báo cáo năm 2025\"\nKỳ: \"Năm 2025\"\n---\n\n\(body)\n"
  }

  @Test func reportsThatAgreeAreRight() async {
    await expect(
      .figureInTwoReports,
      inTables: [
        "bao-cao/nam-2025.md": lastYear("Xã tiếp nhận 2.679 hồ sơ."),
        "bao-cao/6-thang-2026.md": HalfYear.report("Năm 2025: tiếp nhận 2.679 hồ sơ."),
      ])
  }

  @Test func otherPeriodsAreNotCompared() async {
    await expect(
      .figureInTwoReports,
      inTables: [
        "bao-cao/nam-2025.md": lastYear("Xã tiếp nhận 2.679 hồ sơ."),
        "bao-cao/6-thang-2026.md": HalfYear.report("Xã tiếp nhận 3.124 hồ sơ."),
      ])
  }
}
