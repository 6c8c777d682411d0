import Checking
import Testing

@Suite struct StaleSectionTests {
  private func news(_ day: String, _ more: String = "") -> String {
    page("tin-tuc/cho-phien.md", "Tiêu đề: Chợ phiên\nNgày: \(day)\(more)")
  }

  @Test func remindsOfNewsOlderThanAMonth() throws {
    try expect(
      .staleSection,
      finds: ["trang.yml mục “Tin tức” không có gì mới đã 31 ngày, từ 20/10/2026"],
      inSite: news("20/10/2026"))
  }

  @Test func isSilentUpToTheLimitAndAboutASectionThatIsEmpty() throws {
    try expect(.staleSection, inSite: news("21/10/2026"))
    try expect(.staleSection, inSite: "")
  }

  @Test func countsNeitherDraftsNorWhatWasWithdrawnNorChanges() throws {
    let old = news("20/10/2026", "\nCập nhật: 19/11/2026")
    let draft = page("tin-tuc/nhap.md", "Tiêu đề: Nháp\nNgày: 19/11/2026\nNháp: có")
    let wrong = page(
      "tin-tuc/nham.md", "Tiêu đề: Nhầm\nNgày: 19/11/2026\nThu hồi:\n  Lý do: Nhầm xã")
    try expect(.staleSection, finds: ["trang.yml mục “Tin tức”"], inSite: old + draft + wrong)
  }

  @Test func remindsOfAScheduleThatIsOver() throws {
    let schedule = page(
      "lich-tiep-dan/thang-10.md",
      "Tiêu đề: Lịch\nTừ ngày: 01/10/2026\nĐến ngày: 31/10/2026\nBuổi:\n  - Ngày: Thứ Năm")
    try expect(
      .staleSection, finds: ["trang.yml lịch tiếp công dân đã hết từ 31/10/2026"],
      inSite: schedule)
    try expect(.staleSection, inSite: schedule, today: "31/10/2026")
  }
}
