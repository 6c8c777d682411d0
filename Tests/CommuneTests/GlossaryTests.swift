import Commune
import Testing

@Suite struct GlossaryTests {
  private func site(_ terms: String) throws -> AssembledSite {
    try AssembledSite(
      "-- content/chung/thuat-ngu.yml --\nThuật ngữ:\n\(terms)\n-- content/xa-mau/trang.yml --\n"
        + "Tên: Xã Mẫu\n")
  }

  @Test func readsTheWordsByTheAlphabet() throws {
    let site = try site(
      """
        - {Từ: Số hóa, Nghĩa: Làm bản điện tử}
        - {Từ: Bộ phận Một cửa, Tên khác: [một cửa], Nghĩa: Nơi nhận hồ sơ, Dùng đến ngày: 30/6/2025, Nay gọi là: [SỐ HÓA]}
        - {Từ: Đính chính, Nghĩa: Sửa chỗ sai}
      """)
    #expect(site.findings == [])
    let glossary = site.workspace.catalogue.glossary
    #expect(glossary.terms.map(\.anchor) == ["bo-phan-mot-cua", "dinh-chinh", "so-hoa"])
    let old = try #require(glossary.term("Một cửa"))
    #expect(old.isOld(on: site.workspace.today))
    #expect(glossary.term("số hóa")?.isOld(on: site.workspace.today) == false)
  }

  @Test func explainsAWordOnce() throws {
    let site = try site("  - {Từ: Số hóa, Nghĩa: A}\n  - {Từ: số hoá, Nghĩa: B}")
    #expect(site.findings == ["từ “số hoá” được giải thích hai lần; lần sau không được dùng"])
    #expect(site.workspace.catalogue.glossary.terms.map(\.meaning) == ["A"])
  }

  @Test func saysWhichWordOfTodayIsNotExplained() throws {
    #expect(
      try site("  - {Từ: A cũ, Nghĩa: B, Nay gọi là: [A mới]}").findings
        == ["từ “A cũ” nay gọi là “A mới”, mà từ ấy chưa được giải thích"])
  }

  @Test func saysWhichWordEndsBeforeItBegins() throws {
    #expect(
      try site("  - {Từ: A, Nghĩa: B, Dùng từ ngày: 01/7/2025, Dùng đến ngày: 30/6/2025}").findings
        == ["từ “A” thôi dùng trước khi bắt đầu dùng"])
  }

  @Test func leavesAWordWithoutMeaningOut() throws {
    let site = try site("  - {Từ: A}")
    #expect(site.findings == ["2:5 thiếu khóa “Nghĩa” của thuật ngữ"])
    #expect(site.workspace.catalogue.glossary.isEmpty)
  }
}
