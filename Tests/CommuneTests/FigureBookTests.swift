import Commune
import Diagnostics
import Files
import Syntax
import Testing
import VietnameseText

/// What stands for a reference to a value of the data, and what is said where nothing can.
@Suite struct FigureBookTests {
  private static let data = """
    -- content/xa-mau/so-lieu/ho-so.csv --
    Kỳ,Đến ngày,Lĩnh vực,Tiếp nhận,Trực tuyến,Trực tiếp,Đã giải quyết,Trước hạn,Đúng hạn,Quá hạn
    Quý I/2026,14/3/2026,Hộ tịch,200,150,50,180,100,70,10
    Quý I/2026,14/3/2026,Tổng,1234,1200,34,1000,600,385,15
    Quý II/2026,14/6/2026,Tổng,2000,1970,30,0,,,
    Năm 2025,,Hộ tịch,50,,,50,,50,
    Năm 2024,30/6/2024,Tổng,10,,,,,,
    Năm 2024,31/12/2024,Tổng,25,,,,,,
    -- content/xa-mau/so-lieu/hai-long.csv --
    Kỳ,Số phiếu,Hài lòng,Tỷ lệ hài lòng,Hình thức
    Quý I/2026,20,19,"95,00%",Phiếu giấy
    -- content/xa-mau/so-lieu/tre-han.csv --
    Kỳ,Hồ sơ trễ hạn,Thư xin lỗi
    Quý I/2026,15,14
    -- content/xa-mau/so-lieu/so-thu-tuc.csv --
    Kỳ,Nhóm,Số thủ tục
    Năm 2026,Hộ tịch,34
    Năm 2026,Đất đai,12
    -- content/xa-mau/so-lieu/chi-tieu.csv --
    Nhóm,Chỉ tiêu,Đơn vị,Kế hoạch,Thực hiện,Kỳ
    Chung,"Nhiệm vụ giao, cả đột xuất",nhiệm vụ,40,30,Quý I/2026
    Chung,Thu ngân sách,tỷ đồng,"10,5","9,45",Quý I/2026
    Chung,Số hóa,%,100%,hơn nửa,Quý I/2026
    -- content/xa-mau/so-lieu/bo-chi-so-766.csv --
    Kỳ,Ngày lấy,Nhóm,Chỉ số,Điểm,Điểm tối đa,Nguồn
    Quý I/2026,05/4/2026,công khai minh bạch,Đúng hạn,"5,25",6,Cổng
    Quý I/2026,05/4/2026,công khai minh bạch,Đầy đủ,2,2,Cổng
    Quý I/2026,05/4/2026,tiến độ,,"19,6",20,Cổng
    -- content/xa-mau/so-lieu/bieu-mau-quy-1.csv --
    Biểu,Tên biểu,STT,Chỉ tiêu,Đơn vị tính,Giá trị
    1,Biểu một,2.4.,Văn bản đã ban hành,Văn bản,17
    1,Biểu một,2.5.,Tỷ lệ,%,"17/100%"

    """

  private static let span = SourceSpan("content/xa-mau/bao-cao/a.md", 3..<9)

  private func ask(_ text: String, period: String? = "Quý I/2026") throws -> Diagnosed<String?> {
    let book = try AssembledSite(Self.data).portal.figureBook
    let context = FigureContext(
      period: period.flatMap { ReportingPeriod.read($0) }, forms: "so-lieu/bieu-mau-quy-1.csv")
    return book.answer(ValueReference(text: text, span: Self.span), in: context)
  }

  @Test(arguments: [
    ("hồ sơ tiếp nhận", "1.234"),
    ("Ho so tiep nhan, quy 2 2026", "2.000"),
    ("hồ sơ tiếp nhận, kỳ: Quý II/2026", "2.000"),
    ("hồ sơ đúng hạn, lĩnh vực: Hộ tịch", "70"),
    ("hồ sơ đúng hạn, lĩnh vực: Tổng", "385"), ("hồ sơ đúng hạn, lĩnh vực: ho tich", "70"),
    ("hồ sơ trực tuyến / hồ sơ tiếp nhận", "97,24%"),
    ("hồ sơ trực tuyến / hồ sơ tiếp nhận, quý 2 2026", "98,5%"),
    ("hồ sơ trực tuyến / hồ sơ tiếp nhận, làm tròn: 0", "97%"),
    ("hồ sơ tiếp nhận / hồ sơ tiếp nhận", "100%"),
    ("(hồ sơ trước hạn + hồ sơ đúng hạn) / hồ sơ đã giải quyết", "98,5%"),
    ("hồ sơ trước hạn + hồ sơ đúng hạn + hồ sơ quá hạn", "1.000"),
    ("(hồ sơ tiếp nhận, quý 2 2026) - (hồ sơ tiếp nhận, quý 1 2026)", "766"),
    ("(hồ sơ tiếp nhận, quý 1 2026) - (hồ sơ tiếp nhận, quý 2 2026)", "-766"),
    ("hồ sơ tiếp nhận, năm 2024, đến ngày: 31/12/2024", "25"),
    ("số phiếu", "20"), ("tỷ lệ hài lòng", "95,00%"), ("phiếu hài lòng / số phiếu", "95%"),
    ("thư xin lỗi", "14"), ("số thủ tục, năm 2026, nhóm: đất đai", "12"),
    ("thực hiện / kế hoạch, chỉ tiêu: “Nhiệm vụ giao, cả đột xuất”", "75%"),
    ("thực hiện / kế hoạch, chỉ tiêu: Thu ngân sách", "90%"),
    ("kế hoạch, chỉ tiêu: Thu ngân sách", "10,5"), ("kế hoạch, chỉ tiêu: Số hóa", "100%"),
    ("điểm", "26,85"), ("điểm tối đa", "28"), ("điểm, nhóm: tiến độ", "19,6"),
    ("điểm, nhóm: công khai minh bạch, chỉ số: Đầy đủ", "2"),
    ("giá trị, biểu: 1, stt: 2.4", "17"), ("giá trị, chỉ tiêu: văn bản đã ban hành", "17"),
  ])
  func answers(_ reference: String, _ value: String) throws {
    let answer = try ask(reference)
    #expect(answer.value == value)
    #expect(answer.diagnostics.map(\.message) == [])
  }

  @Test(arguments: [
    ("hồ sơ tiếp nhậm", "TX0370", "không có số liệu tên là “hồ sơ tiếp nhậm”", "“hồ sơ tiếp nhận”"),
    ("", "TX0371", "còn thiếu tên", "{{hồ sơ tiếp nhận"),
    ("hồ sơ tiếp nhận, Hộ tịch", "TX0371", "không hiểu “Hộ tịch”", "lĩnh vực: …"),
    ("hồ sơ trước hạn + hồ sơ đúng hạn / hồ sơ tiếp nhận", "TX0371", "không rõ", "thêm ngoặc"),
    ("số phiếu / số phiếu / số phiếu", "TX0371", "chỉ tính được một tỷ lệ", "hai chỗ"),
    ("(số phiếu / số phiếu) + số phiếu", "TX0371", "chỉ tính được một tỷ lệ", "hai chỗ"),
    ("hồ sơ tiếp nhận, kỳ: mùa xuân", "TX0371", "“mùa xuân” không phải một kỳ", "quý 1 2026"),
    ("hồ sơ tiếp nhận, nhóm: x", "TX0371", "không chia theo “nhóm”", "lĩnh vực"),
    (
      "hồ sơ tiếp nhận, quý 3 2026", "TX0372", "không có số liệu của kỳ “Quý III/2026”",
      "Quý II/2026"
    ),
    ("hồ sơ trước hạn, quý 2 2026", "TX0372", "để trống trong kỳ “Quý II/2026”", "ho-so.csv"),
    ("hồ sơ tiếp nhận, năm 2025", "TX0373", "chưa nói lĩnh vực nào", "Hộ tịch"),
    ("hồ sơ tiếp nhận, năm 2024", "TX0373", "chưa nói đến ngày nào", "30/6/2024; 31/12/2024"),
    ("hồ sơ tiếp nhận, lĩnh vực: Hộ tịchh", "TX0373", "không có lĩnh vực “Hộ tịchh”", "“Hộ tịch”"),
    ("thực hiện", "TX0373", "chưa nói chỉ tiêu nào", "Thu ngân sách"),
    ("số thủ tục, năm 2026", "TX0373", "chưa nói nhóm nào", "Hộ tịch; Đất đai"),
    ("thực hiện, chỉ tiêu: Số hóa", "TX0374", "“hơn nửa”, không phải một con số", "chi-tieu.csv"),
    ("giá trị, stt: 2.5", "TX0374", "“17/100%”", "bieu-mau"),
    ("hồ sơ tiếp nhận / hồ sơ đã giải quyết, quý 2 2026", "TX0374", "dấu / là 0", ""),
    ("hồ sơ tiếp nhận + tỷ lệ hài lòng", "TX0374", "khác đơn vị: số đếm và “%”", "cùng đơn vị"),
    ("((((((((số phiếu))))))))", "TX0371", "lồng nhau", "bớt ngoặc"),
  ])
  func saysWhyThereIsNoValue(_ reference: String, _ code: String, _ message: String, _ hint: String)
    throws
  {
    let answer = try ask(reference)
    #expect(answer.value == nil)
    let finding = try #require(answer.diagnostics.first)
    #expect(finding.code == code)
    #expect(finding.span == Self.span)
    #expect(finding.message.contains(message), "\(finding.message)")
    #expect((finding.hint ?? "").contains(hint), "\(finding.hint ?? "")")
  }

  @Test func asksForThePeriodWhereTheTextHasNone() throws {
    let answer = try ask("số phiếu", period: nil)
    #expect(answer.value == nil)
    #expect(answer.diagnostics.map(\.hint) == ["thêm kỳ: {{số phiếu, Quý I/2026}}"])
  }

  @Test func saysThatThereAreNoDataAtAll() throws {
    let book = try AssembledSite("").portal.figureBook
    let reference = ValueReference(text: "số phiếu, quý 1 2026", span: Self.span)
    let answer = book.answer(reference, in: FigureContext())
    #expect(answer.value == nil)
    #expect(answer.diagnostics.map(\.code) == ["TX0372"])
  }

  @Test func refusesWhatDoesNotFit() throws {
    let rows =
      "Kỳ,Lĩnh vực,Tiếp nhận,Trực tuyến\nNăm 2026,Tổng,9000000000000000000,9000000000000000000\n"
    let portal = try AssembledSite("-- content/xa-mau/so-lieu/ho-so.csv --\n\(rows)").portal
    let context = FigureContext(period: ReportingPeriod(.year, year: 2026))
    for text in ["hồ sơ tiếp nhận + hồ sơ trực tuyến", "hồ sơ trực tuyến / hồ sơ tiếp nhận"] {
      let answer = portal.figureBook.answer(
        ValueReference(text: text, span: Self.span), in: context)
      #expect(answer.value == nil)
      #expect(answer.diagnostics.map(\.code) == ["TX0374"])
    }
  }

  /// Every name of the guide finds its rows, under each of its names.
  @Test func knowsEveryNameOnce() {
    let names = FigureName.all.flatMap { [$0.name] + $0.otherNames }.map { foldedKey($0) }
    #expect(Set(names).count == names.count)
  }

  @Test func beginsAReportWithWhatThereIs() throws {
    let book = try AssembledSite(Self.data).portal.figureBook
    let period = ReportingPeriod(.quarter(1), year: 2026)
    let lines = book.lines(for: period).split(separator: "\n").map(String.init)
    #expect(lines.contains("- Hồ sơ tiếp nhận: {{hồ sơ tiếp nhận}}."))
    #expect(lines.contains("- Tỷ lệ nộp trực tuyến: {{hồ sơ trực tuyến / hồ sơ tiếp nhận}}."))
    let target = "chỉ tiêu: “Thu ngân sách”"
    #expect(
      lines.contains("- Thu ngân sách: {{thực hiện, \(target)}}/{{kế hoạch, \(target)}} tỷ đồng."))
    // What the source does not say is not asked for.
    #expect(!lines.contains { $0.contains("hồ sơ tiếp nhận mới") || $0.contains("Số hóa") })
    for line in lines {
      let filled = filledText(line, at: Self.span) {
        book.answer($0, in: FigureContext(period: period))
      }
      #expect(filled.diagnostics.map(\.message) == [])
      #expect(!filled.value.contains("{{"))
    }
    #expect(book.lines(for: ReportingPeriod(.year, year: 1999)) == "")
  }

  @Test func fillsWhatFrontMatterAsksFor() throws {
    let site = try AssembledSite(
      Self.data + """
        -- content/xa-mau/bao-cao/quy-1.md --
        ---
        Tiêu đề: Báo cáo quý I
        Kỳ: Quý I/2026
        Tóm tắt: Tiếp nhận {{hồ sơ tiếp nhận}} hồ sơ
        Số liệu chính:
          - Nhãn: Trực tuyến
            Giá trị: "{{hồ sơ trực tuyến / hồ sơ tiếp nhận}}"
        ---
        """)
    #expect(site.findings == [])
    let report = try #require(try site.portal.reports.first?.record)
    #expect(report.metadata.summary == "Tiếp nhận 1.234 hồ sơ")
    #expect(report.keyFigures.map(\.value) == ["97,24%"])
  }

  @Test func leavesTheWordsOfFrontMatterThatHaveNoAnswer() throws {
    let site = try AssembledSite(
      Self.data + """
        -- content/xa-mau/tin-tuc/a.md --
        ---
        Tiêu đề: Tin
        Ngày: 1/10/2026
        Tóm tắt: Có {{hồ sơ lạ}} hồ sơ
        ---
        """)
    #expect(site.findings == ["4:10 không có số liệu tên là “hồ sơ lạ”"])
    #expect(try site.portal.articles.first?.metadata.summary == "Có {{hồ sơ lạ}} hồ sơ")
  }
}
