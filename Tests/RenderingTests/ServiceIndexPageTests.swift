import Testing

@Suite struct ServiceIndexPageTests {
  private static let index = """
    -- content/xa-mau/so-lieu/bo-chi-so-766.csv --
    Kỳ,Ngày lấy,Nhóm,Chỉ số,Điểm,Điểm tối đa,Nguồn,Ghi chú
    Quý III/2026,05/10/2026,công khai minh bạch,Đúng hạn,"4,5",6,Cổng quốc gia,
    Quý III/2026,05/10/2026,tiến độ,,15,20,Cổng quốc gia,số ước
    Quý II/2026,06/7/2026,tiến độ,,"12,5",20,Cổng quốc gia,

    """

  @Test func showsTheLatestPeriodWithBarsAndTheEarlierAsATable() async throws {
    let site = try await BuiltSite(Self.index)
    #expect(site.messages == [])
    let page = try site.page("cai-cach-hanh-chinh/bo-chi-so.html")
    #expect(page.contains("<h2 id=\"ky-moi-nhat\">Quý III/2026</h2>"))
    #expect(page.contains("19,5 trên 26"))
    #expect(page.contains("<time datetime=\"2026-10-05\">05/10/2026</time>"))
    #expect(page.contains("<rect width=\"75.0%\" height=\"8\"/>"))
    #expect(page.contains("Cổng quốc gia") && page.contains("số ước"))
    #expect(page.contains("id=\"qua-cac-ky\"") && page.contains("lấy ngày 06/7/2026"))
    #expect(page.contains("Ô trống: nguồn chưa nêu"))
  }

  @Test func isLinkedFromTheReformPageAndTheMap() async throws {
    let site = try await BuiltSite(Self.index)
    let reform = try site.page("cai-cach-hanh-chinh/index.html")
    #expect(reform.contains("href=\"../cai-cach-hanh-chinh/bo-chi-so.html\""))
    #expect(reform.contains("quý III/2026: 19,5/26 điểm, lấy ngày 05/10/2026."))
    #expect(try site.page("so-do-trang.html").contains("cai-cach-hanh-chinh/bo-chi-so.html"))
    #expect(try site.page("du-lieu-mo/index.html").contains("Điểm bộ chỉ số theo Quyết định"))
  }

  @Test func drawsNoBarBeyondItsEnd() async throws {
    let site = try await BuiltSite(
      "-- content/xa-mau/so-lieu/bo-chi-so-766.csv --\nKỳ,Ngày lấy,Nhóm,Điểm,Điểm tối đa,Nguồn\n"
        + "Năm 2025,05/01/2026,tiến độ,30,20,C\nNăm 2025,05/01/2026,số hóa,,22,C\n")
    let page = try site.page("cai-cach-hanh-chinh/bo-chi-so.html")
    #expect(page.contains("<rect width=\"100.0%\" height=\"8\"/>"))
    #expect(page.contains("nguồn chưa nêu"))
    #expect(page.contains("chưa tính được, có nhóm chưa có điểm"))
    #expect(!page.contains("id=\"qua-cac-ky\""))
  }

  @Test func hasNoPageWithoutScores() async throws {
    let site = try await BuiltSite("")
    #expect(!site.hasPage("cai-cach-hanh-chinh/bo-chi-so.html"))
    #expect(!site.hasPage("cai-cach-hanh-chinh/index.html"))
  }

  @Test func letsNoWrittenPageTakeItsAddress() async throws {
    let site = try await BuiltSite(
      Self.index + "-- content/xa-mau/cai-cach-hanh-chinh/bo-chi-so.md --\n---\nTiêu đề: A\n---\n")
    #expect(site.diagnostics.map(\.code) == ["TX0513"])
    #expect(try site.page("cai-cach-hanh-chinh/bo-chi-so.html").contains("19,5 trên 26"))
  }
}
