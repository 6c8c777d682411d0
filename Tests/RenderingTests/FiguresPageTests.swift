import Testing

/// The page of figures by period: what it shows, and that it is found.
@Suite struct FiguresPageTests {
  private static let figures = """
    -- content/xa-mau/bao-cao/6-thang.md --
    ---
    Tiêu đề: Báo cáo 6 tháng
    Kỳ: 6 tháng đầu năm 2026
    Số liệu chính: [{Nhãn: Tiếp nhận, Giá trị: "60", Đơn vị: hồ sơ}]
    ---
    -- content/xa-mau/so-lieu/ho-so.csv --
    Kỳ,Từ ngày,Đến ngày,Lĩnh vực,Tiếp nhận,Trực tuyến,Trực tiếp,Đã giải quyết,Trước hạn,Đúng hạn,Quá hạn
    6 tháng đầu năm 2026,15/12/2025,14/6/2026,Hộ tịch,20,15,5,20,10,9,1
    6 tháng đầu năm 2026,15/12/2025,14/6/2026,Đất đai,40,10,30,36,30,6,0
    6 tháng đầu năm 2026,15/12/2025,14/6/2026,Tổng,60,25,35,56,40,15,1
    Năm 2025,,14/12/2025,Tổng,50,,,50,,50,
    -- content/xa-mau/so-lieu/hai-long.csv --
    Kỳ,Số phiếu,Hài lòng,Tỷ lệ hài lòng,Hình thức
    6 tháng đầu năm 2026,20,19,"95,00%",Phiếu giấy
    Năm 2025,30,,,
    -- content/xa-mau/so-lieu/tre-han.csv --
    Kỳ,Hồ sơ trễ hạn,Thư xin lỗi
    6 tháng đầu năm 2026,1,
    -- content/xa-mau/so-lieu/chi-tieu.csv --
    Nhóm,Chỉ tiêu,Đơn vị,Kế hoạch,Thực hiện,Kỳ
    Chung,Nhiệm vụ,nhiệm vụ,40,30,6 tháng đầu năm 2026
    Chung,Việc khác,việc,,5,mùa xuân

    """
  private static let address = "cai-cach-hanh-chinh/so-lieu.html"

  private func page(_ text: String = figures) async throws -> String {
    let site = try await BuiltSite(text)
    #expect(site.messages == [])
    return try site.page(Self.address)
  }

  @Test func saysThePeriodsAndBeginsWithTheLatest() async throws {
    let page = try await page()
    #expect(
      page.contains(
        "<title>Số liệu cải cách hành chính, từ năm 2025 đến 6 tháng đầu năm 2026 – Xã Mẫu</title>")
    )
    #expect(
      page.contains("Xã Mẫu, kỳ gần nhất: 6 tháng đầu năm 2026, từ 15/12/2025 đến 14/6/2026."))
    let order = try [
      "id=\"so-lieu-chinh\"", "id=\"qua-cac-ky\"", "id=\"ky-6-thang", "id=\"ky-nam-2025",
    ]
    .map { try #require(page.firstRange(of: $0)).lowerBound }
    #expect(order == order.sorted())
  }

  @Test func saysEachPeriodInWordsAndWhatIsNotStated() async throws {
    let page = try await page()
    for words in [
      "56 hồ sơ: 40 trước hạn, 15 đúng hạn, 1 quá hạn", "25 hồ sơ trực tuyến, 35 hồ sơ trực tiếp",
      "95,00%: 19 trong 20 phiếu hài lòng", "1 hồ sơ trễ hạn", "Báo cáo 6 tháng",
      "đến 14/12/2025; nguồn chưa nêu ngày bắt đầu",
      "50 hồ sơ: 50 đúng hạn; nguồn chưa nêu số quá hạn",
      "30 phiếu; nguồn chưa nêu tỷ lệ hài lòng",
    ] { #expect(page.contains(words), "\(words)") }
    #expect(!page.contains("0 thư xin lỗi"))
  }

  @Test func drawsTheLatestPeriodByFieldTheLargestFirst() async throws {
    let page = try await page()
    #expect(page.contains("Nhiều nhất: đất đai, 40 hồ sơ."))
    #expect(page.contains("Trong 56 hồ sơ đã giải quyết có 1 hồ sơ quá hạn."))
    #expect(page.contains("Trong 60 hồ sơ tiếp nhận có 25 hồ sơ nộp trực tuyến."))
    let bars = try #require(
      page.firstRange(of: "<table class=\"bars\" aria-labelledby=\"bieu-do-theo"))
    let rest = page[bars.upperBound...]
    let large = try #require(rest.firstRange(of: "Đất đai"))
    let small = try #require(rest.firstRange(of: "Hộ tịch"))
    #expect(large.lowerBound < small.lowerBound)
  }

  @Test func describesChartsOverPeriodsAndSaysWhichHoldOthers() async throws {
    let page = try await page(
      """
      -- content/xa-mau/so-lieu/ho-so.csv --
      Kỳ,Từ ngày,Đến ngày,Lĩnh vực,Tiếp nhận,Trực tuyến,Trực tiếp,Kỳ trước chuyển sang
      9 tháng năm 2026,15/12/2025,14/9/2026,Tổng,90,45,45,3
      6 tháng đầu năm 2026,15/12/2025,14/6/2026,Tổng,60,20,40,3
      Năm 2025,,14/12/2025,Tổng,50,10,40,
      -- content/xa-mau/so-lieu/chi-tieu.csv --
      Chỉ tiêu,Kế hoạch,Thực hiện,Kỳ
      A,10,10,9 tháng năm 2026
      B,10,9,9 tháng năm 2026
      C,10 tỷ,900 triệu,9 tháng năm 2026
      """)
    for words in [
      "Từ 50 (năm 2025) đến 90 (9 tháng đầu năm 2026).",
      "9 tháng đầu năm 2026 gồm cả 6 tháng đầu năm 2026.",
      "Trực tuyến: 10 trong 50 hồ sơ (năm 2025), 45 trong 90 hồ sơ (9 tháng đầu năm 2026).",
      "Bằng hoặc hơn kế hoạch: 1 trong 2 chỉ tiêu có đủ số.", "3 từ kỳ trước chuyển sang",
    ] { #expect(page.contains(words), "\(words)") }
    #expect(page.ranges(of: "<svg class=\"bar progress\"").count == 2)
  }

  @Test func putsTargetsWithTheirPeriodAndKeepsThoseWithout() async throws {
    let page = try await page()
    #expect(page.contains("30 nhiệm vụ (75% kế hoạch)"))
    #expect(page.contains("<rect y=\"2\" width=\"75.0%\" height=\"12\"/>"))
    #expect(page.contains("id=\"chua-ro-ky\""))
    #expect(page.contains("<small>mùa xuân</small>"))
  }

  @Test func drawsNothingWherePartsAreNotTheWhole() async throws {
    let page = try await page(
      """
      -- content/xa-mau/so-lieu/ho-so.csv --
      Kỳ,Lĩnh vực,Tiếp nhận,Trực tuyến,Trực tiếp,Đã giải quyết,Đúng hạn,Quá hạn
      Năm 2025,Hộ tịch,20,15,9,20,19,
      Năm 2025,Đất đai,40,10,,0,0,0
      """)
    #expect(!page.contains("class=\"stacks\""))
    #expect(page.contains("<td class=\"num\">15</td><td class=\"num\">9</td>"))
    #expect(!page.contains("id=\"qua-cac-ky\""))
    #expect(page.contains("nguồn chưa nêu ngày đầu và ngày cuối"))
  }

  @Test func marksFiguresThatContradictEachOther() async throws {
    let page = try await page(
      """
      -- content/xa-mau/so-lieu/ho-so.csv --
      Kỳ,Lĩnh vực,Tiếp nhận,Đã giải quyết,Trước hạn,Đúng hạn,Chưa khớp
      Năm 2025,Tổng,681,685,679,6,Tiếp nhận; Đã giải quyết
      Năm 2024,Tổng,100,100,90,10,
      """)
    #expect(page.contains("685* hồ sơ: 679 trước hạn, 6 đúng hạn"))
    #expect(page.contains("* Con số chưa khớp với con số khác trong nguồn"))
    #expect(page.contains("<svg class=\"disputed\" x=\"0.0%\""))
    // The whole is what is not sure: its parts bear no mark here, as they bear none in the table.
    #expect(
      page.contains("<td class=\"num\">6</td><td class=\"num\"></td><td class=\"num\">685*</td>"))
    #expect(!page.contains("Nhiều nhất"))
  }

  @Test func isFoundFromTheSectionTheReportTheMapAndTheSearch() async throws {
    let site = try await BuiltSite(Self.figures)
    let link = "href=\"../cai-cach-hanh-chinh/so-lieu.html"
    #expect(try site.page("cai-cach-hanh-chinh/index.html").contains("\(link)\">Xem số liệu"))
    #expect(
      try site.page("bao-cao/6-thang.html").contains("\(link)#ky-6-thang-dau-nam-2026\""))
    #expect(try site.page("so-do-trang.html").contains("cai-cach-hanh-chinh/so-lieu.html"))
    #expect(try site.page(Self.address).contains("du-lieu-mo/so-lieu-ho-so.csv"))
    #expect(
      site.files.contains { $0.key.contains("/tim-kiem/") && $0.value.contains("so-lieu.html") })
    #expect(site.hasPage("du-lieu-mo/so-lieu-ho-so.csv"))
  }

  @Test func takesNoPeriodFromTheIndexOfServiceButLeadsToIt() async throws {
    let page = try await page(
      """
      -- content/xa-mau/so-lieu/hai-long.csv --
      Kỳ,Số phiếu,Dòng nguồn
      Năm 2025,30,12–14
      -- content/xa-mau/so-lieu/bo-chi-so-766.csv --
      Kỳ,Ngày lấy,Nhóm,Điểm,Điểm tối đa,Nguồn
      Quý III/2026,05/10/2026,tiến độ,15,20,Cổng quốc gia
      Năm 2025,05/01/2026,tiến độ,12,20,Cổng quốc gia
      """)
    #expect(page.contains("<h1>Số liệu cải cách hành chính, năm 2025</h1>"))
    #expect(page.contains("cai-cach-hanh-chinh/bo-chi-so.html\">Bản đồ thực thi bộ chỉ số</a>"))
    #expect(page.contains("bo-chi-so.html#qua-cac-ky\">12 trên 20 điểm</a>"))
    #expect(page.contains("Báo cáo, dòng 12–14"))
    #expect(!page.contains("id=\"ky-quy-iii-2026\""))
  }

  @Test func isNotThereWithoutFigures() async throws {
    let site = try await BuiltSite(
      "-- content/xa-mau/bao-cao/a.md --\n---\nTiêu đề: A\nKỳ: Năm 2025\n---\n")
    #expect(!site.hasPage(Self.address))
    #expect(!(try site.page("cai-cach-hanh-chinh/index.html").contains("so-lieu.html")))
    #expect(!(try site.page("bao-cao/a.html").contains("so-lieu.html")))
  }

  @Test func letsNoWrittenPageTakeItsAddress() async throws {
    let site = try await BuiltSite(
      Self.figures + "-- content/xa-mau/cai-cach-hanh-chinh/so-lieu.md --\n---\nTiêu đề: A\n---\n")
    #expect(site.diagnostics.map(\.code) == ["TX0513"])
  }
}
