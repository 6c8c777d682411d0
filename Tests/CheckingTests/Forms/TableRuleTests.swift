import Checking
import Testing

/// Rules on the portal's tables of figures.
@Suite struct TableRuleTests {
  private let head =
    "Kỳ,Từ ngày,Đến ngày,Lĩnh vực,Tiếp nhận,Mới,Kỳ trước chuyển sang,Trực tuyến,Trực tiếp,"
    + "Đã giải quyết,Trước hạn,Đúng hạn,Quá hạn,Đang giải quyết,Trong hạn,"
    + "Quá hạn chưa giải quyết,Dòng nguồn,Ghi chú,Chưa khớp\n"

  private func expectDossiers(
    _ rule: Rule, _ rows: String, _ messages: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async {
    await expect(
      rule, inTables: ["so-lieu/ho-so.csv": head + rows], messages: messages,
      sourceLocation: sourceLocation)
  }

  // MARK: TX1221

  @Test func findsARowThatDoesNotAddUp() async {
    await expectDossiers(
      .dossierSums,
      """
      Năm 2025,,,Hộ tịch,①120②,110,10,70,50,111,60,51,0,7,7,0,,,
      Năm 2025,,,Đất đai,50,45,5,20,30,46,20,24,2,4,3,1,,,
      """, "đã giải quyết 111 + đang giải quyết 7 = 118")
  }

  @Test func addsNoEmptyCells() async {
    await expectDossiers(
      .dossierSums, "Năm 2025,,,Hộ tịch,120,,,70,,111,60,,0,,7,,,,\n")
  }

  @Test func leavesDisputedColumnsAlone() async {
    await expectDossiers(
      .dossierSums,
      "Năm 2025,,,Tổng,681,679,2,,,685,679,6,0,3,3,0,,,Tiếp nhận; Đã giải quyết\n")
  }

  // MARK: TX1222

  @Test func findsATotalThatItsFieldsDoNotMake() async {
    await expectDossiers(
      .dossierFieldSums,
      """
      Năm 2025,,,Hộ tịch,80,,,,,,,,,,,,,,
      Năm 2025,,,Đất đai,30,,,,,,,,,,,,,,
      Năm 2025,,,Tổng,①120②,,,,,100,,,,,,,,,
      Năm 2024,,,Hộ tịch,7,,,,,,,,,,,,,,
      """, "các lĩnh vực cộng lại là 110")
  }

  @Test func acceptsAFieldThatIsNotCounted() async {
    await expectDossiers(
      .dossierFieldSums,
      """
      Năm 2025,,,Hộ tịch,80,,,,,,,,,,,,,,
      Năm 2025,,,Đất đai,,,,,,,,,,,,,,,
      Năm 2025,,,Tổng,120,,,,,,,,,,,,,,
      """)
  }

  // MARK: TX1223

  @Test func findsDaysThatAreCountedTwice() async {
    await expectDossiers(
      .dossierWindows,
      """
      Năm 2025,15/12/2024,31/12/2025,Tổng,100,,,,,,,,,,,,,,
      Quý I/2026,①15/12/2025②,14/3/2026,Tổng,40,,,,,,,,,,,,,,
      """, "15/12/2025–31/12/2025: những ngày này đã tính vào kỳ Năm 2025")
  }

  @Test func findsAWindowOutsideOfItsPeriod() async {
    await expectDossiers(
      .dossierWindows,
      """
      6 tháng đầu năm 2026,15/12/2025,①14/9/2026②,Tổng,100,,,,,,,,,,,,,,
      Năm 2025,③15/12/2025④,14/12/2025,Tổng,40,,,,,,,,,,,,,,
      """, "quá ngày hết kỳ")
  }

  @Test func acceptsTheUsualWindows() async {
    await expectDossiers(
      .dossierWindows,
      """
      9 tháng năm 2026,15/12/2025,14/9/2026,Tổng,100,,,,,,,,,,,,,,
      6 tháng đầu năm 2026,15/12/2025,14/6/2026,Tổng,60,,,,,,,,,,,,,,
      Năm 2025,01/7/2025,14/12/2025,Tổng,40,,,,,,,,,,,,,,
      """)
  }

  // MARK: TX1224

  @Test func findsACountThatShrinks() async {
    await expectDossiers(
      .dossierGrowth,
      """
      6 tháng đầu năm 2026,15/12/2025,14/6/2026,Hộ tịch,90,,,,,80,,,,10,,,,,
      9 tháng năm 2026,15/12/2025,14/9/2026,Hộ tịch,①85②,,,,,82,,,,3,,,,,
      """, "tiếp nhận 85 ở kỳ 9 tháng năm 2026, ít hơn 90")
  }

  // MARK: TX1225, TX1226, TX1227

  @Test func findsARateThatTheBallotsDoNotGive() async {
    await expect(
      .satisfactionRate,
      inTables: [
        "so-lieu/hai-long.csv": """
        Kỳ,Từ ngày,Đến ngày,Số phiếu,Hài lòng,Tỷ lệ hài lòng,Hình thức,Dòng nguồn,Ghi chú
        Năm 2025,,,530,503,①"95,91%"②,,,
        Năm 2024,,,530,503,"94,91%",,,
        Năm 2023,,,530,③531④,,,,
        """
      ], "503/530 là 94,91%", "nhiều hơn 530")
  }

  @Test func findsATargetThatItsNoteDoesNotGive() async {
    await expect(
      .targetRate,
      inTables: [
        "so-lieu/chi-tieu.csv": """
        Nhóm,Chỉ tiêu,Đơn vị,Kế hoạch,Thực hiện,Kỳ,Nguồn,Ghi chú
        A,Nhiệm vụ đã xong,%,100,①"78,75"②,Năm 2025,,33/42 nhiệm vụ
        A,Nhiệm vụ đã xong,%,100,"78,57",Năm 2025,,33/42 nhiệm vụ
        A,Thôn có tổ,thôn,14,13,Năm 2025,,13/14 thôn
        """
      ], "33/42 là 78,57%")
  }

  @Test func comparesLateDossiersOfTwoTables() async {
    await expect(
      .latenessAgainstDossiers,
      inTables: [
        "so-lieu/ho-so.csv": head + "Năm 2025,,,Tổng,100,,,,,90,80,4,6,10,8,2,,,\n",
        "so-lieu/tre-han.csv": """
        Kỳ,Từ ngày,Đến ngày,Hồ sơ trễ hạn,Thư xin lỗi,Ghi chú
        Năm 2025,,,①9②,9,
        """,
      ], "cộng là 8")
  }

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

  // MARK: TX1231, TX1232

  private func expectBudget(
    _ rule: Rule, _ table: String, _ messages: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async {
    let item = """
      ---
      Tiêu đề: "Thực hiện ngân sách 6 tháng năm 2026"
      Năm: 2026
      Loại ngân sách: thực hiện
      Kỳ: 6 tháng
      Đơn vị tính: triệu đồng
      Bảng:
        - Tên: "Chi"
          Tệp: so-lieu/ngan-sach-chi.csv
      ---
      """
    await expect(
      rule,
      inTables: ["ngan-sach/thuc-hien-6-thang-2026.md": item, "so-lieu/ngan-sach-chi.csv": table],
      messages: messages, sourceLocation: sourceLocation)
  }

  @Test func findsGroupsOfABudgetThatDoNotAddUp() async {
    await expectBudget(
      .budgetSums,
      """
      STT,Nội dung,Dự toán,Thực hiện
      B,Tổng chi,①120②,60
      I,Chi đầu tư,50,20
      II,Chi thường xuyên,60,③40④
      1,Giáo dục,35,25
      2,Y tế,25,16
      """, "2 mục dưới cộng lại là 110", "cộng lại là 41")
  }

  @Test func addsNothingWhereItemsAreLeftOut() async {
    await expectBudget(
      .budgetSums,
      """
      STT,Nội dung,Dự toán
      A,Tổng thu,120
      1,Thu phí,50
      3,Thu khác,60
      """)
  }

  @Test func findsAComparisonThatTheColumnsDoNotGive() async {
    await expectBudget(
      .budgetRates,
      """
      STT,Nội dung,Dự toán,Thực hiện,Thực hiện so với dự toán
      B,Tổng chi,6.600,6.400,①"99,97%"②
      I,Chi đầu tư,6.600,6.400,"96,97%"
      """, "là 96,97%")
  }
}
