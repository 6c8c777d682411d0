import Checking
import Diagnostics
import Testing

@Suite struct FigureTwiceTests {
  private let title = "BÁO CÁO\nCông tác cải cách hành chính 9 tháng đầu năm 2026\n\n"

  @Test func findsTwoNumbersForTheProceduresOfTheCommune() {
    expect(
      .figureTwice,
      in: title + """
        - Rà soát, đánh giá 80/139 TTHC thuộc thẩm quyền giải quyết của UBND xã theo kế hoạch.

        - Số lượng TTHC thuộc thẩm quyền giải quyết của UBND xã: tổng số có 30 lĩnh vực với ①138② thủ
        tục, tiếp nhận 2 lĩnh vực với 20 thủ tục thuộc thẩm quyền giải quyết của cấp tỉnh.
        """,
      "138 thủ tục thuộc thẩm quyền của xã, 9 tháng đầu năm 2026: chỗ khác trong văn bản ghi 139")
  }

  @Test func readsOneFigureAPeriodFromAList() {
    expect(
      .figureTwice,
      in: """
        BÁO CÁO
        (Từ năm 2024 đến tháng 5 năm 2026)

        5 tháng đầu năm 2026: Tổng số TTHC được công bố 138 TTHC thuộc thẩm quyền giải quyết cấp xã.

        + Tổng số TTHC thuộc thẩm quyền giải quyết của UBND cấp xã năm 2024 là 119 thủ tục, năm 2025
        là 132 thủ tục và 5 tháng đầu năm 2026 là ①139② thủ tục.
        """, "chỗ khác trong văn bản ghi 138")
  }

  @Test func findsTwoTotalsOfDossiers() {
    expect(
      .figureTwice,
      in: title + """
        Tổng số hồ sơ đã tiếp nhận là 971 hồ sơ, trong đó trực tuyến 900 hồ sơ; đã giải quyết 960 hồ sơ.

        Trong kỳ, xã đã tiếp nhận ①917② hồ sơ, đã giải quyết 960 hồ sơ.
        """)
  }

  @Test func doesNotCompareFieldsDaysAndPeriods() {
    expect(
      .figureTwice,
      in: title + """
        Tổng số hồ sơ đã tiếp nhận là 971 hồ sơ.

        - Lĩnh vực hộ tịch tiếp nhận 190 hồ sơ.

        - Tiếp nhận 700 hồ sơ chứng thực.

        - Đến ngày 30/6/2026, xã đã tiếp nhận tổng số 640 hồ sơ.

        Riêng tháng 9, xã tiếp nhận 120 hồ sơ. Trong tháng 8 tiếp nhận 95 hồ sơ.

        Ngày 05/9/2026, xã tiếp nhận 31 hồ sơ. Trong 3 tháng, xã tiếp nhận 300 hồ sơ.

        - Cùng kỳ năm trước, xã tiếp nhận 820 hồ sơ.

        Năm 2025: Tổng số hồ sơ đã tiếp nhận là 1.280 hồ sơ.
        """)
  }

  @Test func doesNotCompareArticlesOnASubjectWithAllArticles() {
    expect(
      .figureTwice,
      in: title + """
        Đăng 05 tin bài tuyên truyền trên trang thông tin điện tử xã.

        Trang thông tin điện tử xã đã đăng 43 tin, bài.
        """)
  }

  @Test func doesNotCompareTheCommuneWithOtherLevels() {
    expect(
      .figureTwice,
      in: title + """
        Có 138 thủ tục thuộc thẩm quyền giải quyết của xã, 24 thủ tục thuộc thẩm quyền giải quyết của
        cấp tỉnh và 05 thủ tục thuộc thẩm quyền giải quyết của cơ quan Trung ương.

        Niêm yết công khai 167 thủ tục. Có 120 thủ tục thuộc thẩm quyền giải quyết của xã thực hiện theo
        cơ chế một cửa.
        """)
  }

  @Test func keepsTwoFiguresOfOneSentenceApart() {
    expect(
      .figureTwice,
      in: title + """
        Xã tiếp nhận 4.705 hồ sơ và đã giải quyết 4.609 hồ sơ. Có 4.600 hồ sơ trước hạn và đúng hạn.
        Tiếp nhận 4.705 hồ sơ; đã giải quyết 4.609 hồ sơ, trước hạn 3.074 hồ sơ.
        """)
  }

  @Test func doubtsTwoHeadcounts() {
    let found = expect(
      .figureTwice,
      in: title + """
        Hiện tại, UBND xã có 16 cán bộ, công chức, 4 hợp đồng lao động.

        Tổng số cán bộ công chức xã được giao 21 người, có mặt ①20② người.
        """)
    #expect(found.map(\.severity) == [.warning])
  }

  @Test func leavesANotedFigureAlone() {
    expect(
      .figureTwice,
      in: """
        ---
        Tiêu đề: Báo cáo
        ---

        Xã có tổng số 138 thủ tục thuộc thẩm quyền giải quyết của xã.

        ```ghi-chu-so-lieu
        số: "138"
        ghi chú: "Chỗ khác ghi 139."
        ```

        Rà soát 80/139 thủ tục thuộc thẩm quyền giải quyết của xã.
        """, format: .markdown)
  }
}
