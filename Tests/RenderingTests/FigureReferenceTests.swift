import Building
import Checking
import Commune
import Diagnostics
import Files
import TestSupport
import Testing
import VietnameseText

@testable import Rendering

/// Values of the data in a text, from the CSV file to the page.
@Suite struct FigureReferenceTests {
  private static let figures = """
    -- content/xa-mau/so-lieu/ho-so.csv --
    Kỳ,Từ ngày,Đến ngày,Lĩnh vực,Tiếp nhận,Trực tuyến,Trực tiếp
    Quý I/2026,15/12/2025,14/3/2026,Tổng,1234,1200,34

    """

  private func report(_ body: String) -> String {
    Self.figures + """
      -- content/xa-mau/bao-cao/quy-1.md --
      ---
      Tiêu đề: Báo cáo quý I
      Kỳ: Quý I/2026
      Số liệu chính:
        - Nhãn: Tiếp nhận
          Giá trị: "{{hồ sơ tiếp nhận}}"
      ---
      \(body)
      """
  }

  @Test func standOnThePageInSearchAndInTheSummary() async throws {
    let site = try await BuiltSite(
      report("Tiếp nhận {{hồ sơ tiếp nhận}} hồ sơ; đạt {{hồ sơ trực tuyến / hồ sơ tiếp nhận}}."))
    #expect(site.messages == [])
    let page = try site.page("bao-cao/quy-1.html")
    #expect(page.contains("Tiếp nhận 1.234 hồ sơ; đạt 97,24%."))
    let summary = "Tiếp nhận 1.234 hồ sơ; đạt 97,24%."
    #expect(page.contains("<meta name=\"description\" content=\"\(summary)\""))
    for (address, text) in site.files { #expect(!text.contains("{{hồ sơ"), "\(address)") }
  }

  @Test func stayAsTheyAreTypedWhereThereIsNoValue() async throws {
    let site = try await BuiltSite(report("Có {{hồ sơ tiếp nhận, quý 2 2026}} <b> hồ sơ."))
    #expect(site.messages.contains("“hồ sơ tiếp nhận” không có số liệu của kỳ “Quý II/2026”"))
    let finding = try #require(site.diagnostics.first { $0.code == "TX0372" })
    #expect(finding.hint == "các kỳ có số liệu: Quý I/2026")
    #expect(try site.page("bao-cao/quy-1.html").contains("Có {{hồ sơ tiếp nhận, quý 2 2026}}"))
  }

  @Test func areReadByTheRulesInFilledWords() async throws {
    // 34 + 1.000 is not 1.234: the rule sees it only when the value is filled.
    let text = report(
      "Tiếp nhận {{hồ sơ tiếp nhận}} hồ sơ, trong đó: trực tuyến 1.000 hồ sơ, "
        + "trực tiếp {{hồ sơ trực tiếp}} hồ sơ.")
    let tree = BuiltSite.tree(text)
    let day = try #require(CalendarDate.read("21/11/2026"))
    let workspace = assemble(tree, today: day).value
    let found = await check(workspace, tree, jobs: 1).diagnostics
    let bytes = try #require(tree["content/xa-mau/bao-cao/quy-1.md"])
    let places = found.filter { $0.message.contains("1.234") }.map {
      String(decoding: bytes[$0.span.range], as: UTF8.self)
    }
    #expect(places.contains { $0.contains("{{hồ sơ tiếp nhận}}") }, "\(found.map(\.message))")
  }
}
