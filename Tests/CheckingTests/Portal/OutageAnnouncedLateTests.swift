import Checking
import Testing

@Suite struct OutageAnnouncedLateTests {
  private func outage(_ posted: String, _ from: String, until: String = "6:00 ngày 07/12/2026")
    -> String
  {
    page(
      "thong-bao/tam-ngung.md",
      """
      Tiêu đề: Tạm ngưng
      Loại thông báo: tạm ngưng
      Niêm yết từ: \(posted)
      Niêm yết đến: 20/12/2026
      Ngừng từ: "\(from)"
      Ngừng đến: "\(until)"
      """)
  }

  @Test func findsAnOutageAnnouncedTooLate() throws {
    try expect(
      .outageAnnouncedLate,
      finds: ["thong-bao/tam-ngung.md:6 tạm ngưng báo trước 4 ngày làm việc"],
      inSite: outage("30/11/2026", "18:00 ngày 05/12/2026"))
  }

  @Test func isSilentWithSevenWorkingDaysAndWhereTheDayIsNotSaid() throws {
    try expect(.outageAnnouncedLate, inSite: outage("20/11/2026", "18:00 ngày 05/12/2026"))
    try expect(.outageAnnouncedLate, inSite: outage("30/11/2026", "tối thứ Bảy"))
  }

  @Test func wantsTheEnd() throws {
    try expect(
      .outageAnnouncedLate,
      finds: ["thong-bao/tam-ngung.md:3 tạm ngưng mà chưa ghi khi nào có lại"],
      inSite: outage("20/11/2026", "18:00 ngày 05/12/2026", until: ""))
  }
}
