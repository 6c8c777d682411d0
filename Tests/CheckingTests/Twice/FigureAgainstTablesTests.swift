import Checking
import Testing

@Suite struct FigureAgainstTablesTests {
  @Test func findsAFigureThatTheTableHasOtherwise() async {
    await expect(
      .figureAgainstTables,
      inTables: [
        "so-lieu/ho-so.csv": HalfYear.dossiers,
        "bao-cao/6-thang-2026.md": HalfYear.report(
          "Trung tâm tiếp nhận ①3.142② hồ sơ, đã giải quyết 3.035 hồ sơ. Hộ tịch tiếp nhận 90 hồ sơ."
        ),
      ], "3.142 hồ sơ tiếp nhận: ho-so.csv ghi 3.124 (6 tháng đầu năm 2026)")
  }

  @Test func readsTheSummaryToo() async {
    await expect(
      .figureAgainstTables,
      inTables: [
        "so-lieu/ho-so.csv": HalfYear.dossiers,
        "bao-cao/6-thang-2026.md": HalfYear.report(
          "Tốt.", "Tóm tắt: \"Tiếp nhận ①3.214② hồ sơ, giải quyết 3.035 hồ sơ.\"\n"),
      ])
  }

  @Test func acceptsFiguresOfOtherDaysAndPeriods() async {
    await expect(
      .figureAgainstTables,
      inTables: [
        "so-lieu/ho-so.csv": HalfYear.dossiers,
        "bao-cao/6-thang-2026.md": HalfYear.report(
          "Đến ngày 31/3/2026, xã tiếp nhận 1.400 hồ sơ. Năm 2025: tiếp nhận 2.679 hồ sơ."),
      ])
  }

  @Test func aTextThatAgreesIsRight() async {
    await expect(
      .figureAgainstTables,
      inTables: [
        "so-lieu/ho-so.csv": HalfYear.dossiers,
        "bao-cao/6-thang-2026.md": HalfYear.report(
          "Trung tâm tiếp nhận 3.124 hồ sơ, đã giải quyết 3.035 hồ sơ."),
      ])
  }
}
