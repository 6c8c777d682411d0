import Checking
import Testing

@Suite struct PublishedLateTests {
  private func decision(_ issued: String, _ published: String, _ more: String = "") -> String {
    page(
      "van-ban/quyet-dinh.md",
      """
      Hình thức: Quyết định
      Số ký hiệu: 05/QĐ-UBND
      Ngày ban hành: \(issued)
      Trích yếu: Mở quầy ưu tiên
      Ngày: \(published)\(more)
      """)
  }

  @Test func findsADocumentOnTheSixthWorkingDay() throws {
    try expect(
      .publishedLate,
      finds: ["van-ban/quyet-dinh.md:6 đăng 6 ngày làm việc sau khi ban hành (02/11/2026)"],
      inSite: decision("02/11/2026", "10/11/2026"))
  }

  @Test(arguments: ["02/11/2026", "03/11/2026", "09/11/2026"])
  func isSilentUpToTheFifthWorkingDay(_ day: String) throws {
    try expect(.publishedLate, inSite: decision("02/11/2026", day))
  }

  @Test func doesNotCountAHoliday() throws {
    let holidays =
      "-- content/chung/ngay-nghi.yml --\nNgày nghỉ:\n"
      + "  - {Tên: Ngày hội, Từ ngày: 04/11/2026, Nguồn: luật}\n"
    try expect(.publishedLate, inSite: holidays + decision("02/11/2026", "10/11/2026"))
  }

  @Test func givesTheDaysOfAnUnlistedTetAway() throws {
    try expect(
      .publishedLate, inSite: decision("12/02/2026", "26/02/2026"))
    try expect(
      .publishedLate, finds: ["van-ban/quyet-dinh.md:6 đăng 6 ngày làm việc"],
      inSite: decision("12/02/2026", "27/02/2026"))
  }

  @Test func leavesWhatOthersIssuedAlone() throws {
    let other = "\nCơ quan: Ủy ban nhân dân tỉnh Thí Dụ"
    try expect(.publishedLate, inSite: decision("02/11/2026", "20/11/2026", other))
    let namesake = "\nCơ quan: Ủy ban nhân dân xã Mẫu Hai"
    try expect(.publishedLate, inSite: decision("02/11/2026", "20/11/2026", namesake))
    for name in ["Ủy ban nhân dân xã Mẫu", "Hội đồng nhân dân xã Mẫu, tỉnh Thí Dụ", "UBND XÃ MẪU"] {
      try expect(
        .publishedLate, finds: ["van-ban/quyet-dinh.md"],
        inSite: decision("02/11/2026", "20/11/2026", "\nCơ quan: \(name)"))
    }
  }

  @Test func leavesOldPapersAndUnknownDaysAlone() throws {
    try expect(.publishedLate, inSite: decision("02/11/2024", "20/11/2026"))
    try expect(.publishedLate, inSite: decision("9/2026", "20/11/2026"))
    try expect(.publishedLate, inSite: decision("20/11/2026", "02/11/2026"))
  }

  @Test func leavesARestatementAndAnArchiveAlone() throws {
    let report = page(
      "bao-cao/quy-1.md",
      """
      Tiêu đề: Báo cáo
      Kỳ: Quý I/2026
      Ngày ban hành: 02/11/2026
      Ngày: 20/11/2026
      Diễn đạt lại: có
      """)
    try expect(.publishedLate, inSite: report)
    try expect(
      .publishedLate, finds: ["bao-cao/quy-1.md:5"],
      inSite: report.replacing("Diễn đạt lại: có", with: "Phụ trách: Văn phòng"))
    let archive = "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\nLưu trữ:\n  Trước ngày: 01/7/2025\n"
    try expect(.publishedLate, inSite: archive + decision("02/11/2026", "20/11/2026"))
  }
}
