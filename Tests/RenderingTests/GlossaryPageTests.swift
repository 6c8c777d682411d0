import Testing

@Suite struct GlossaryPageTests {
  private static let terms = """
    -- content/chung/thuat-ngu.yml --
    Thuật ngữ:
      - Từ: Trung tâm Phục vụ hành chính công cấp xã
        Nghĩa: Nơi nhận hồ sơ ngày nay
        Dùng từ ngày: 01/7/2025
        Căn cứ: [Nghị định 118/2025/NĐ-CP]
      - Từ: Bộ phận Một cửa
        Tên khác: [một cửa]
        Nghĩa: Nơi nhận hồ sơ trước đây
        Dùng đến ngày: 30/6/2025
        Nay gọi là: [Trung tâm Phục vụ hành chính công cấp xã]

    """

  @Test func explainsTheWordsAndLeadsFromTheOldToTheNew() async throws {
    let site = try await BuiltSite(Self.terms)
    #expect(site.messages == [])
    let page = try site.page("giai-thich-tu-ngu.html")
    #expect(page.contains("<dfn>Bộ phận Một cửa</dfn> <small>một cửa</small>"))
    #expect(page.contains("Dùng đến hết 30/6/2025.") && page.contains("Dùng từ 01/7/2025."))
    #expect(
      page.contains(
        "<a href=\"#trung-tam-phuc-vu-hanh-chinh-cong-cap-xa\">Trung tâm Phục vụ hành chính công "
          + "cấp xã</a>"))
    let new = try #require(page.firstRange(of: "Từ hiện nay</h2>"))
    let old = try #require(page.firstRange(of: "Từ cũ</h2>"))
    #expect(new.lowerBound < old.lowerBound)
  }

  @Test func putsTheOldWordsFirstInAnArchive() async throws {
    let page = try await BuiltSite(
      "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\nLưu trữ: {Trước ngày: 01/7/2025}\n" + Self.terms
    ).page("giai-thich-tu-ngu.html")
    let new = try #require(page.firstRange(of: "Từ hiện nay</h2>"))
    let old = try #require(page.firstRange(of: "Từ cũ</h2>"))
    #expect(old.lowerBound < new.lowerBound)
    #expect(page.contains("từ cũ đứng trước"))
  }

  @Test func isLinkedFromFooterAndMap() async throws {
    let site = try await BuiltSite(Self.terms)
    #expect(try site.page("index.html").contains("href=\"giai-thich-tu-ngu.html\""))
    let map = try site.page("so-do-trang.html")
    #expect(map.contains("<h2><a href=\"giai-thich-tu-ngu.html\">Giải thích từ ngữ</a></h2>"))
  }

  @Test func hasNoPageWithoutWords() async throws {
    let site = try await BuiltSite("")
    #expect(!site.hasPage("giai-thich-tu-ngu.html"))
    for text in site.files.values { #expect(!text.contains("giai-thich-tu-ngu")) }
  }

  @Test func escapesTheWords() async throws {
    let page = try await BuiltSite(
      "-- content/chung/thuat-ngu.yml --\nThuật ngữ:\n  - {Từ: \"A <b>\", Nghĩa: \"<script>x\"}\n"
    ).page("giai-thich-tu-ngu.html")
    #expect(!page.contains("<script>x") && !page.contains("A <b>"))
  }
}
