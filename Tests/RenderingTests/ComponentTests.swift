import Diagnostics
import Files
import Testing

/// The fenced blocks that are components, as an editor writes them and as a reader gets them.
@Suite struct ComponentTests {
  private func site(_ body: String, files: String = "") async throws -> BuiltSite {
    try await BuiltSite(
      """
      -- content/xa-mau/tin-tuc/mot.md --
      ---
      Tiêu đề: Một
      Ngày: 20/11/2026
      ---
      \(body)
      \(files)
      """)
  }

  private func page(_ body: String, files: String = "") async throws -> String {
    try await site(body, files: files).page("tin-tuc/mot.html")
  }

  @Test func drawsATableWithItsUnitAndNumbersToTheRight() async throws {
    let page = try await page(
      """
      ```bang Hồ sơ theo lĩnh vực
      đơn vị: hồ sơ
      nguồn: sổ theo dõi
      ---
      Lĩnh vực,Số hồ sơ
      Hộ tịch,1.200
      ```
      """)
    #expect(page.contains("<small>Đơn vị: hồ sơ</small>"))
    #expect(page.contains("<th scope=\"col\" class=\"num\">Số hồ sơ</th>"))
    #expect(page.contains("<th scope=\"row\">Hộ tịch</th><td class=\"num\">1.200</td>"))
    #expect(page.contains("<figcaption>Nguồn: sổ theo dõi.</figcaption>"))
  }

  @Test func namesRowsByWhatTheyAreAboutAndNotByTheirNumber() async throws {
    let page = try await page(
      """
      ```bang Thu
      STT,Nội dung,Dự toán
      A,Tổng thu,300
      1,Thuế,200
      ```
      """)
    #expect(page.contains("<td>A</td><th scope=\"row\">Tổng thu</th>"))
    #expect(page.contains("<td>1</td><th scope=\"row\">Thuế</th>"))
  }

  @Test func takesATableFromAFile() async throws {
    let page = try await page(
      """
      ```bang Thu
      tệp: so-lieu/thu.csv
      ```
      """,
      files: """
        -- content/xa-mau/so-lieu/thu.csv --
        Khoản,Số tiền
        Thuế,12.500
        """)
    #expect(page.contains("12.500"))
  }

  @Test func reportsAFileThatIsNotThereWithTheClosest() async throws {
    let site = try await site(
      """
      ```bang Thu
      tệp: so-lieu/thư.csv
      ```
      """,
      files: """
        -- content/xa-mau/so-lieu/thu.csv --
        Khoản,Số tiền
        Thuế,12.500
        """)
    #expect(site.messages == ["không có tệp số liệu “so-lieu/thư.csv”"])
    #expect(site.diagnostics.first?.hint == "có phải ý bạn là “tệp: so-lieu/thu.csv”?")
  }

  @Test func drawsBarsFromZeroWithTheirNumbers() async throws {
    let page = try await page(
      """
      ```bieu-do Hồ sơ
      Lĩnh vực,Số hồ sơ
      Hộ tịch,200
      Chứng thực,50
      Đất đai,0
      Khác,
      ```
      """)
    #expect(page.contains("width=\"100.0%\""))
    #expect(page.contains("width=\"25.0%\""))
    #expect(page.contains("<th scope=\"row\">Đất đai</th><td>0</td>"))
    #expect(page.contains("nguồn chưa nêu"))
    #expect(!page.contains("style=\""))
  }

  @Test func hatchesABarWhoseFigureTheSourceContradicts() async throws {
    let page = try await page(
      """
      ```bieu-do Hồ sơ
      ghi chú: xem dòng 9
      ---
      Kỳ,Số hồ sơ,Ghi chú,Chưa khớp
      Năm 2021,200,,
      Năm 2022,100,chỗ khác ghi 104,có
      ```
      """)
    #expect(page.contains("<svg class=\"bar disputed\" width=\"50.0%\""))
    #expect(page.contains("100 <small>chưa khớp; chỗ khác ghi 104</small>"))
    #expect(
      page.contains(
        "<figcaption>xem dòng 9. Phần gạch chéo: con số chưa khớp với con số khác trong nguồn."))
    #expect(!page.contains("style=\""))
    #expect(page.ranges(of: "bar disputed").count == 1)
  }

  @Test func showsOneFormOfAFileRowByRow() async throws {
    let files = """
      -- content/xa-mau/so-lieu/bieu-mau-1.csv --
      Biểu,Tên biểu,STT,Chỉ tiêu,Đơn vị tính,Giá trị,Dòng nguồn,Ghi chú
      1,Chỉ đạo,1.,Số văn bản,Văn bản,45,,
      2,Thể chế,1.,Khác,,17/100%,,hai giá trị trong một ô
      """
    let page = try await page(
      "```bieu-mau\ntệp: so-lieu/bieu-mau-1.csv\nbiểu: 2\n```", files: files)
    #expect(page.contains("Biểu 2. Thể chế"))
    #expect(page.contains("17/100%"))
    #expect(page.contains("hai giá trị trong một ô"))
    #expect(!page.contains("Số văn bản"))
    let wrong = try await site(
      "```bieu-mau\ntệp: so-lieu/bieu-mau-1.csv\nbiểu: 9\n```", files: files)
    #expect(wrong.messages == ["không có biểu số “9” trong tệp biểu mẫu"])
  }

  @Test func signsAsDecree30Says() async throws {
    let page = try await page(
      """
      ```chu-ky
      quyền hạn: TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH
      chức vụ: PHÓ CHỦ TỊCH
      họ tên: Trần Thị Thí
      nơi nhận: ["Lưu: VT."]
      ```
      """)
    #expect(
      page.contains(
        "<p><b>TM. ỦY BAN NHÂN DÂN</b></p><p><b>KT. CHỦ TỊCH</b></p><p><b>PHÓ CHỦ TỊCH</b></p>"))
    #expect(page.contains("<li>Lưu: VT.</li>"))
    let wrong = try await site("```chu-ky\nchức vụ: CHỦ TỊCH\n```")
    #expect(wrong.messages == ["thiếu khóa “Họ tên” của chữ ký"])
  }

  @Test func callsOutWithMarkdownInside() async throws {
    let page = try await page("```luu-y Chú ý\nMang **bản chính**.\n```")
    #expect(page.contains("<p class=\"title\"><strong>Chú ý</strong></p>"))
    #expect(page.contains("<strong>bản chính</strong>"))
  }

  @Test func putsANoteBesideTheParagraphBeforeIt() async throws {
    let page = try await page(
      """
      Xã có 164 thủ tục.

      ```ghi-chu-so-lieu
      số: "164"
      nhãn: Tổng số
      ghi chú: "138 + 12 + 12 = 162."
      dòng: 146–147
      ```
      """)
    #expect(page.contains("<div class=\"noted\">"))
    #expect(
      page.contains(
        "<b>164 – Tổng số.</b> 138 + 12 + 12 = 162. (dòng <span class=\"whole\">146–147</span>)"))
  }

  @Test func putsANoteBelowAParagraphThatIsMuchShorter() async throws {
    let note = String(repeating: "Hai nơi của báo cáo ghi hai số khác nhau. ", count: 8)
    let page = try await page(
      "Xã có 164 thủ tục.\n\n```ghi-chu-so-lieu\nghi chú: \"\(note)\"\n```")
    #expect(page.contains("<div class=\"noted below\">"))
  }

  @Test func keepsNumbersOfDocumentsOnOneLine() async throws {
    let page = try await page(
      "Theo Kế hoạch số 46/KH-UBND và **9/QĐ-UBND**.\n\n```bang A\nSố,Năm\n12/KH-UBND,2022\n```")
    for number in ["46/KH-UBND", "9/QĐ-UBND", "12/KH-UBND"] {
      #expect(page.contains("<span class=\"whole\">\(number)</span>"), "\(number)")
    }
  }

  @Test func putsLongNotesOnRowsBelowTheTable() async throws {
    let site = try await BuiltSite(
      """
      -- content/xa-mau/so-lieu/ho-so.csv --
      Kỳ,Lĩnh vực,Tiếp nhận,Đã giải quyết,Ghi chú,Chưa khớp
      Năm 2022,Hộ tịch,10,,Báo cáo nêu tên lĩnh vực mà không ghi số ở đoạn này,
      Năm 2022,Tổng,681,685,685 nhiều hơn 681,Tiếp nhận; Đã giải quyết
      """)
    let page = try site.page("cai-cach-hanh-chinh/so-lieu.html")
    #expect(page.contains("<th scope=\"row\">Hộ tịch <sup>(a)</sup></th>"))
    #expect(page.contains("<li>(a) <b>Hộ tịch</b>: Báo cáo nêu tên"))
    #expect(page.contains("<td class=\"num\">681*</td><td class=\"num\">685*</td>"))
    #expect(page.contains("Ô trống: báo cáo không nêu. * Con số chưa khớp"))
  }

  @Test func refusesAColumnThatIsNoneAsContradicting() async throws {
    let site = try await BuiltSite(
      """
      -- content/xa-mau/so-lieu/ho-so.csv --
      Kỳ,Lĩnh vực,Tiếp nhận,Chưa khớp
      Năm 2022,Tổng,681,Tiếp nhậm
      """)
    #expect(
      site.messages == ["“Tiếp nhậm” không đọc được là tên các cột (“Chưa khớp”)"])
  }

  @Test func showsPeriodsSideBySideTheOldestFirst() async throws {
    let site = try await BuiltSite(
      """
      -- content/xa-mau/so-lieu/ho-so.csv --
      Kỳ,Từ ngày,Đến ngày,Lĩnh vực,Tiếp nhận,Chưa khớp
      5 tháng đầu năm 2023,15/12/2022,29/5/2023,Tổng,681,Tiếp nhận
      Năm 2022,,,Tổng,1639,
      """)
    let page = try site.page("cai-cach-hanh-chinh/so-lieu.html")
    let year = try #require(page.firstRange(of: "<th scope=\"row\">Năm 2022</th>"))
    let months = try #require(
      page.firstRange(
        of: "5 tháng đầu năm 2023 <small>15/12/2022 – 29/5/2023</small></th>"))
    #expect(year.lowerBound < months.lowerBound)
    #expect(page.contains("Các kỳ dài ngắn khác nhau, nên không so trực tiếp được"))
    #expect(page.ranges(of: "bar disputed").count == 1)
  }

  @Test func keepsBothNumbersOfOnePeriod() async throws {
    let site = try await BuiltSite(
      """
      -- content/chung/linh-vuc.yml --
      Lĩnh vực: [{Mã: ho-tich, Tên: Hộ tịch}]
      -- content/chung/thu-tuc/danh-muc.csv --
      Mã,Tên,Lĩnh vực
      1.000001,Khai sinh,ho-tich
      -- content/xa-mau/so-lieu/so-thu-tuc.csv --
      Kỳ,Nhóm,Số thủ tục,Dòng nguồn,Chưa khớp
      Năm 2022,Cấp xã,132,180,
      Năm 2023,Cấp xã,138,184,có
      Năm 2023,Cấp xã,139,206,có
      """)
    let page = try site.page("thu-tuc/index.html")
    #expect(page.contains("138 / 139*"))
    #expect(page.contains("138 <small>chưa khớp; dòng 184</small>"))
    #expect(page.contains("139 <small>chưa khớp; dòng 206</small>"))
    #expect(page.contains("Nguồn: báo cáo, dòng 180; 184; 206."))
  }

  @Test func pointsAtAWrongKeyOfAComponentInItsFile() async throws {
    let site = try await site("```ghi-chu-so-lieu\nghi chu: a\nnhản: b\nsố hiệu: c\n```")
    let finding = site.diagnostics.first { $0.code == "TX0401" }
    #expect(finding?.span.path == "content/xa-mau/tin-tuc/mot.md")
    #expect(finding?.message.contains("“số hiệu”") == true)
  }

  @Test func reportsACardForAnUnknownProcedure() async throws {
    let site = try await site("```thu-tuc\n1.999999\n```")
    #expect(
      site.messages == ["thẻ thủ tục: mã “1.999999” không có trong danh mục của xã này"])
  }

  @Test func leavesOtherCodeBlocksAlone() async throws {
    #expect(try await page("```swift\nlet a = 1\n```").contains("<code class=\"language-swift\">"))
  }
}
