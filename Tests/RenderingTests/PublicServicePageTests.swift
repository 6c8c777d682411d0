import Testing

/// What Nghị định 224/2026/NĐ-CP wants of a portal as a place of service.
@Suite struct PublicServicePageTests {
  @Test func leadsToWhereTheServiceIsRated() async throws {
    let page = try await BuiltSite(
      """
      -- content/xa-mau/trang.yml --
      Tên: Xã Mẫu
      Đánh giá hài lòng: {Tên: Cổng quốc gia, Địa chỉ: "https://dichvucong.gov.vn", Ghi chú: A}
      """
    ).page("phan-anh-kien-nghi/index.html")
    #expect(page.contains("Đánh giá việc phục vụ"))
    #expect(page.contains("href=\"https://dichvucong.gov.vn\""))
  }

  /// A number would be taken for the level of an online service of former years.
  @Test func namesProactiveServicesByWordsAndNeverByANumber() async throws {
    let site = try await BuiltSite(
      """
      -- content/chung/thu-tuc/danh-muc.csv --
      Mã,Tên,Lĩnh vực
      1.000001,Khai sinh,ho-tich
      -- content/chung/linh-vuc.yml --
      Lĩnh vực: [{Mã: ho-tich, Tên: Hộ tịch}]
      -- content/xa-mau/thu-tuc/1.000001.md --
      ---
      Dịch vụ chủ động: [nhắc việc, khuyến nghị]
      ---
      """)
    #expect(site.messages == [])
    let page = try site.page("thu-tuc/1.000001.html")
    #expect(page.contains("Xã chủ động: nhắc việc, khuyến nghị."))
    #expect(!page.contains("mức độ"))
  }
}
