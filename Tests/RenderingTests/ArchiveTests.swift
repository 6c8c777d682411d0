import Testing

/// Portals of communes that are no more, and of those that came after them.
@Suite struct ArchiveTests {
  /// Two communes into xã Mẫu, each with a document of the same number.
  private let merged = """
    -- content/chung/don-vi.yml --
    Đơn vị:
      - {Mã: xa-dong, Tên: xã Đông, Loại: xã, Thôi từ ngày: 01/7/2025}
      - {Mã: xa-tay, Tên: xã Tây, Loại: xã, Thôi từ ngày: 01/7/2025}
      - {Mã: xa-nam, Tên: xã Nam, Loại: xã, Thôi từ ngày: 01/7/2025}
      - Mã: xa-mau
        Tên: xã Mẫu
        Loại: xã
        Có từ ngày: 01/7/2025
        Tiền thân: [{Đơn vị: xa-dong}, {Đơn vị: xa-tay}, {Đơn vị: xa-nam, Phần: một phần}]
        Xác minh: có
    -- content/chung/lien-ket.yml --
    Liên kết: [{Mã: dvcqg, Tên: Cổng Dịch vụ công quốc gia, Địa chỉ: "https://dichvucong.gov.vn"}]
    -- content/chung/linh-vuc.yml --
    Lĩnh vực: [{Mã: ho-tich, Tên: Hộ tịch}]
    -- content/chung/su-kien.yml --
    Sự kiện:
      - Mã: sinh-con
        Tên: Sinh con
        Các bước: [{Tên: Khai sinh, Khi nào: luôn, Thủ tục: ["1.000001"]}]
    -- content/chung/thu-tuc/danh-muc.csv --
    Mã,Tên,Lĩnh vực,Địa chỉ
    1.000001,Khai sinh,ho-tich,https://dichvucong.gov.vn/khai-sinh
    1.000002,Khai tử,ho-tich,
    -- content/xa-mau/trang.yml --
    Tên: Xã Mẫu
    Đơn vị: xa-mau
    -- content/dong/trang.yml --
    Tên: Xã Đông
    Đơn vị: xa-dong
    Tên cơ quan: Ủy ban nhân dân xã Đông
    Việc thường làm: [sinh-con]
    -- content/dong/mot-cua.yml --
    Tên: Bộ phận Một cửa xã Đông
    Điện thoại: (0000) 111 222
    Trang thiết bị: 03 máy tính
    Phụ cấp: 300.000 đồng/người/tháng
    Tính đến ngày: 9/2023
    -- content/dong/van-ban/12.md --
    ---
    Hình thức: Kế hoạch
    Số ký hiệu: 12/KH-UBND
    Ngày ban hành: 08/3/2022
    Trích yếu: Trồng cây
    ---
    -- content/dong/thu-tuc/1.000001.md --
    ---
    Lưu ý: Mang giấy chứng sinh
    ---
    -- content/dong/tin-tuc/mot.md --
    ---
    Tiêu đề: Một
    Ngày: 01/6/2025
    ---
    Làm [khai sinh](thu-tuc:1.000001), [khai tử](thu-tuc:1.000002).

    ```thu-tuc
    1.000001
    ```
    -- content/tay/trang.yml --
    Tên: Xã Tây
    Đơn vị: xa-tay
    -- content/tay/van-ban/so.csv --
    Hình thức,Số ký hiệu,Ngày ban hành,Trích yếu,Quan hệ
    Kế hoạch,12/KH-UBND,05/5/2022,Làm đường,của xã
    Kế hoạch,13/KH-UBND,05/5/2022,Làm cầu,của xã
    Nghị định,61/2018/NĐ-CP,23/4/2018,Một cửa,được viện dẫn

    """

  private func page(_ address: String) async throws -> String {
    let site = try await BuiltSite(merged)
    #expect(site.messages == [])
    return try #require(site.files[address], "không có trang \(address)").replacing(
      "\u{A0}", with: " ")
  }

  @Test func everyPageOfAnArchiveSaysSoAndLeadsToTheCommuneOfToday() async throws {
    let site = try await BuiltSite(merged)
    let pages = site.files.filter {
      $0.key.hasPrefix("dong/") && $0.key.hasSuffix(".html") && $0.key != "dong/404.html"
    }
    #expect(pages.count > 5)
    for (address, text) in pages {
      let page = text.replacing("\u{A0}", with: " ")
      #expect(page.contains("Tài liệu của xã Đông, trước 01/7/2025."), "\(address)")
      #expect(page.contains("../xa-mau/index.html\">xã Mẫu</a>"), "\(address)")
    }
  }

  @Test func anArchiveOffersNoProcedureAndNoPlaceToApplyButTheNationalPortal() async throws {
    let site = try await BuiltSite(merged)
    #expect(site.files["dong/thu-tuc/1.000001.html"] == nil)
    #expect(site.files["dong/du-lieu-mo/thu-tuc.csv"] == nil)
    let page = try await page("dong/thu-tuc/index.html")
    #expect(page.contains("<a href=\"https://dichvucong.gov.vn\" rel=\"external noopener\">"))
    #expect(
      page.contains("Đơn vị nay phụ trách: <a href=\"../../xa-mau/index.html\">")
    )
    for (address, text) in site.files where address.hasPrefix("dong/") {
      #expect(!text.contains("1.000001.html"), "\(address)")
      #expect(!text.contains("Sinh con"), "\(address)")
    }
  }

  @Test func theSearchOfAnArchiveFindsOnlyWhatItHolds() async throws {
    let site = try await BuiltSite(merged)
    let index = site.files.filter { $0.key.hasPrefix("dong/tim-kiem/") && $0.key.hasSuffix(".js") }
    let text = index.values.joined()
    #expect(text.contains("Trồng cây"))
    #expect(!text.contains("Làm đường"))
    #expect(!text.contains("thu-tuc/1.000001.html"))
  }

  @Test func anArchiveShowsItsDeskAsItWas() async throws {
    let page = try await page("dong/thu-tuc/index.html")
    #expect(page.contains("Nơi tiếp nhận khi ấy"))
    #expect(page.contains("<dt>Trang thiết bị</dt><dd>03 máy tính</dd>"))
    #expect(page.contains("<dt>Hỗ trợ</dt><dd>300.000 đồng/người/tháng</dd>"))
    #expect(page.contains("Đúng đến tháng 9/2023."))
    let home = try await self.page("dong/index.html")
    #expect(!home.contains("111 222"))
  }

  @Test func linksToProceduresInAnArchiveLeadToTheNationalPortal() async throws {
    let page = try await page("dong/tin-tuc/mot.html")
    #expect(page.contains("<a href=\"https://dichvucong.gov.vn/khai-sinh\""))
    #expect(page.contains(", khai tử."))
    #expect(
      page.contains(
        "<li class=\"procedure-card\"><p>Khai sinh <span class=\"code\">1.000001</span>"))
  }

  @Test func tellsWhatBecameOfTheCommune() async throws {
    let home = try await page("dong/index.html")
    #expect(home.contains("<h1>Tài liệu của xã Đông, trước 01/7/2025</h1>"))
    #expect(
      home.contains("Từ 01/7/2025, xã Đông cùng xã Tây và một phần xã Nam hợp thành xã Mẫu."))
  }

  @Test func aSuccessorListsTheArchivesOfItsPredecessors() async throws {
    let page = try await page("xa-mau/luu-tru/index.html")
    #expect(page.contains("<a href=\"../../dong/index.html\">Tài liệu của xã Đông</a>"))
    #expect(page.contains("1 văn bản"))
    #expect(page.contains("<b>xã Nam</b>"))
    #expect(page.contains("Nhập vào đây: một phần."))
    #expect(page.contains("Chưa có tài liệu của đơn vị này ở đây."))
    let home = try await self.page("xa-mau/index.html")
    #expect(home.contains("luu-tru/index.html\">Tài liệu của các đơn vị trước đây</a>"))
  }

  @Test func keepsDocumentsWithOneNumberApartByTheirIssuer() async throws {
    let page = try await page("xa-mau/luu-tru/index.html")
    #expect(page.contains("12/KH-UBND"))
    #expect(
      page.contains("<a href=\"../../dong/van-ban/12.html\">Ủy ban nhân dân xã Đông</a>: Trồng cây")
    )
    #expect(page.contains("<a href=\"../../tay/van-ban/index.html\">Xã Tây</a>: Làm đường"))
    #expect(!page.contains("13/KH-UBND"))
    #expect(!page.contains("61/2018"))
  }

  @Test func aCommuneWithoutPredecessorsHasNoPageOfArchives() async throws {
    let site = try await BuiltSite("-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\n")
    #expect(!site.hasPage("luu-tru/index.html"))
    for text in site.files.values { #expect(!text.contains("luu-tru")) }
  }

  @Test func namesTheSuccessorInWordsWhereTheRegisterDoesNotKnowIt() async throws {
    let site = try await BuiltSite(
      """
      -- content/xa-mau/trang.yml --
      Tên: Xã Mẫu
      Lưu trữ: {Trước ngày: 01/7/2025, Nội dung: Xã đã nhập., Đơn vị kế tục: xã Mới}
      """)
    let page = try site.page("index.html")
    #expect(page.contains("Nay thuộc: xã Mới."))
    #expect(page.contains("<p class=\"lead\">Xã đã nhập.</p>"))
  }

  @Test func isNoArchiveBeforeTheDayThatItsSettingsName() async throws {
    let text = "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\nLưu trữ: {Trước ngày: 01/01/2027}\n"
    let before = try await BuiltSite(text).page("index.html")
    #expect(!before.contains("Cổng lưu trữ"))
    let after = try await BuiltSite(text, today: "01/01/2027").page("index.html")
    #expect(after.contains("Cổng lưu trữ"))
  }

  @Test func leadsToASuccessorAtItsOwnAddress() async throws {
    let site = try await BuiltSite(
      merged.replacing(
        "Tên: Xã Mẫu\n", with: "Tên: Xã Mẫu\nurl: https://xamau.thidu.gov.vn\n"))
    let page = try #require(site.files["dong/index.html"])
    #expect(page.contains("<a href=\"https://xamau.thidu.gov.vn/\">xã Mẫu</a>"))
  }

  @Test func aCommuneThatIsStillToComeHasNoPortalYet() async throws {
    let text = merged.replacing("01/7/2025", with: "01/01/2027")
    let before = try await BuiltSite(text)
    #expect(before.files["xa-mau/index.html"] == nil)
    #expect(before.files["dong/index.html"]?.contains("Cổng lưu trữ") == false)
    #expect(before.messages == [])
    let after = try await BuiltSite(text, today: "01/01/2027")
    #expect(after.files["xa-mau/index.html"] != nil)
    #expect(after.files["dong/index.html"]?.contains("Cổng lưu trữ") == true)
  }

  @Test func anArchiveSendsNobodyToADeskThatIsGone() async throws {
    let site = try await BuiltSite(
      merged.replacing(
        "Tên cơ quan: Ủy ban nhân dân xã Đông\n",
        with:
          "Tên cơ quan: Ủy ban nhân dân xã Đông\nĐiện thoại: (0000) 999 888\nGiờ làm việc: sáng\n"
          + "Phản ánh kiến nghị: {Điện thoại: (0000) 777 666}\nBáo lỗi: loi@dong.vn\n"))
    for (address, text) in site.files where address.hasPrefix("dong/") && address.hasSuffix(".html")
    {
      for word in ["999 888", "777 666", "loi@dong.vn", "Giờ làm việc"]
      where address != "dong/404.html" {
        #expect(!text.contains(word), "\(address): \(word)")
      }
    }
  }

  @Test func anArchiveShowsNoWithdrawnNoticeOnItsFirstPage() async throws {
    let site = try await BuiltSite(
      merged + """

        -- content/dong/thong-bao/a.md --
        ---
        Tiêu đề: Tiêm phòng
        Niêm yết từ: 01/5/2025
        Niêm yết đến: 10/6/2025
        ---
        -- content/dong/thong-bao/b.md --
        ---
        Tiêu đề: Đã thu hồi
        Niêm yết từ: 01/5/2025
        Niêm yết đến: 10/6/2025
        Thu hồi: {Ngày: 02/5/2025, Lý do: Sai}
        ---
        """)
    let home = try #require(site.files["dong/index.html"])
    #expect(home.contains("Thông báo khi ấy"))
    #expect(home.contains("Tiêm phòng"))
    #expect(!home.contains("Đã thu hồi"))
    #expect(!home.contains("đang niêm yết"))
  }

  @Test func takesTheEarlierOfTwoEndsAndSaysSo() async throws {
    let site = try await BuiltSite(
      merged.replacing(
        "Tên: Xã Tây\n", with: "Tên: Xã Tây\nLưu trữ: {Trước ngày: 01/01/2030}\n"))
    #expect(
      site.messages == [
        "“Trước ngày” là 01/01/2030, còn đơn vị thôi từ 01/7/2025 theo don-vi.yml; ngày sớm hơn được dùng"
      ])
    #expect(site.files["tay/index.html"]?.contains("Cổng lưu trữ") == true)
  }

  @Test func servesAnArchiveAtItsOwnAddressFromTheDay() async throws {
    let text =
      merged.replacing(
        "Tên: Xã Đông\n",
        with:
          "Tên: Xã Đông\nurl: https://xadong.vn/\nLưu trữ: {Địa chỉ: \"https://luutru.vn/dong/\"}\n"
      )
    let page = try #require(try await BuiltSite(text).files["dong/index.html"])
    #expect(page.contains("<link rel=\"canonical\" href=\"https://luutru.vn/dong/\">"))
    let earlier = text.replacing("01/7/2025", with: "01/01/2027")
    let living = try #require(try await BuiltSite(earlier).files["dong/index.html"])
    #expect(living.contains("<link rel=\"canonical\" href=\"https://xadong.vn/\">"))
  }

  @Test func numbersThatDifferByALeadingZeroAreOneNumber() async throws {
    let site = try await BuiltSite(
      merged.replacing("Kế hoạch,12/KH-UBND", with: "Kế hoạch,012/KH-UBND"))
    #expect(site.files["xa-mau/luu-tru/index.html"]?.contains("Làm đường") == true)
  }
}
