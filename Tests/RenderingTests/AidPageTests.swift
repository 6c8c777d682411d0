import Diagnostics
import Files
import Testing
import VietnameseText

/// A list of persons stands on one page, for a time, and nowhere else.
@Suite struct AidPageTests {
  /// With an address, so that there are feeds, a site map and structured data to stay out of.
  private static let settings = """
    -- content/xa-mau/trang.yml --
    Tên: Xã Mẫu
    url: https://xamau.example
    -- content/xa-mau/tin-tuc/tin.md --
    ---
    Tiêu đề: Tin
    Ngày: 20/11/2026
    ---

    """
  private static let list = """
    -- content/xa-mau/ho-tro/tet.md --
    ---
    Tiêu đề: Hỗ trợ Tết
    Chương trình: Hỗ trợ Tết 2027
    Căn cứ công khai: "Thông tư 26/2026/TT-BTC, Điều 30"
    Đăng từ: 20/11/2026
    Gỡ ngày: 20/12/2026
    Danh sách: ho-tro/tet.csv
    ---
    Ý kiến gửi về xã.
    -- content/xa-mau/ho-tro/tet.csv --
    Họ tên,Thôn,Số tiền
    Trần Bí Mật,Thôn Sậy,500.000
    Lê Bí Ẩn,thôn Chợ,1.500.000
    Vũ Kín Đáo,Thôn Chợ,700.000

    """
  private static let page = "xa-mau/ho-tro/tet.html"
  private static let names = ["Bí Mật", "Bí Ẩn", "Kín Đáo"]

  private func site(_ more: String = "", today: String = "21/11/2026") async throws -> BuiltSite {
    try await BuiltSite(Self.settings + Self.list + more, today: today)
  }

  @Test func showsThePersonsByHamlet() async throws {
    let site = try await site()
    #expect(site.messages == [])
    let page = try site.page("ho-tro/tet.html")
    #expect(page.contains("<h2>Thôn Chợ</h2>") && page.contains("<h2>Thôn Sậy</h2>"))
    #expect(page.contains("2 người hoặc hộ, cộng 2.200.000 đồng"))
    #expect(page.contains("3 người hoặc hộ, cộng 2.700.000 đồng"))
    let hidden = try #require(page.firstRange(of: "Bí Ẩn"))
    let other = try #require(page.firstRange(of: "Kín Đáo"))
    let last = try #require(page.firstRange(of: "Bí Mật"))
    #expect(hidden.lowerBound < other.lowerBound && other.lowerBound < last.lowerBound)
    #expect(page.contains("Thông tư 26/2026/TT-BTC, Điều 30"))
    #expect(page.contains("ngày 20/12/2026"))
  }

  @Test func namesThePersonsOnNoOtherPageAndInNoFile() async throws {
    for (address, text) in try await site().files where address != Self.page {
      // An index for searching holds words without their marks.
      let plain = folded(text)
      for name in Self.names {
        #expect(!text.contains(name) && !plain.contains(folded(name)), "\(address)")
        #expect(!plain.contains(folded(name).replacing(" ", with: "")), "\(address)")
      }
    }
  }

  @Test func isReachedFromThePageOfItsSectionOnly() async throws {
    let site = try await site()
    for (address, text) in site.files where address != Self.page {
      let leads = text.contains("tet.html") || text.contains("Hỗ trợ Tết")
      #expect(leads == (address == "xa-mau/ho-tro/index.html"), "\(address)")
    }
    #expect(try site.page("index.html").contains("href=\"ho-tro/index.html\""))
    #expect(try site.page("so-do-trang.html").contains("href=\"ho-tro/index.html\""))
  }

  @Test func hasNoFileOfItsRowsAtAnyAddress() async throws {
    let site = try await site()
    #expect(
      site.files.keys.filter { $0.hasPrefix("xa-mau/ho-tro/") }.sorted()
        == ["xa-mau/ho-tro/index.html", Self.page])
    #expect(!site.files.keys.contains { $0.hasSuffix("tet.csv") || $0.hasSuffix("tet.json") })
    let page = try site.page("ho-tro/tet.html")
    #expect(!page.contains(".csv") && !page.contains("Tệp đính kèm"))
    for name in ["du-lieu-mo/index.html", "du-lieu-mo/danh-muc.jsonld"] {
      #expect(try !site.page(name).contains("ho-tro/tet"))
    }
  }

  @Test func asksSearchEnginesToStayAway() async throws {
    let site = try await site()
    for address in ["ho-tro/tet.html", "ho-tro/index.html"] {
      let page = try site.page(address)
      #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"), "\(address)")
      #expect(!page.contains("application/ld+json"), "\(address)")
    }
    #expect(try !site.page("sitemap.xml").contains("ho-tro/"))
    #expect(try !site.page("tin-tuc/tin.html").contains("content=\"noindex\""))
    // Who may not fetch a page cannot read on it that it is not to be kept.
    #expect(try !site.page("robots.txt").contains("ho-tro"))
  }

  @Test func standsInNoFeedAndUnderNoTag() async throws {
    let site = try await site()
    for (address, text) in site.files where address.hasSuffix(".xml") {
      #expect(!text.contains("ho-tro"), "\(address)")
    }
    #expect(!site.files.keys.contains { $0.hasPrefix("xa-mau/the/") })
  }

  @Test func tellsNothingOfThePersonsToWhoSharesThePage() async throws {
    let page = try await site().page("ho-tro/tet.html")
    let head = page[..<(try #require(page.firstRange(of: "</head>"))).lowerBound]
    for name in Self.names { #expect(!head.contains(name)) }
    #expect(!head.contains("name=\"description\""))
  }

  @Test func isGoneOnItsDayWithAllThatLedToIt() async throws {
    let before = try await site(today: "19/12/2026")
    #expect(before.hasPage("ho-tro/tet.html"))
    let after = try await site(today: "20/12/2026")
    #expect(after.messages == ["danh sách đã được gỡ khỏi trang từ ngày 20/12/2026"])
    #expect(!after.files.keys.contains { $0.hasPrefix("xa-mau/ho-tro") })
    for (address, text) in after.files {
      #expect(!text.contains("ho-tro/"), "\(address)")
      for name in Self.names { #expect(!text.contains(name), "\(address)") }
    }
  }

  @Test func leavesTheSectionWhenItHasWordsOfItsOwn() async throws {
    let site = try await site(
      "-- content/xa-mau/ho-tro/index.md --\n---\nTiêu đề: Hỗ trợ\n---\nLời dẫn.\n",
      today: "20/12/2026")
    #expect(try site.page("ho-tro/index.html").contains("Hiện không có danh sách nào"))
    #expect(!site.hasPage("ho-tro/tet.html"))
  }

  @Test(arguments: [
    ("[x](../ho-tro/tet.md)", "TX0730"), ("[x](../ho-tro/tet.csv)", "TX0703"),
    ("```bang A\ntệp: ho-tro/tet.csv\n```", "TX0704"), ("![x](../ho-tro/tet.csv)", "TX0864"),
  ])
  func letsNoOtherPageLeadToItOrShowItsRows(_ body: String, _ code: String) async throws {
    let site = try await site(
      "-- content/xa-mau/tin-tuc/b.md --\n---\nTiêu đề: B\nNgày: 20/11/2026\n---\n\(body)\n")
    #expect(site.diagnostics.map(\.code) == [code])
    let page = try site.page("tin-tuc/b.html")
    #expect(!page.contains("ho-tro/tet"))
    for name in Self.names { #expect(!page.contains(name)) }
  }

  @Test func letsNoKeyOfAnotherPageLeadToIt() async throws {
    let site = try await site(
      """
      -- content/xa-mau/tin-tuc/b.md --
      ---
      Tiêu đề: B
      Ngày: 20/11/2026
      Đính chính cho: ho-tro/tet.md
      ---
      -- content/xa-mau/cong-khai/a.md --
      ---
      Tiêu đề: Danh mục
      Danh mục: [{Loại thông tin: Hỗ trợ, Nơi công khai: ho-tro/tet.md}]
      ---
      -- content/xa-mau/thong-bao/c.md --
      ---
      Tiêu đề: C
      Niêm yết từ: 20/11/2026
      Niêm yết đến: 25/12/2026
      Tệp: [{Tên: A, Tệp: ho-tro/tet.csv}]
      ---

      """)
    #expect(site.diagnostics.map(\.code).sorted() == ["TX0519", "TX0530"])
    for (address, text) in site.files where !address.hasPrefix("xa-mau/ho-tro/") {
      #expect(!text.contains("href=\"../ho-tro/tet"), "\(address)")
    }
  }

  @Test func letsNoMenuLeadToItNorToASectionThatIsEmpty() async throws {
    let site = try await BuiltSite(
      """
      -- content/xa-mau/trang.yml --
      Tên: Xã Mẫu
      Thực đơn:
        - {Tên: Danh sách, Tới: ho-tro/tet.md}
        - {Tên: Hỗ trợ, Tới: ho-tro}
        - {Tên: Thủ tục, Tới: thu-tuc}

      """ + Self.list, today: "20/12/2026")
    let page = try site.page("index.html")
    #expect(!page.contains("href=\"ho-tro/"))
    #expect(!page.contains(">Thủ tục</a>"))
  }

  @Test(arguments: ["pdf", "xlsx", "docx", "txt", "png", "zip"])
  func publishesNoFileOfItsFolder(_ kind: String) async throws {
    let site = try await BuiltSite(
      Self.settings + Self.list,
      attachments: [FilePath("content/xa-mau/ho-tro/danh-sach.\(kind)"): Array("Trần Bí Mật".utf8)])
    #expect(site.diagnostics.map(\.code) == ["TX0579"])
    #expect(!site.hasPage("ho-tro/danh-sach.\(kind)"))
  }

  @Test func saysNothingOfThePersonsInAnyReport() async throws {
    let table = """
      -- content/xa-mau/ho-tro/tet.csv --
      Họ tên,Thôn,Số tiền,CCCD
      Trần Bí Mật,Thôn Sậy,500.000,001099001234
      Lê "Bí Ẩn",Thôn Chợ,nhiều
      "Vũ Kín Đáo,Thôn Chợ,700.000,012345678

      """
    let body = "[Trần Bí Mật](khong-co.md)\n\n```bang Bí Ẩn\ntệp: so-lieu/kin-dao.csv\n```\n"
    let text = Self.settings + Self.list
    let broken = text.replacing(/-- content\/xa-mau\/ho-tro\/tet.csv --[\s\S]*/, with: table)
    let badBody = text.replacing("Ý kiến gửi về xã.", with: body)
    for text in [broken, badBody] {
      let site = try await BuiltSite(text)
      #expect(!site.diagnostics.isEmpty)
      let report = DiagnosticReport(site.diagnostics, tree: BuiltSite.tree(text))
      for printed in [report.text(), report.json(), report.sarif(version: "1")] {
        for name in Self.names + ["001099", "012345678", "kin-dao", "nhiều"] {
          #expect(!printed.contains(name), "\(name): \(printed)")
        }
      }
    }
  }
}
