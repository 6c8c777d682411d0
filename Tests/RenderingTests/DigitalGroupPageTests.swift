import Testing

@Suite struct DigitalGroupPageTests {
  private static let members = """
    -- content/xa-mau/so-lieu/to-cong-nghe-so.csv --
    Thôn,Họ tên,Vai trò,Liên hệ,Đồng ý công khai
    Thôn Chợ,Nguyễn Văn Mẫu,Tổ trưởng,(0000) 000 101,có
    Thôn Ao,Trần Bí Mật,Tổ phó,0999888777,không

    """

  @Test func showsWhoHasConsented() async throws {
    let site = try await BuiltSite(Self.members)
    let page = try site.page("chuyen-doi-so/index.html")
    #expect(page.contains("Nguyễn Văn Mẫu"))
    #expect(page.contains("<a href=\"tel:0000000101\">(0000) 000 101</a>"))
    #expect(page.contains("Thôn Ao") && page.contains("Tổ phó") && page.contains("không nêu tên"))
  }

  @Test func publishesNoWordOfWhoHasNot() async throws {
    let site = try await BuiltSite(Self.members)
    for (address, text) in site.files {
      #expect(!text.contains("Bí Mật") && !text.contains("0999888777"), "\(address)")
    }
    #expect(!site.files.keys.contains { $0.contains("to-cong-nghe-so") })
    #expect(site.diagnostics.map(\.code) == ["TX0582"])
  }
}
