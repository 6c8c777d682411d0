import Checking
import Testing

/// Texts, tables and forms of one portal that speak of the same thing.
@Suite struct AcrossTablesTests {
  private let dossiers = """
    Kỳ,Từ ngày,Đến ngày,Lĩnh vực,Tiếp nhận,Đã giải quyết,Trước hạn,Đúng hạn,Ghi chú
    6 tháng đầu năm 2026,15/12/2025,14/6/2026,Hộ tịch,90,80,70,10,
    6 tháng đầu năm 2026,15/12/2025,14/6/2026,Tổng,3.124,3.035,2.000,1.029,

    """

  private func report(_ body: String, _ head: String = "") -> String {
    """
    ---
    Tiêu đề: "Báo cáo 6 tháng đầu năm 2026"
    Kỳ: "6 tháng đầu năm 2026"
    \(head)---

    \(body)
    """
  }

  @Test func findsAFigureThatTheTableHasOtherwise() async {
    await expect(
      .figureAgainstTables,
      inTables: [
        "so-lieu/ho-so.csv": dossiers,
        "bao-cao/6-thang-2026.md": report(
          "Trung tâm tiếp nhận ①3.142② hồ sơ, đã giải quyết 3.035 hồ sơ. Hộ tịch tiếp nhận 90 hồ sơ."
        ),
      ], "3.142 hồ sơ tiếp nhận: ho-so.csv ghi 3.124 (6 tháng đầu năm 2026)")
  }

  @Test func readsTheSummaryToo() async {
    await expect(
      .figureAgainstTables,
      inTables: [
        "so-lieu/ho-so.csv": dossiers,
        "bao-cao/6-thang-2026.md": report(
          "Tốt.", "Tóm tắt: \"Tiếp nhận ①3.214② hồ sơ, giải quyết 3.035 hồ sơ.\"\n"),
      ])
  }

  @Test func acceptsFiguresOfOtherDaysAndPeriods() async {
    await expect(
      .figureAgainstTables,
      inTables: [
        "so-lieu/ho-so.csv": dossiers,
        "bao-cao/6-thang-2026.md": report(
          "Đến ngày 31/3/2026, xã tiếp nhận 1.400 hồ sơ. Năm 2025: tiếp nhận 2.679 hồ sơ."),
      ])
  }

  @Test func findsAFormThatTheTableHasOtherwise() async {
    await expect(
      .formAgainstTables,
      inTables: [
        "so-lieu/ho-so.csv": dossiers,
        "so-lieu/bieu-mau-2026.csv": """
        Biểu,Tên biểu,STT,Chỉ tiêu,Đơn vị tính,Giá trị,Dòng nguồn,Ghi chú
        3,,2.1.,Số hồ sơ đã giải quyết,Hồ sơ,①3.053②,,
        3,,2.2.,Số hồ sơ tiếp nhận,Hồ sơ,3.124,,
        """,
        "bao-cao/6-thang-2026.md": report(
          "Tốt.", "Biểu mẫu: so-lieu/bieu-mau-2026.csv\n"),
      ], "ho-so.csv ghi 3.035")
  }

  @Test func findsARowThatComesTwice() async {
    await expect(
      .rowTwice,
      inTables: [
        "so-lieu/so-thu-tuc.csv": """
        Kỳ,Nhóm,Số thủ tục,Dòng nguồn,Ghi chú,Chưa khớp
        Năm 2025,Thuộc thẩm quyền của xã,138,,,
        Năm 2025,Thuộc thẩm quyền của xã,①139②,,,
        Năm 2024,Thuộc thẩm quyền của xã,119,,,có
        Năm 2024,Thuộc thẩm quyền của xã,120,,,có
        """
      ], "139: dòng trên của cùng kỳ, cùng nhóm ghi 138")
  }

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
        "bao-cao/6-thang-2026.md": report("Năm 2025: tiếp nhận 2.697 hồ sơ."),
      ])
  }
}
