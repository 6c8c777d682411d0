import Testing

/// The page for a missing address, and the lists that have nothing to show.
@Suite struct NotFoundPageTests {
  private static let content = """
    -- content/chung/linh-vuc.yml --
    Lĩnh vực: [{Mã: ho-tich, Tên: Hộ tịch}]
    -- content/chung/thu-tuc/danh-muc.csv --
    Mã,Tên,Lĩnh vực
    1.000001,Khai sinh,ho-tich
    -- content/chung/su-kien.yml --
    Sự kiện:
      - Mã: sinh-con
        Tên: Sinh con
        Các bước: [{Tên: Khai sinh, Khi nào: luôn, Thủ tục: ["1.000001"]}]

    """

  private func page(_ settings: String) async throws -> String {
    try await BuiltSite(
      Self.content + "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\nĐiện thoại: (0000) 111 222\n"
        + "Địa chỉ: Thôn Chợ\n\(settings)\n"
    ).page("404.html")
  }

  private func links(_ page: String) -> [String] {
    page.split(separator: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func leadsToSearchEventsAndProceduresWhereTheAddressIsKnown() async throws {
    let page = try await page("url: https://xamau.example/")
    #expect(page.contains("action=\"https://xamau.example/tim-kiem/index.html\""))
    #expect(page.contains("name=\"q\""))
    #expect(
      links(page) == [
        "https://xamau.example/", "https://xamau.example/thu-tuc/viec/sinh-con.html",
        "https://xamau.example/", "https://xamau.example/thu-tuc/index.html",
        "https://xamau.example/so-do-trang.html", "tel:0000111222",
      ])
  }

  @Test func saysTheWayHomeAndWhomToAskWithoutAnAddress() async throws {
    let page = try await page("")
    #expect(links(page) == ["tel:0000111222"])
    #expect(!page.contains("<form"))
    #expect(page.contains("Bấm nút quay lại") && page.contains("Hoặc đến Thôn Chợ."))
  }

  @Test func namesNobodyToAskInAnArchive() async throws {
    let page = try await page("url: https://xamau.example/\nLưu trữ: {Trước ngày: 01/7/2025}")
    #expect(!page.contains("111") && !page.contains("Thôn Chợ") && !page.contains("viec/"))
    #expect(page.contains("tim-kiem/index.html"))
  }

  @Test(
    arguments: [
      ("lanh-dao", "Chưa có thông tin về lãnh đạo"), ("hoi-dap", "Chưa có câu hỏi nào"),
      ("van-ban", "Chưa có văn bản nào"), ("tin-tuc", "Chưa có tin nào"),
      ("ke-hoach", "Chưa có kế hoạch nào"), ("ngan-sach", "Chưa có số liệu ngân sách nào"),
      ("lich-tiep-dan", "Chưa có lịch cho thời gian tới. Gọi (0000) 111 222 để hỏi."),
    ])
  func saysWhyAListIsEmptyAndWhereElseToLook(_ section: String, _ reason: String) async throws {
    let page = try await BuiltSite(
      "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\nĐiện thoại: (0000) 111 222\n"
        + "-- content/xa-mau/\(section)/index.md --\n---\nTiêu đề: Mục\n---\nLời dẫn.\n"
    ).page("\(section)/index.html")
    #expect(page.contains("<p class=\"empty\">\(reason)"))
    #expect(page.contains("<a href=\"../tim-kiem/index.html\">tìm trên trang này</a>"))
    #expect(page.contains("<a href=\"../so-do-trang.html\">sơ đồ trang</a>"))
    #expect(!page.contains("0 câu hỏi") && !page.contains("0 văn bản"))
  }
}
