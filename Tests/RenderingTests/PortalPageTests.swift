import Testing

@Suite struct PortalPageTests {
  @Test func showsAnUrgentNoticeOnAllPagesUntilItsLastDay() async throws {
    let text = """
      -- content/xa-mau/thong-bao/bao.md --
      ---
      Tiêu đề: Sơ tán trước bão
      Khẩn: có
      Niêm yết từ: 20/11/2026
      Niêm yết đến: 25/12/2026
      ---
      Nội dung.
      -- content/xa-mau/tin-tuc/tin.md --
      ---
      Tiêu đề: Chợ phiên
      Ngày: 20/11/2026
      ---
      Tin.
      """
    let during = try await BuiltSite(text, today: "25/12/2026")
    #expect(try during.page("tin-tuc/tin.html").contains("Sơ tán trước bão"))
    let after = try await BuiltSite(text, today: "26/12/2026")
    #expect(try !after.page("tin-tuc/tin.html").contains("Sơ tán trước bão"))
    #expect(try after.page("thong-bao/bao.html").contains("Đã hết thời gian niêm yết"))
    #expect(try after.page("thong-bao/index.html").contains("Sơ tán trước bão"))
  }

  @Test func leavesDraftsOut() async throws {
    let site = try await BuiltSite(
      """
      -- content/xa-mau/tin-tuc/nhap.md --
      ---
      Tiêu đề: Nháp
      Ngày: 20/11/2026
      Nháp: có
      ---
      """)
    #expect(!site.hasPage("tin-tuc/nhap.html"))
  }

  @Test func hasNothingAbsoluteWithoutAnAddress() async throws {
    let site = try await BuiltSite("")
    #expect(!site.hasPage("sitemap.xml"))
    #expect(try !site.page("index.html").contains("rel=\"canonical\""))
    for (address, text) in site.files where address.hasSuffix(".html") {
      #expect(!text.contains("href=\"/"), "\(address) có liên kết tuyệt đối")
    }
  }

  @Test func writesSitemapFeedsAndStructuredDataWithAnAddress() async throws {
    let site = try await BuiltSite(
      """
      -- content/xa-mau/trang.yml --
      Tên: Xã Mẫu
      url: https://xamau.example
      -- content/xa-mau/tin-tuc/tin.md --
      ---
      Tiêu đề: Chợ <phiên> & hội
      Ngày: 20/11/2026
      ---
      Tin.
      """)
    #expect(
      try site.page("sitemap.xml").contains("<loc>https://xamau.example/tin-tuc/tin.html</loc>"))
    let feed = try site.page("tin-tuc/atom.xml")
    #expect(feed.contains("<title>Chợ &lt;phiên&gt; &amp; hội</title>"))
    #expect(feed.contains("<updated>2026-11-20T12:00:00+07:00</updated>"))
    let page = try site.page("tin-tuc/tin.html")
    #expect(page.contains("rel=\"canonical\" href=\"https://xamau.example/tin-tuc/tin.html\""))
    #expect(page.contains("\\u003cphiên\\u003e"))
  }

  @Test func asksSearchEnginesToLeaveDemonstrationsAlone() async throws {
    let site = try await BuiltSite(
      """
      -- content/xa-mau/trang.yml --
      Tên: Xã Mẫu
      Trình diễn: có
      url: https://xamau.example
      Lời báo: Diễn đạt lại để trình diễn
      """)
    let page = try site.page("index.html")
    #expect(page.contains("name=\"robots\" content=\"noindex\""))
    #expect(!page.contains("application/ld+json"))
    #expect(page.contains("Diễn đạt lại để trình diễn"))
    #expect(try site.page("robots.txt").contains("Disallow: /"))
  }

  @Test func escapesWhatEditorsWriteEverywhere() async throws {
    let hostile = "\"><script>alert(1)</script>"
    let site = try await BuiltSite(
      """
      -- content/xa-mau/trang.yml --
      Tên: 'Xã \(hostile)'
      Lời báo: 'Báo \(hostile)'
      -- content/xa-mau/tin-tuc/tin.md --
      ---
      Tiêu đề: 'Tin \(hostile)'
      Ngày: 20/11/2026
      Tóm tắt: 'Tóm \(hostile)'
      Thẻ: ['Thẻ \(hostile)']
      ---
      ```bang Bảng \(hostile)
      Cột \(hostile),B
      1,\(hostile)
      ```
      """)
    for (address, text) in site.files where address.hasSuffix(".html") {
      #expect(!text.contains("<script>alert"), "\(address)")
    }
  }

  @Test func numbersThePagesOfALongList() async throws {
    let articles = (1...45).map {
      "-- content/xa-mau/tin-tuc/tin-\($0).md --\n---\nTiêu đề: Tin \($0)\nNgày: 01/9/2026\n---\n"
    }.joined()
    let site = try await BuiltSite(articles)
    #expect(site.hasPage("tin-tuc/trang-3.html"))
    #expect(!site.hasPage("tin-tuc/trang-4.html"))
    #expect(try site.page("tin-tuc/trang-2.html").contains("Trang 2 trên 3"))
  }

  @Test func sendsReadersOnFromFormerAddresses() async throws {
    let page = try await BuiltSite(
      """
      -- content/xa-mau/tin-tuc/tin.md --
      ---
      Tiêu đề: Tin
      Ngày: 20/11/2026
      Địa chỉ cũ: [/cu/tin-cu, ../../ngoai]
      ---
      """
    ).page("cu/tin-cu.html")
    #expect(page.contains("url=../tin-tuc/tin.html"))
  }

  @Test func keepsABadSlugInsideThePortal() async throws {
    let site = try await BuiltSite(
      """
      -- content/xa-mau/tin-tuc/tin.md --
      ---
      Tiêu đề: Tin
      Ngày: 20/11/2026
      Đường dẫn: ../../etc
      ---
      """)
    #expect(site.hasPage("tin-tuc/tin.html"))
    #expect(site.messages.contains { $0.contains("không dùng làm địa chỉ được") })
  }

  @Test func publishesNoFileThatCouldRunAnything() async throws {
    let site = try await BuiltSite(
      """
      -- content/xa-mau/tin-tuc/tin.md --
      ---
      Tiêu đề: Tin
      Ngày: 20/11/2026
      ---
      """)
    #expect(site.files.keys.allSatisfy { !$0.hasSuffix(".php") })
  }

  @Test func startsNoFormulaInASpreadsheet() async throws {
    let csv = try await BuiltSite(
      """
      -- content/xa-mau/so-lieu/bang.csv --
      Tên,Giá trị
      =1+1,-5
      @SUM(A1),+cmd
      """
    ).page("so-lieu/bang.csv")
    #expect(csv.contains("'=1+1,-5"))
    #expect(csv.contains("'@SUM(A1),'+cmd"))
  }
}

/// Files that are copied to readers keep an address that every server and browser takes.
@Suite struct PublishedFileTests {
  @Test func givesAFileWithMarksAndSpacesAPlainAddress() async throws {
    let site = try await BuiltSite(
      """
      -- content/xa-mau/so-lieu/Bảng thu.csv --
      Khoản,Số tiền
      Thuế,12
      -- content/xa-mau/thong-bao/mot.md --
      ---
      Tiêu đề: Một
      Niêm yết đến: 25/12/2026
      Tệp: [{Tên: Bảng thu, Tệp: so-lieu/Bảng thu.csv}]
      ---
      [Tải](<../so-lieu/Bảng thu.csv>)
      """)
    #expect(site.messages == [])
    #expect(site.hasPage("so-lieu/bang-thu.csv"))
    let page = try site.page("thong-bao/mot.html")
    #expect(page.contains("href=\"../so-lieu/bang-thu.csv\""))
  }

  @Test func namesAFileThatIsNotThere() async throws {
    let site = try await BuiltSite(
      """
      -- content/xa-mau/thong-bao/mot.md --
      ---
      Tiêu đề: Một
      Niêm yết đến: 25/12/2026
      Tệp: [{Tên: Bảng thu, Tệp: tep/thu.pdf}]
      ---
      """)
    #expect(site.messages == ["không có tệp “tep/thu.pdf”"])
  }
}
