import Checking
import Testing

@Suite struct DossierGrowthTests {
  @Test func findsACountThatShrinks() async {
    await expect(
      .dossierGrowth,
      inDossiers:
        """
        6 tháng đầu năm 2026,15/12/2025,14/6/2026,Hộ tịch,90,,,,,80,,,,10,,,,,
        9 tháng năm 2026,15/12/2025,14/9/2026,Hộ tịch,①85②,,,,,82,,,,3,,,,,
        """, "tiếp nhận 85 ở kỳ 9 tháng năm 2026, ít hơn 90")
  }

  @Test func countsThatGrowOrStayAreRight() async {
    await expect(
      .dossierGrowth,
      inDossiers: """
        6 tháng đầu năm 2026,15/12/2025,14/6/2026,Hộ tịch,90,,,,,80,,,,10,,,,,
        9 tháng năm 2026,15/12/2025,14/9/2026,Hộ tịch,90,,,,,82,,,,3,,,,,
        """)
  }

  @Test func onlyCountsFromOneDayOnAreCompared() async {
    await expect(
      .dossierGrowth,
      inDossiers: """
        6 tháng đầu năm 2026,15/12/2025,14/6/2026,Hộ tịch,90,,,,,,,,,,,,,,
        Quý III/2026,15/6/2026,14/9/2026,Hộ tịch,30,,,,,,,,,,,,,,
        9 tháng năm 2026,15/12/2025,14/9/2026,Đất đai,20,,,,,,,,,,,,,,
        """)
  }

  @Test func aDisputedColumnIsLeftAlone() async {
    await expect(
      .dossierGrowth,
      inDossiers: """
        6 tháng đầu năm 2026,15/12/2025,14/6/2026,Hộ tịch,90,,,,,,,,,,,,,,
        9 tháng năm 2026,15/12/2025,14/9/2026,Hộ tịch,85,,,,,,,,,,,,,,Tiếp nhận
        """)
  }
}
