import Files
import Testing

@Suite struct WorkPlanPageTests {
  private static let plans = """
    -- content/xa-mau/ke-hoach/ct.md --
    ---
    Tiêu đề: Chương trình công tác năm 2026
    Loại kế hoạch: chương trình công tác năm
    Năm: 2026
    Số ký hiệu: 02/CTr-UBND
    Ngày ban hành: 15/01/2026
    Tình trạng: đang thực hiện
    Tệp: [{Tên: Bản ký số, Tệp: tep/ct.pdf}]
    ---
    Nội dung.
    -- content/xa-mau/ke-hoach/kq.md --
    ---
    Tiêu đề: Kết quả 9 tháng
    Loại kế hoạch: kết quả
    Năm: 2026
    Kỳ: 9 tháng năm 2026
    Kết quả của: ke-hoach/ct.md
    ---
    -- content/xa-mau/van-ban/ct.md --
    ---
    Hình thức: Chương trình
    Số ký hiệu: 02/CTr-UBND
    Ngày ban hành: 15/01/2026
    Trích yếu: Chương trình công tác năm 2026
    ---

    """

  private func site() async throws -> BuiltSite {
    try await BuiltSite(
      Self.plans, attachments: ["content/xa-mau/tep/ct.pdf": Array("%PDF-1.7".utf8)])
  }

  @Test func listsPlansByYear() async throws {
    let site = try await site()
    #expect(site.messages == [])
    let page = try site.page("ke-hoach/index.html")
    #expect(page.contains("<h2 id=\"nam-2026\">Năm 2026</h2>"))
    #expect(
      page.contains("Chương trình công tác năm, số 02/CTr-UBND · đang thực hiện · có 1 kết quả"))
    #expect(page.contains("1 kế hoạch, chương trình; 1 kết quả"))
    #expect(try site.page("so-do-trang.html").contains("ke-hoach/kq.html"))
    #expect(try site.page("index.html").contains("href=\"ke-hoach/index.html\""))
  }

  @Test func showsTheResultsOfAPlanAndThePlanOfAResult() async throws {
    let site = try await site()
    let plan = try site.page("ke-hoach/ct.html")
    #expect(plan.contains("Kết quả thực hiện") && plan.contains("href=\"../ke-hoach/kq.html\""))
    #expect(plan.contains("href=\"../tep/ct.pdf\""))
    let result = try site.page("ke-hoach/kq.html")
    #expect(
      result.contains("<a href=\"../ke-hoach/ct.html\">Chương trình công tác năm 2026</a>"))
  }

  @Test func leadsToTheDocumentOfTheSameNumberAndYear() async throws {
    #expect(try await site().page("ke-hoach/ct.html").contains("href=\"../van-ban/ct.html\""))
    let other = Self.plans.replacing(
      "Ngày ban hành: 15/01/2026\nTrích", with: "Ngày ban hành: 2025\nTrích")
    let site = try await BuiltSite(
      other, attachments: ["content/xa-mau/tep/ct.pdf": Array("%PDF-1.7".utf8)])
    #expect(try !site.page("ke-hoach/ct.html").contains("href=\"../van-ban/ct.html\""))
  }

  @Test func hasNoSectionWithoutPlans() async throws {
    let site = try await BuiltSite("")
    #expect(!site.hasPage("ke-hoach/index.html"))
    for text in site.files.values { #expect(!text.contains("ke-hoach/index.html")) }
  }
}
