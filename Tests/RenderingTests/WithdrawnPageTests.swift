import Building
import Diagnostics
import Files
import Testing

/// A page that a person took from readers.
@Suite struct WithdrawnPageTests {
  private static let article = """
    -- content/xa-mau/tin-tuc/nham.md --
    ---
    Tiêu đề: Bài đăng nhầm
    Ngày: 20/11/2026
    Thẻ: [thẻ lạ]
    Địa chỉ cũ: tin/nham.html
    ---
    Lời không ai được thấy.
    -- content/xa-mau/tin-tuc/khac.md --
    ---
    Tiêu đề: Bài khác
    Ngày: 20/11/2026
    ---
    Xem [bài kia](nham.md).

    """

  private func site(_ list: String) async throws -> BuiltSite {
    try await BuiltSite(
      Self.article
        + "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\nurl: https://xamau.gov.vn/\n"
        + "-- content/xa-mau/da-go.csv --\n\(list)")
  }

  @Test(arguments: ["tin-tuc/nham.html", "/tin-tuc/nham.html", "tin-tuc/nham.md", "tin-tuc/nham"])
  func saysThatItIsGoneAndNothingElse(_ place: String) async throws {
    let site = try await site(
      "Địa chỉ,Lý do,Ngày\n\(place),đăng nhầm <b>bản</b> dự thảo,21/11/2026\n")
    let page = try site.page("tin-tuc/nham.html")
    #expect(page.contains("<h1>Trang này đã được gỡ</h1>"))
    #expect(page.contains("ngày 21/11/2026"))
    #expect(page.contains("đăng nhầm &lt;b&gt;bản&lt;/b&gt; dự thảo"))
    #expect(page.contains("noindex") && !page.contains("canonical"))
    for (address, text) in site.files {
      for words in ["Lời không ai", "Bài đăng nhầm", "thẻ lạ"] {
        #expect(!text.contains(words), "\(address): \(words)")
      }
      // Only the text of another page leads to it, and what reads that text.
      if ["sitemap.xml", "index.html", "feed.xml"].contains(where: { address.hasSuffix($0) }) {
        #expect(!text.contains("nham.html"), "\(address)")
      }
    }
    #expect(try site.page("tin-tuc/khac.html").contains("nham.html"))
    #expect(!site.hasPage("tin/nham.html"))
    #expect(site.diagnostics.filter { $0.severity == .error }.isEmpty, "\(site.messages)")
  }

  @Test func keepsThePortalWhenALineNamesNothing() async throws {
    for list in [
      "Địa chỉ,Lý do\n,đăng nhầm\n", "Dia chi sai,Lý do\ntin-tuc/nham.html,x\n",
      "Địa chỉ,Lý do\n../nham.html,x\n",
    ] {
      let site = try await site(list)
      #expect(!site.hasPage("index.html"), "\(list)")
      #expect(site.diagnostics.contains { $0.code == "TX0760" && $0.keepsPageBack })
    }
  }

  @Test func withdrawsWithoutAReasonToo() async throws {
    let site = try await site("Địa chỉ,Lý do,Ngày\ntin-tuc/nham.html,,hôm qua\n")
    #expect(try site.page("tin-tuc/nham.html").contains("đã được gỡ"))
    #expect(site.diagnostics.contains { $0.severity == .error })
  }

  @Test(arguments: [
    "index.html", "tin-tuc/index.html", "tim-kiem/index.html", "thu-tuc/1.001193.html",
  ])
  func leavesMadePagesAlone(_ address: String) async throws {
    let site = try await site("Địa chỉ,Lý do\n\(address),x\n")
    #expect(site.diagnostics.map(\.code).contains("TX0761"))
    #expect(site.hasPage("index.html") && site.hasPage("tin-tuc/index.html"))
    #expect(try !site.page("index.html").contains("đã được gỡ"))
  }

  @Test func standsAtAnAddressThatHasNoSourceAnyMore() async throws {
    let site = try await site("Địa chỉ,Lý do\ntin-tuc/xua.html,x\n")
    #expect(try site.page("tin-tuc/xua.html").contains("đã được gỡ"))
    #expect(try site.page("tin-tuc/nham.html").contains("Lời không ai"))
  }

  @Test func takesAFileAwayWithoutAPage() async throws {
    let site = try await BuiltSite(
      Self.article + "-- content/xa-mau/da-go.csv --\nĐịa chỉ,Lý do\ntep/nham.pdf,x\n",
      attachments: ["content/xa-mau/tep/nham.pdf": Array("%PDF".utf8)])
    #expect(site.others["xa-mau/tep/nham.pdf"] == nil && !site.hasPage("tep/nham.pdf"))
  }

  @Test func sendsReadersOnFromAnOldSystem() async throws {
    let site = try await BuiltSite(
      Self.article.replacing(
        "Địa chỉ cũ: tin/nham.html",
        with: """
          Địa chỉ cũ: [tin/nham.html, "https://cu.gov.vn/tin.aspx?id=3", "tin.aspx?id=4"]
          """)
        + "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\nurl: https://xamau.gov.vn/\n")
    let page = try site.page("tin/nham.html")
    #expect(page.contains("url=../tin-tuc/nham.html"))
    #expect(
      page.contains("<link rel=\"canonical\" href=\"https://xamau.gov.vn/tin-tuc/nham.html\">"))
    #expect(page.contains("noindex"))
    #expect(site.diagnostics.map(\.code).filter { $0 == "TX0537" }.count == 2)
    let map = try #require(site.files["xa-mau/sitemap.xml"])
    #expect(map.contains("tin-tuc/nham.html") && !map.contains("/tin/nham.html"))
  }
}
