import Checking
import Testing

@Suite struct NegativeCountTests {
  @Test func findsACountBelowZero() async {
    await expect(
      .negativeCount,
      inTables: [
        "so-lieu/tre-han.csv": """
        Kỳ,Từ ngày,Đến ngày,Hồ sơ trễ hạn,Thư xin lỗi,Ghi chú
        Năm 2025,,,①-2②,0,
        """
      ], "-2 là số âm")
  }

  @Test func readsEveryTableOfCounts() async {
    await expect(
      .negativeCount,
      inTables: [
        "so-lieu/ho-so.csv": DossierTable.head + "Năm 2025,,,Tổng,①-4②,,,,,,,,,,,,,,\n"
      ], "-4 là số âm")
  }

  @Test func zeroAndABlankAreCounts() async {
    await expect(
      .negativeCount,
      inTables: [
        "so-lieu/tre-han.csv": """
        Kỳ,Từ ngày,Đến ngày,Hồ sơ trễ hạn,Thư xin lỗi,Ghi chú
        Năm 2025,,,0,,
        """
      ])
  }

  @Test func otherTablesMayHaveALoss() async {
    await expect(
      .negativeCount,
      inTables: [
        "so-lieu/chi-tieu.csv": """
        Nhóm,Chỉ tiêu,Đơn vị,Kế hoạch,Thực hiện,Kỳ,Nguồn,Ghi chú
        A,Mức giảm,%,0,-2,Năm 2025,,
        """
      ])
  }
}
