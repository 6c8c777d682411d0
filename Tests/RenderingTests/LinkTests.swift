import Diagnostics
import Testing

@Suite struct LinkTests {
  private func site(_ body: String) async throws -> BuiltSite {
    try await BuiltSite(
      """
      -- content/xa-mau/tin-tuc/mot.md --
      ---
      Tiêu đề: Một
      Ngày: 20/11/2026
      ---
      \(body)
      -- content/xa-mau/gioi-thieu/lich-su.md --
      ---
      Tiêu đề: Lịch sử
      ---
      ## Thành lập xã

      Năm 1946.
      """)
  }

  @Test func turnsLinksToSourcesIntoAddresses() async throws {
    let page = try await site("[Lịch sử](../gioi-thieu/lich-su.md#thanh-lap-xa)")
      .page("tin-tuc/mot.html")
    #expect(page.contains("href=\"../gioi-thieu/lich-su.html#thanh-lap-xa\""))
  }

  @Test func reportsALinkToNowhereWithTheClosestFile() async throws {
    let built = try await site("[Lịch sử](../gioi-thieu/lich-sư.md)")
    let finding = built.diagnostics.first { $0.code == "TX0703" }
    #expect(finding?.hint?.contains("gioi-thieu/lich-su.md") == true)
    #expect(try built.page("tin-tuc/mot.html").contains("Lịch sử"))
  }

  @Test func reportsAPlaceThatIsNotInTheOtherPage() async throws {
    let built = try await site("[Lịch sử](../gioi-thieu/lich-su.md#thanh-lap)")
    let finding = built.diagnostics.first { $0.code == "TX0801" }
    #expect(finding?.message == "trang được liên kết không có mục “#thanh-lap”")
    #expect(finding?.hint == "có phải ý bạn là “#thanh-lap-xa”?")
  }

  @Test func refusesALinkOutOfThePortal() async throws {
    let built = try await site("[x](../../chung/linh-vuc.yml)")
    #expect(built.diagnostics.contains { $0.code == "TX0702" })
  }

  @Test func marksLinksToTheOutside() async throws {
    let page = try await site("[Cổng](https://dichvucong.gov.vn)").page("tin-tuc/mot.html")
    #expect(
      page.contains("rel=\"noopener external\"") || page.contains("rel=\"external noopener\""))
  }

  @Test func refusesALinkToAnUnknownProcedure() async throws {
    let built = try await site("[x](thu-tuc:1.999999)")
    #expect(built.messages.contains("thủ tục “1.999999” không có trong danh mục của xã này"))
  }
}
