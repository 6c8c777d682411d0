import Checking
import Testing

@Suite struct LatenessAgainstDossiersTests {
  @Test func comparesLateDossiersOfTwoTables() async {
    await expect(
      .latenessAgainstDossiers,
      inTables: [
        "so-lieu/ho-so.csv": DossierTable.head + "Năm 2025,,,Tổng,100,,,,,90,80,4,6,10,8,2,,,\n",
        "so-lieu/tre-han.csv": """
        Kỳ,Từ ngày,Đến ngày,Hồ sơ trễ hạn,Thư xin lỗi,Ghi chú
        Năm 2025,,,①9②,9,
        """,
      ], "cộng là 8")
  }

  private func lateness(_ late: String, until day: String = "") -> [String: String] {
    [
      "so-lieu/ho-so.csv": DossierTable.head + "Năm 2025,,,Tổng,100,,,,,90,80,4,6,10,8,2,,,\n",
      "so-lieu/tre-han.csv": """
      Kỳ,Từ ngày,Đến ngày,Hồ sơ trễ hạn,Thư xin lỗi,Ghi chú
      Năm 2025,,\(day),\(late),8,
      """,
    ]
  }

  @Test func theSameCountIsRight() async {
    await expect(.latenessAgainstDossiers, inTables: lateness("8"))
  }

  @Test func countsOfAnotherDayAreNotCompared() async {
    await expect(.latenessAgainstDossiers, inTables: lateness("9", until: "15/12/2025"))
  }
}
