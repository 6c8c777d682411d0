import Diagnostics
import Testing

/// What is typed wrongly, or in bad faith, publishes nothing that should stay unseen, replaces no
/// page and leaves the portal's folder nowhere.
@Suite struct SafetyTests {
  private func article(_ path: String, _ keys: String, _ body: String = "Tin.") -> String {
    "-- content/xa-mau/\(path) --\n---\nTiêu đề: A\nNgày: 20/11/2026\n\(keys)\n---\n\(body)\n"
  }

  @Test(arguments: [
    "Nháp: rồi", "Nhápp: có", "Đăng từ: 12/2027", "Đăng đến: hôm qua", "Nháp:", "Nháp: ~",
    "Draf: true", "Bản nháp: có", "is_draft: true", "published: false", "Đăng từ ngày: 01/12/2027",
    "Nháp = có", "Nháp： có", "Nháp: không\nNháp: có", "Trạng thái: nháp",
  ])
  func keepsBackAPageWhenItCannotBeReadWhoMaySeeIt(_ key: String) async throws {
    let site = try await BuiltSite(article("tin-tuc/a.md", key))
    #expect(!site.hasPage("tin-tuc/a.html"))
    #expect(site.diagnostics.contains { $0.keepsPageBack })
  }

  @Test(arguments: [
    "Trình diễn: đúng", "Hư cấu: ừ", "Lưu trữ: có", "Trình diễn:", "Trình diễn = có",
    "Trình diễn: không\nTrình diễn: có",
  ])
  func keepsBackAPortalWhenItCannotBeReadWhatItIs(_ key: String) async throws {
    let site = try await BuiltSite("-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\n\(key)\n")
    #expect(site.files.isEmpty)
  }

  @Test func takesNoFieldCodeThatIsAPath() async throws {
    let site = try await BuiltSite(
      """
      -- content/chung/linh-vuc.yml --
      Lĩnh vực: [{Mã: ../../../EVIL, Tên: A}]
      -- content/chung/thu-tuc/danh-muc.csv --
      Mã,Tên,Lĩnh vực
      1.000001,Khai sinh,../../../EVIL
      """)
    #expect(site.files.keys.allSatisfy { !$0.contains("..") })
    #expect(site.messages.contains { $0.contains("không đọc được là tên trong địa chỉ") })
  }

  @Test func letsNoFormerAddressReplaceAPage() async throws {
    let site = try await BuiltSite(article("tin-tuc/a.md", "Địa chỉ cũ: [/index.html, tin-tuc]"))
    #expect(try site.page("index.html").contains("Bạn cần làm thủ tục gì?"))
    #expect(site.hasPage("tin-tuc/index.html"))
    #expect(site.messages.contains { $0.contains("cùng muốn địa chỉ “index.html”") })
  }

  @Test func letsNoFormerAddressMakeAFolderOfAFile() async throws {
    let site = try await BuiltSite(article("tin-tuc/a.md", "Địa chỉ cũ: [index.html/x]"))
    let addresses = Set(site.files.keys)
    #expect(
      !(addresses.contains("xa-mau/index.html") && addresses.contains("xa-mau/index.html/x.html")))
  }

  @Test func saysWhichFormerAddressCannotBe() async throws {
    let site = try await BuiltSite(article("tin-tuc/a.md", "Địa chỉ cũ: [../ngoai]"))
    #expect(site.messages == ["địa chỉ cũ “../ngoai” không dùng được nên bị bỏ qua"])
  }

  @Test func countsDocumentsOfOneKindTogetherHoweverItIsWritten() async throws {
    let site = try await BuiltSite(
      """
      -- content/xa-mau/van-ban/so.csv --
      Hình thức,Số ký hiệu,Ngày ban hành,Cơ quan,Trích yếu,Quan hệ,Dòng nguồn,Ghi chú
      Kế hoạch,1/KH-UBND,01/01/2026,UBND xã,Một,của xã,,
      KẾ HOẠCH,2/KH-UBND,02/01/2026,UBND xã,Hai,của xã,,
      """)
    let page = try site.page("van-ban/loai/ke-hoach.html")
    #expect(page.contains("1/KH-UBND") && page.contains("2/KH-UBND"))
  }

  @Test func leadsHomeFromAnyDepth() async throws {
    let page = try await BuiltSite(article("tin-tuc/2026/11/21/a.md", ""))
      .page("tin-tuc/2026/11/21/a.html")
    #expect(page.contains("href=\"../../../../index.html\""))
    #expect(!page.contains("href=\"../../../index.html\""))
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "//ke-xau.example"])
  func linksToNoAddressThatRuns(_ address: String) async throws {
    let site = try await BuiltSite(
      """
      -- content/xa-mau/trang.yml --
      Tên: Xã Mẫu
      Cổng cha: {Tên: Tỉnh, Địa chỉ: "\(address)"}
      Thực đơn: [{Tên: A, Tới: "\(address)"}]
      Kênh chính thức: [{Tên: B, Địa chỉ: "\(address)"}]
      """)
    for text in site.files.values { #expect(!text.contains("href=\"\(address)")) }
    #expect(site.messages.contains { $0.contains("thực đơn") })
  }

  @Test func addsNoHeadersToMail() async throws {
    let page = try await BuiltSite(
      """
      -- content/xa-mau/trang.yml --
      Tên: Xã Mẫu
      Báo lỗi: a@b.vn?bcc=z@z.vn
      """
    ).page("index.html")
    #expect(!page.contains("mailto:a@b.vn?bcc"))
  }

  @Test func publishesTheIndexOfAnyFolder() async throws {
    let site = try await BuiltSite(article("du-lich/index.md", ""))
    #expect(site.hasPage("du-lich/index.html"))
  }

  @Test func saysWhenASectionIsIntroducedTwice() async throws {
    let site = try await BuiltSite(
      article("van-ban.md", "") + article("van-ban/index.md", ""))
    #expect(site.messages.contains { $0.contains("có cùng địa chỉ “van-ban/index.html”") })
  }

  @Test func givesNoIdTwiceOnAPage() async throws {
    let page = try await BuiltSite(
      article(
        "tin-tuc/a.md", "",
        "## Bước\n\n```luu-y\n## Bước\n\nMột.[^1]\n\n[^1]: a\n```\n\nHai.[^1]\n\n[^1]: b")
    ).page("tin-tuc/a.html")
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(ids.count == Set(ids).count)
  }

  @Test func knowsTheAnchorsOfTheTemplatesToo() async throws {
    let site = try await BuiltSite(
      article("tin-tuc/a.md", "", "[2026](../van-ban/index.md#nam-2026)")
        + article("van-ban/index.md", "") + """
          -- content/xa-mau/van-ban/so.csv --
          Hình thức,Số ký hiệu,Ngày ban hành,Cơ quan,Trích yếu,Quan hệ,Dòng nguồn,Ghi chú
          Kế hoạch,1/KH-UBND,01/01/2026,UBND xã,Một,của xã,,
          """)
    #expect(site.messages == [])
  }

  @Test func keepsEveryPortalAsItIsWhenTheCatalogueIsGone() async throws {
    let site = try await BuiltSite(
      "-- content/chung/linh-vuc.yml --\nLĩnh vực: [{Mã: ho-tich, Tên: Hộ tịch}]\n")
    #expect(site.files.isEmpty)
    #expect(site.messages.contains { $0.contains("không có danh mục thủ tục") })
    let broken = try await BuiltSite(
      "-- content/chung/thu-tuc/danh-muc.csv --\nMaa,Tên,Lĩnh vực\n1.000001,A,ho-tich\n")
    #expect(broken.files.isEmpty)
  }

  @Test func givesAFieldThatIsNotListedItsPage() async throws {
    let site = try await BuiltSite(
      "-- content/chung/thu-tuc/danh-muc.csv --\nMã,Tên,Lĩnh vực\n1.000001,A,ho-tich\n")
    #expect(site.hasPage("thu-tuc/linh-vuc/ho-tich.html"))
  }

  @Test func takesAWithdrawnNoticeOffTheOtherPages() async throws {
    let site = try await BuiltSite(
      article("tin-tuc/a.md", "") + """
        -- content/xa-mau/thong-bao/b.md --
        ---
        Tiêu đề: Sơ tán
        Khẩn: có
        Niêm yết đến: 25/12/2026
        Thu hồi: {Lý do: nhầm}
        ---
        """)
    #expect(try !site.page("tin-tuc/a.html").contains("Sơ tán"))
    #expect(try site.page("thong-bao/b.html").contains("nhầm"))
  }

  @Test func writesTagsInOneOrderWhateverTheHashes() async throws {
    let text = article("tin-tuc/a.md", "Thẻ: [Thôn 2, Thôn 02, thôn 2, index]")
    let first = try await BuiltSite(text).files
    for _ in 1...5 { #expect(try await BuiltSite(text).files == first) }
    #expect(first["xa-mau/the/index.html"]?.contains("Các chủ đề") == true)
  }

  @Test func survivesFiguresThatAreTooLarge() async throws {
    let site = try await BuiltSite(
      """
      -- content/xa-mau/so-lieu/chi-tieu.csv --
      Chỉ tiêu,Kế hoạch,Thực hiện
      A,"0,001",9000000000000000000
      B,99999999999999999999999,1
      """)
    #expect(site.hasPage("cai-cach-hanh-chinh/index.html"))
  }

  @Test func quotesACellWithALineEndOfWindows() async throws {
    let csv = try await BuiltSite(
      "-- content/xa-mau/so-lieu/a.csv --\nA,B\n\"một\r\nhai\",=\u{301}1\n"
    ).page("so-lieu/a.csv")
    #expect(csv.contains("\"một\r\nhai\",'=\u{301}1"))
  }

  @Test(arguments: ["----\n", "+++\n", " ---\n"])
  func keepsBackADraftWhoseFrontMatterIsNone(_ fence: String) async throws {
    let site = try await BuiltSite(
      "-- content/xa-mau/tin-tuc/a.md --\n\(fence)Tiêu đề: A\nNháp: có\n\(fence)Tin.\n")
    #expect(!site.hasPage("tin-tuc/a.html"))
  }

  @Test func hasNoDeadEndForComplaintsInAnArchive() async throws {
    let site = try await BuiltSite(
      "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\nLưu trữ: {Trước ngày: 01/7/2025}\n")
    #expect(!site.hasPage("phan-anh-kien-nghi/index.html"))
    for text in site.files.values { #expect(!text.contains("phan-anh-kien-nghi/index.html")) }
  }
}
