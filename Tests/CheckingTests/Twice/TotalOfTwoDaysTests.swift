import Checking
import Testing

@Suite struct TotalOfTwoDaysTests {
  @Test func findsOneTotalForTwoDays() {
    expect(
      .totalOfTwoDays,
      in: """
        Tổng số hồ sơ tiếp nhận từ 10/12/2025 - 30/6/2026: 485 hồ sơ (483 hồ sơ trước hạn).

        Đến ngày 27/6/2026, bộ phận một cửa xã đã tiếp nhận và giải quyết được ①485② hồ sơ.
        """, "chỗ khác ghi cùng số này đến ngày 30/6/2026")
  }

  @Test func acceptsOneDayForOneTotal() {
    expect(
      .totalOfTwoDays,
      in: """
        Tổng số hồ sơ tiếp nhận từ 10/12/2025 đến 30/6/2026: 485 hồ sơ.

        Đến ngày 30/6/2026, xã đã tiếp nhận 485 hồ sơ.

        Đến ngày 31/5/2026, xã đã tiếp nhận 410 hồ sơ.
        """)
  }

  @Test func aSmallNumberMayComeTwice() {
    expect(
      .totalOfTwoDays,
      in: """
        Đến ngày 31/5/2026, xã đã tiếp nhận 9 hồ sơ.

        Đến ngày 30/6/2026, xã đã tiếp nhận 9 hồ sơ.
        """)
  }
}
