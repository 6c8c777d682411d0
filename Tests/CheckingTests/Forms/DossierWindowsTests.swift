import Checking
import Testing

@Suite struct DossierWindowsTests {
  @Test func findsDaysThatAreCountedTwice() async {
    await expect(
      .dossierWindows,
      inDossiers:
        """
        Năm 2025,15/12/2024,31/12/2025,Tổng,100,,,,,,,,,,,,,,
        Quý I/2026,①15/12/2025②,14/3/2026,Tổng,40,,,,,,,,,,,,,,
        """, "15/12/2025–31/12/2025: những ngày này đã tính vào kỳ Năm 2025")
  }

  @Test func findsAWindowOutsideOfItsPeriod() async {
    await expect(
      .dossierWindows,
      inDossiers:
        """
        6 tháng đầu năm 2026,15/12/2025,①14/9/2026②,Tổng,100,,,,,,,,,,,,,,
        Năm 2025,③15/12/2025④,14/12/2025,Tổng,40,,,,,,,,,,,,,,
        """, "quá ngày hết kỳ")
  }

  @Test func acceptsTheUsualWindows() async {
    await expect(
      .dossierWindows,
      inDossiers:
        """
        9 tháng năm 2026,15/12/2025,14/9/2026,Tổng,100,,,,,,,,,,,,,,
        6 tháng đầu năm 2026,15/12/2025,14/6/2026,Tổng,60,,,,,,,,,,,,,,
        Năm 2025,01/7/2025,14/12/2025,Tổng,40,,,,,,,,,,,,,,
        """)
  }

  @Test func periodsThatTouchMayShareDays() async {
    await expect(
      .dossierWindows,
      inDossiers: """
        Quý I/2026,15/12/2025,14/3/2026,Hộ tịch,40,,,,,,,,,,,,,,
        Quý I/2026,15/12/2025,14/3/2026,Đất đai,40,,,,,,,,,,,,,,
        Năm 2026,15/12/2025,14/12/2026,Tổng,90,,,,,,,,,,,,,,
        """)
  }

  @Test func aWindowMayBeginSomeWeeksBeforeItsPeriod() async {
    await expect(
      .dossierWindows, inDossiers: "Quý I/2026,17/11/2025,31/3/2026,Tổng,40,,,,,,,,,,,,,,\n")
    await expect(
      .dossierWindows, inDossiers: "Quý I/2026,①16/11/2025②,31/3/2026,Tổng,40,,,,,,,,,,,,,,\n",
      "bắt đầu ngoài kỳ")
  }
}
