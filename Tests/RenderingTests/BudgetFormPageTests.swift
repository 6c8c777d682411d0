import Testing

@Suite struct BudgetFormPageTests {
  private func page(_ keys: String, year: Int, stage: String = "thực hiện") async throws -> String {
    try await BuiltSite(
      """
      -- content/xa-mau/ngan-sach/a.md --
      ---
      Tiêu đề: A
      Năm: \(year)
      Loại ngân sách: \(stage)
      Đơn vị tính: triệu đồng
      \(keys)
      ---
      -- content/xa-mau/so-lieu/a.csv --
      Nội dung,Dự toán
      Tổng thu,12.500
      """
    ).page("ngan-sach/a.html")
  }

  @Test func saysInPlainWordsWhatAnOldFormIs() async throws {
    let page = try await page(
      "Bảng: [{Tên: Thu, Tệp: so-lieu/a.csv, Mẫu biểu: 114/CK TC-NSNN}]", year: 2025)
    #expect(
      page.contains(
        "Biểu cũ số 114/CK TC-NSNN của Thông tư <span class=\"whole\">343/2016/TT-BTC</span>"
          + ": các khoản xã ước thu được trong kỳ"
      ))
    #expect(page.contains("Thông tư 343/2016/TT-BTC, chế độ cũ, cho các năm trước 2026"))
    #expect(page.contains("<td class=\"num\">12.500</td>"))
  }

  @Test func saysWhoseFormIsTakenToday() async throws {
    let page = try await page(
      "Chế độ: Thông tư 26/2026/TT-BTC\nBảng: [{Tên: Thu, Tệp: so-lieu/a.csv}]", year: 2026,
      stage: "dự toán")
    #expect(
      page.contains(
        "Theo Thông tư <span class=\"whole\">26/2026/TT-BTC</span>"
          + ": biểu Hội đồng nhân dân xã quyết định dự toán"))
    #expect(page.contains("Thông tư 26/2026/TT-BTC, áp dụng từ năm ngân sách 2026"))
  }

  @Test func saysNothingOfACircularThatIsNotNamed() async throws {
    let page = try await page("Bảng: [{Tên: Thu, Tệp: so-lieu/a.csv}]", year: 2024)
    #expect(!page.contains("TT-BTC"))
  }

  @Test func takesTheUnitOfTheTableBeforeThatOfTheItem() async throws {
    let page = try await page(
      "Bảng: [{Tên: Thu, Tệp: so-lieu/a.csv, Đơn vị tính: nghìn đồng}]", year: 2024)
    #expect(page.contains("<small>Đơn vị: nghìn đồng</small>"))
  }
}
