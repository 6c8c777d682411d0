import Diagnostics
import Files
import Testing

/// The block `bieu-do` as an editor writes it, and what is said when it cannot be drawn.
@Suite struct ChartBlockTests {
  private func site(_ head: String, _ table: String) async throws -> BuiltSite {
    try await BuiltSite(
      """
      -- content/xa-mau/tin-tuc/mot.md --
      ---
      Tiêu đề: Một
      Ngày: 20/11/2026
      ---
      ```bieu-do Hồ sơ
      \(head)
      ---
      \(table)
      ```
      """)
  }

  private func page(_ head: String, _ table: String) async throws -> String {
    let site = try await site(head, table)
    #expect(site.messages == [])
    return try site.page("tin-tuc/mot.html")
  }

  private func expectFinding(
    _ code: String, _ message: String, _ head: String, _ table: String
  ) async throws {
    let site = try await site(head, table)
    let finding = try #require(site.diagnostics.first)
    #expect(finding.code == code)
    #expect(finding.message == message)
    #expect(site.diagnostics.count == 1)
    #expect(finding.span.path == "content/xa-mau/tin-tuc/mot.md")
  }

  @Test func drawsBarsWhenNoKindIsNamed() async throws {
    let page = try await page("mô tả: Một và hai", "Nhãn,Giá trị\nA,1\nB,2")
    #expect(page.contains("<table class=\"bars\""))
    #expect(page.contains("-mo-ta\">Một và hai.</small>"))
  }

  @Test func drawsPartsOfAWhole() async throws {
    let page = try await page(
      "kiểu: chồng", "Lĩnh vực,Trực tuyến,Trực tiếp,Cộng,Ghi chú\nHộ tịch,30,10,40,quý I")
    #expect(page.contains("<table class=\"stacks\""))
    #expect(page.contains("<rect class=\"part-1\" x=\"0.0%\" width=\"75.0%\" height=\"20\"/>"))
    #expect(page.contains("<th scope=\"row\">Hộ tịch <small>quý I</small></th>"))
  }

  @Test func drawsALineInTheOrderOfTime() async throws {
    let page = try await page(
      "kiểu: đường", "Đến,Số,Ghi chú,Chưa khớp\nQuý III/2026,3,,\n30/6/2026,2,,có\nNăm 2025,1,,")
    #expect(page.contains("<svg class=\"line\""))
    let first = try #require(page.firstRange(of: "<th scope=\"row\">Năm 2025</th>"))
    let second = try #require(page.firstRange(of: "<th scope=\"row\">30/6/2026 <small>chưa khớp"))
    let third = try #require(page.firstRange(of: "<th scope=\"row\">Quý III/2026</th>"))
    #expect(first.lowerBound < second.lowerBound && second.lowerBound < third.lowerBound)
    #expect(page.ranges(of: "<circle class=\"disputed\"").count == 1)
  }

  @Test func drawsProgressWithAStrokeAtThePlan() async throws {
    let page = try await page(
      "kiểu: tiến độ",
      "Việc,Kế hoạch,Thực hiện\nNhiệm vụ,75,45\nLớp học,2,\nVăn bản,chưa rõ,".replacing(
        "chưa rõ", with: ""))
    #expect(page.contains("<rect y=\"2\" width=\"60.0%\" height=\"12\"/>"))
    #expect(page.contains("Vạch đứng: 100% kế hoạch."))
    #expect(page.contains("<th scope=\"row\">Lớp học</th><td>2</td><td>nguồn chưa nêu</td>"))
  }

  @Test func refusesTableThatDoesNotFitTheKind() async throws {
    try await expectFinding(
      "TX0890", "biểu đồ kiểu “chồng” cần một cột nhãn và 2 đến 4 cột số", "kiểu: chồng",
      "Nhãn,Giá trị\nA,1")
    try await expectFinding(
      "TX0890", "biểu đồ kiểu “đường” cần một cột ngày và 1 đến 3 cột số", "kiểu: đường",
      "Ngày,A,B,C,D\n2026,1,2,3,4")
    try await expectFinding(
      "TX0890", "biểu đồ kiểu “tiến độ” cần một cột nhãn, cột kế hoạch, rồi cột thực hiện",
      "kiểu: tiến độ", "Việc,Kế hoạch\nA,1")
    try await expectFinding(
      "TX0890", "biểu đồ kiểu “thanh” cần một cột nhãn và một cột số", "đơn vị: việc", "Nhãn\nA")
    try await expectFinding(
      "TX0890", "biểu đồ kiểu “thanh” cần một cột nhãn và một cột số", "đơn vị: việc",
      "Nhãn,2024,2025,2026\nA,1,2,3")
  }

  @Test func keepsTheTableOfWhatItCannotDraw() async throws {
    let site = try await site("kiểu: chồng", "Nhãn,Giá trị\nA,17")
    let page = try site.page("tin-tuc/mot.html")
    #expect(page.contains("<th scope=\"row\">A</th><td class=\"num\">17</td>"))
    #expect(!page.contains("class=\"stacks\""))
  }

  @Test func comparesOnlyWhatIsCountedInOneUnit() async throws {
    try await expectFinding(
      "TX0898", "“900 triệu đồng” không cùng đơn vị với “5 tỷ đồng” nên không vẽ chung được",
      "nguồn: sổ", "Khoản,Số tiền\nA,5 tỷ đồng\nB,900 triệu đồng")
    try await expectFinding(
      "TX0898", "“9.280 triệu” không cùng đơn vị với “10 tỷ” nên không vẽ chung được",
      "kiểu: tiến độ", "Việc,Kế hoạch,Thực hiện\nA,75,45\nB,10 tỷ,9.280 triệu")
    let page = try await page(
      "kiểu: tiến độ", "Việc,Kế hoạch,Thực hiện\nA,75 việc,45\nB,100%,60%\nC,5,2")
    #expect(page.ranges(of: "<svg class=\"bar progress\"").count == 3)
  }

  @Test func takesNoForNoContradiction() async throws {
    let page = try await page(
      "đơn vị: việc", "Nhãn,Giá trị,Ghi chú,Chưa khớp\nA,1,,không\nB,2,,có")
    #expect(page.ranges(of: "bar disputed").count == 1)
  }

  @Test func reportsWhatIsNoNumberAndWhatIsBelowZero() async throws {
    try await expectFinding(
      "TX0891", "“nhiều” không phải là số nên không vẽ được (cột “Giá trị”)", "đơn vị: việc",
      "Nhãn,Giá trị\nA,nhiều\nB,2")
    for kind in ["thanh", "tiến độ"] {
      try await expectFinding(
        "TX0892", "số âm “-5” không vẽ được, vì biểu đồ bắt đầu từ 0", "kiểu: \(kind)",
        kind == "thanh" ? "Nhãn,Giá trị\nA,-5\nB,2" : "Việc,Kế hoạch,Thực hiện\nA,5,-5")
    }
  }

  @Test func reportsPartsThatAreMoreThanTheirWhole() async throws {
    try await expectFinding(
      "TX0893", "các phần cộng lại là 50, nhiều hơn tổng 40", "kiểu: chồng",
      "Lĩnh vực,Trực tuyến,Trực tiếp,Tổng số\nHộ tịch,30,20,40")
  }

  @Test func reportsALineWithOnePoint() async throws {
    try await expectFinding(
      "TX0894", "biểu đồ đường cần ít nhất hai ngày có số ở mỗi cột", "kiểu: đường",
      "Ngày,Số\n2025,1\n2026,")
  }

  @Test func reportsWhatHasNoPlaceOnTheAxis() async throws {
    try await expectFinding(
      "TX0895", "“mùa mưa” không phải là ngày hay kỳ nên không có chỗ trên trục", "kiểu: đường",
      "Ngày,Số\n2025,1\nmùa mưa,2\n2026,3")
    try await expectFinding(
      "TX0896", "“31/12/2025” trùng ngày với một dòng trên; dòng này không được vẽ", "kiểu: đường",
      "Ngày,Số\nNăm 2025,1\n31/12/2025,2\n2026,3")
  }

  @Test func reportsAPlanOfNothing() async throws {
    try await expectFinding(
      "TX0897", "kế hoạch là 0 nên không có tỷ lệ để vẽ", "kiểu: tiến độ",
      "Việc,Kế hoạch,Thực hiện\nA,0,5\nB,2,1")
  }

  @Test func saysWhichKindsThereAre() async throws {
    let site = try await site("kiểu: bánh", "Nhãn,Giá trị\nA,1")
    #expect(site.diagnostics.map(\.code) == ["TX0406"])
    #expect(site.diagnostics.first?.hint?.contains("thanh, chồng, đường, tiến độ") == true)
  }

  @Test func keepsWordsOfATableFromBecomingElements() async throws {
    let page = try await page(
      "kiểu: đường", "Ngày,\"<b>Số</b>\",Ghi chú\n2025,1,<i>\n2026,2,\"\"\"><script>\"")
    #expect(!page.contains("<b>Số") && !page.contains("<i>") && !page.contains("<script>"))
  }
}
