import Checking
import Testing

@Suite struct FormAgainstTablesTests {
  @Test func findsAFormThatTheTableHasOtherwise() async {
    await expect(
      .formAgainstTables,
      inTables: [
        "so-lieu/ho-so.csv": HalfYear.dossiers,
        "so-lieu/bieu-mau-2026.csv": """
        Biểu,Tên biểu,STT,Chỉ tiêu,Đơn vị tính,Giá trị,Dòng nguồn,Ghi chú
        3,,2.1.,Số hồ sơ đã giải quyết,Hồ sơ,①3.053②,,
        3,,2.2.,Số hồ sơ tiếp nhận,Hồ sơ,3.124,,
        """,
        "bao-cao/6-thang-2026.md": HalfYear.report(
          "Tốt.", "Biểu mẫu: so-lieu/bieu-mau-2026.csv\n"),
      ], "ho-so.csv ghi 3.035")
  }

  @Test func aNoteAnswersAndAnotherPeriodIsNotCompared() async {
    await expect(
      .formAgainstTables,
      inTables: [
        "so-lieu/ho-so.csv": HalfYear.dossiers,
        "so-lieu/bieu-mau-2026.csv": """
        Biểu,Tên biểu,STT,Chỉ tiêu,Đơn vị tính,Giá trị,Dòng nguồn,Ghi chú
        3,,2.1.,Số hồ sơ đã giải quyết,Hồ sơ,3.053,,Nguồn ghi 3.053
        3,,2.2.,Tỷ lệ hồ sơ tiếp nhận,%,90,,
        """,
        "bao-cao/6-thang-2026.md": HalfYear.report(
          "Tốt.", "Biểu mẫu: so-lieu/bieu-mau-2026.csv\n"),
      ])
  }

  @Test func aFormThatNoReportHasIsNotCompared() async {
    await expect(
      .formAgainstTables,
      inTables: [
        "so-lieu/ho-so.csv": HalfYear.dossiers,
        "so-lieu/bieu-mau-2026.csv": """
        Biểu,Tên biểu,STT,Chỉ tiêu,Đơn vị tính,Giá trị,Dòng nguồn,Ghi chú
        3,,2.1.,Số hồ sơ đã giải quyết,Hồ sơ,3.053,,
        """,
      ])
  }
}
