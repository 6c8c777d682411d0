import Checking
import Testing

@Suite struct NoticeRemovedEarlyTests {
  private func notice(_ more: String) -> String {
    page(
      "thong-bao/tiem-phong.md",
      "Tiêu đề: Tiêm phòng\nNiêm yết từ: 02/11/2026\nNiêm yết đến: 04/12/2026\n\(more)")
  }

  @Test func findsAWithdrawalBeforeThirtyDays() throws {
    try expect(
      .noticeRemovedEarly,
      finds: ["thong-bao/tiem-phong.md:6 thu hồi sau 7 ngày niêm yết, chưa đủ 30 ngày"],
      inSite: notice("Thu hồi:\n  Ngày: 09/11/2026\n  Lý do: Nhầm xã"))
  }

  @Test func findsAPageThatEndsBeforeThirtyDays() throws {
    try expect(
      .noticeRemovedEarly,
      finds: ["thong-bao/tiem-phong.md:5 trang bị gỡ sau 28 ngày niêm yết"],
      inSite: notice("Đăng đến: 30/11/2026"))
  }

  @Test(arguments: ["Đăng đến: 02/12/2026", "Thu hồi:\n  Lý do: Nhầm xã", "Khẩn: có"])
  func isSilentWhereThirtyDaysPassOrNoDayIsKnown(_ more: String) throws {
    try expect(.noticeRemovedEarly, inSite: notice(more))
  }

  @Test func leavesAPostingThatIsShortByItsOwnDatesToTheOtherRule() throws {
    try expect(
      .noticeRemovedEarly,
      inSite: notice("Đăng đến: 22/11/2026").replacing("04/12/2026", with: "22/11/2026"))
  }
}
