import Foundation
import Testing

/// The sheets that a desk prints and hangs (bảng niêm yết).
@Suite struct SheetPageTests {
  private static let shared = """
    -- content/chung/linh-vuc.yml --
    Lĩnh vực:
      - {Mã: ho-tich, Tên: Hộ tịch, Tên dễ hiểu: "Khai sinh, kết hôn"}
      - {Mã: dat-dai, Tên: Đất đai}
      - {Mã: cu-tru, Tên: Cư trú, Nơi tiếp nhận: Công an xã}
    -- content/chung/lien-ket.yml --
    Liên kết:
      - {Mã: dvcqg, Tên: Cổng Dịch vụ công quốc gia, Địa chỉ: "https://dichvucong.gov.vn"}
    -- content/chung/thu-tuc/danh-muc.csv --
    Mã,Tên,Lĩnh vực,Thời hạn,Phí lệ phí,Cách nộp,Quyết định công bố,Địa chỉ,Trạng thái,Đến ngày,Nguồn,Ngày nguồn
    1.000001,Đăng ký khai sinh,ho-tich,1,Miễn phí,Trực tuyến,163/QĐ-BTP,https://dichvucong.gov.vn/khai-sinh,hiện hành,,bản mẫu,20/7/2026
    1.000002,Cấp bản sao,ho-tich,3 Ngày làm việc,Phí : 0 Đồng,Trực tiếp,163/QĐ-BTP,,hiện hành,,bản mẫu,21/7/2026
    1.000003,Ghi đổi cũ,ho-tich,3 Ngày,Phí : 0 Đồng,Trực tiếp,,,bãi bỏ,01/7/2026,bản mẫu,20/7/2026
    1.000004,Tách thửa,dat-dai,,"Lệ phí : 8.000 Đồng",Trực tiếp,,,hiện hành,,bản mẫu,20/7/2026
    1.000005,Đăng ký thường trú,cu-tru,,"10,000 Việt Nam Đồng(/lần)",Trực tiếp,,,hiện hành,,bản mẫu,20/7/2026
    -- content/chung/thu-tuc/ho-tich/1.000001.md --
    ---
    Mã: "1.000001"
    Tên: Đăng ký khai sinh
    Lĩnh vực: ho-tich
    Phí: hội đồng nhân dân quyết định
    Hồ sơ:
      - Giấy tờ:
          - {Tên: Giấy chứng sinh, Bản chính: 1}
          - {Tên: Thẻ căn cước, Nộp: xuất trình}
    Quyết định công bố: {Số: 163/QĐ-BTP, Ngày: 05/01/2026}
    ---

    """
  private static let desk = """
    -- content/xa-mau/mot-cua.yml --
    Tên: Trung tâm Phục vụ hành chính công xã Mẫu
    Điện thoại: (0000) 000 010
    Giờ:
      - {Ngày: Thứ Hai, Sáng: "7:30 – 11:30", Chiều: Nghỉ}
    Quầy:
      - {Số: 1, Tên: Hộ tịch, Lĩnh vực: [ho-tich], Người: Nguyễn Thị Mẫu, Chức vụ: Công chức}
    Tổ công nghệ số: Sáng thứ Hai có người giúp.

    """

  private func site(
    settings: String = "", desk: Bool = true, posted: String = "", more: String = ""
  ) async throws -> BuiltSite {
    let note = "-- content/xa-mau/so-lieu/niem-yet.csv --\nTờ,Phiên bản,Ngày in\n\(posted)"
    return try await BuiltSite(
      Self.shared + "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\n\(settings)"
        + (desk ? Self.desk : "") + (posted.isEmpty ? "" : note) + more)
  }

  private func sheet(_ name: String, in site: BuiltSite) throws -> String {
    try site.page("thu-tuc/niem-yet/\(name).html")
  }

  private func version(of page: String) throws -> String {
    let match = page.firstMatch(of: /class="version">([A-Z]{3}-[A-Z]{3})</)
    return try String(#require(match).1)
  }

  @Test func aBoardOfAFieldHasItsProceduresInForceAndNoOther() async throws {
    let site = try await site()
    #expect(site.messages == [])
    let page = try sheet("linh-vuc-ho-tich", in: site)
    for words in [
      "1. Cấp bản sao", "2. Đăng ký khai sinh", "3 ngày làm việc", "Không thu", "163/QĐ-BTP",
      "Do Hội đồng nhân dân quyết định", "Nguồn chưa nêu rõ", "Quầy 1", "ngày 21/7/2026",
    ] { #expect(page.contains(words), "\(words)") }
    #expect(!page.contains("Ghi đổi cũ") && !page.contains("Miễn phí"))
    #expect(try sheet("linh-vuc-cu-tru", in: site).contains("Nơi nộp: <b>Công an xã</b>"))
  }

  @Test func theBoardOfFeesNeverMixesFreeStatedAndNotStated() async throws {
    let page = try sheet("phi-le-phi", in: try await site())
    let words = try #require(page.firstRange(of: "nguồn chỉ ghi mức bằng lời"))
    let free = try #require(page.firstRange(of: "Nguồn nêu rõ là không thu: 1 thủ tục"))
    let council = try #require(page.firstRange(of: "<b>1 thủ tục</b> có mức thu do Hội đồng"))
    #expect(words.upperBound < free.lowerBound && free.upperBound < council.lowerBound)
    #expect(page[words.upperBound..<free.lowerBound].contains("1.000005"))
    #expect(page[free.upperBound..<council.lowerBound].contains("1.000002"))
    // "10,000" is ten to a reader of Vietnamese: it is not copied to a wall.
    #expect(!page.contains("10,000") && !page.contains("không nêu có thu hay không"))
  }

  @Test func codesLeadToTheNationalPortalWhileThePortalHasNoAddress() async throws {
    let site = try await site()
    #expect(
      try sheet("linh-vuc-ho-tich", in: site).contains(#"href="https://dichvucong.gov.vn">"#))
    #expect(
      try site.page("thu-tuc/phieu/1.000001.html")
        .contains(">https://dichvucong.gov.vn/khai-sinh</a>"))
  }

  @Test func codesLeadToThePortalWhereItHasAnAddress() async throws {
    let site = try await site(settings: "url: https://xamau.example/\n")
    let boards = [
      "thu-tuc/niem-yet/linh-vuc-ho-tich": "thu-tuc/linh-vuc/ho-tich.html",
      "thu-tuc/niem-yet/phi-le-phi": "thu-tuc/niem-yet/phi-le-phi.html",
      "thu-tuc/niem-yet/nhan-su": "thu-tuc/",
      "thu-tuc/phieu/1.000001": "thu-tuc/1.000001.html",
    ]
    for (sheet, address) in boards {
      let page = try site.page("\(sheet).html")
      #expect(page.contains(">https://xamau.example/\(address)</a>"), "\(sheet)")
    }
    let map = try site.page("sitemap.xml")
    #expect(map.contains("1.000001") && !map.contains("niem-yet") && !map.contains("phieu"))
  }

  @Test func withoutAnyAddressThereIsNoCode() async throws {
    let site = try await BuiltSite(
      Self.shared.replacing(/-- content\/chung\/lien-ket.yml --\n.*\n.*\n/, with: ""))
    let page = try sheet("linh-vuc-ho-tich", in: site)
    #expect(!page.contains("<svg") && page.contains("Phiên bản"))
    #expect(!site.hasPage("thu-tuc/niem-yet/nop-truc-tuyen.html"))
  }

  @Test func withoutADeskNobodyIsNamed() async throws {
    let site = try await site(desk: false)
    #expect(!site.hasPage("thu-tuc/niem-yet/nhan-su.html"))
    #expect(!site.hasPage("thu-tuc/niem-yet/phan-anh-kien-nghi.html"))
    #expect(try !sheet("linh-vuc-ho-tich", in: site).contains("Nơi nộp"))
    #expect(try !sheet("phieu-danh-gia", in: site).contains("Gửi phiếu tại"))
  }

  @Test func thePapersHaveBoxesPlaceHoursAndDecision() async throws {
    let site = try await site()
    let page = try site.page("thu-tuc/phieu/1.000001.html")
    for words in [
      "Giấy chứng sinh", "01 bản chính", "Chỉ xuất trình", "Quầy 1, Trung tâm",
      "Thứ Hai: 7:30 – 11:30, chiều nghỉ", "163/QĐ-BTP ngày 05/01/2026", "size-12",
    ] { #expect(page.contains(words), "\(words)") }
    #expect(try site.page("thu-tuc/1.000001.html").contains("../thu-tuc/phieu/1.000001.html"))
    #expect(!site.hasPage("thu-tuc/phieu/1.000002.html"))
    #expect(try !site.page("thu-tuc/1.000002.html").contains("thu-tuc/phieu/"))
  }

  @Test func thePapersSayEverySumSinceNoBoardOfFeesHangsAtHome() async throws {
    let site = try await site(
      more: """
        -- content/chung/thu-tuc/dat-dai/1.000004.md --
        ---
        Mã: "1.000004"
        Tên: Tách thửa
        Lĩnh vực: dat-dai
        Phí:
          - {Loại: phí, Mức: 2.000 đồng, Đơn vị: trang, Điều kiện: trang thứ nhất}
          - {Loại: lệ phí, Mức: 1.000 đồng, Kênh: trực tiếp}
        Hồ sơ:
          - Giấy tờ: [{Tên: Đơn}]
        ---
        """)
    #expect(site.messages == [])
    let page = try site.page("thu-tuc/phieu/1.000004.html")
    #expect(page.contains("Phí: 2.000 đồng mỗi trang (trang thứ nhất); lệ phí: 1.000 đồng (nộp "))
  }

  @Test func theBallotAsksForAsMuchBlameAsPraise() async throws {
    let page = try sheet("phieu-danh-gia", in: try await site())
    #expect(page.contains("<th scope=\"col\">Rất hài lòng</th>"))
    #expect(page.contains("<th scope=\"col\">Rất không hài lòng</th></tr>"))
    #expect(page.ranges(of: "<td><span class=\"box\"></span></td>").count == 4 * 5)
  }

  @Test func aListThatIsTooLongSaysHowManyPapersItDoesNotShow() async throws {
    let papers = (1...80).map { "      - {Tên: Giấy tờ số \($0), Ghi chú: Lời dặn}\n" }.joined()
    let record = "Mã: \"1.000004\"\nTên: Tách thửa\nLĩnh vực: dat-dai\nHồ sơ:\n  - Giấy tờ:\n"
    let site = try await site(
      more: "-- content/chung/thu-tuc/dat-dai/1.000004.md --\n---\n\(record)\(papers)---\n")
    let page = try site.page("thu-tuc/phieu/1.000004.html")
    let shown = page.matches(of: /Giấy tờ số/).count
    #expect(shown > 10 && shown < 80)
    #expect(page.contains("Còn \(80 - shown) giấy tờ nữa, xem tiếp ở trang dưới đây."))
    #expect(page.contains("size-9") && !page.contains("Lời dặn"))
  }

  @Test func theVersionChangesWithWhatTheSheetSaysAndNotWithTheDay() async throws {
    func versions(_ settings: String, _ change: (String, String) = ("", "")) async throws
      -> (field: String, ballot: String)
    {
      let text = (Self.shared + "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\n" + settings)
        .replacingOccurrences(of: change.0, with: change.1)
      let site = try await BuiltSite(text)
      return (
        try version(of: sheet("linh-vuc-ho-tich", in: site)),
        try version(of: sheet("phieu-danh-gia", in: site))
      )
    }
    let first = try await versions("")
    let other = try await versions("", ("3 Ngày làm việc", "4 Ngày làm việc"))
    #expect(other.field != first.field && other.ballot == first.ballot)
    #expect(try await versions("", ("21/7/2026", "22/7/2026")) == first)
    let later = try await BuiltSite(Self.shared, today: "01/12/2026")
    #expect(try version(of: sheet("linh-vuc-ho-tich", in: later)) == first.field)
    let named = try await versions("Tên cơ quan: Ủy ban nhân dân xã Mẫu\n")
    #expect(named.field != first.field && named.ballot != first.ballot)
  }

  @Test func saysWhichSheetsToReplaceToTakeDownAndToLeave() async throws {
    let first = try await site()
    let fees = try version(of: sheet("phi-le-phi", in: first))
    let rows = """
      phi-le-phi,\(fees),01/9/2026
      linh-vuc-ho-tich,BBB-BBB,02/7/2026
      linh-vuc-cu-tru,BBB-BBB,02/9/2026
      phieu-1.000003,CCC-CCC,03/9/2026
      linh-vuc-dat-dai,đã gỡ,04/9/2026

      """
    let site = try await site(posted: rows)
    #expect(site.messages == [])
    let page = try self.sheet("index", in: site)
    func group(_ anchor: String) throws -> String {
      let start = try #require(page.firstRange(of: "<h2 id=\"\(anchor)\">"))
      let rest = page[start.upperBound...]
      return String(rest[..<(rest.firstRange(of: "<h2")?.lowerBound ?? rest.endIndex)])
    }
    #expect(try group("in-lai").contains("đang treo bản BBB-BBB, in ngày 02/7/2026; dữ liệu"))
    #expect(try group("in-lai").contains("dữ liệu mới nhất: ngày 21/7/2026"))
    #expect(try group("in-lai").contains("in ngày 02/9/2026</small>"), "in sau dữ liệu ấy")
    #expect(try group("go-xuong").contains("Ghi đổi cũ"))
    #expect(try group("chua-in").contains("đã gỡ ngày 04/9/2026"))
    #expect(try group("dung-ban").contains("in ngày 01/9/2026"))
    let hoTich = try version(of: sheet("linh-vuc-ho-tich", in: site))
    let lines = try group("ghi-so")
    let order = try ["linh-vuc-ho-tich,", "phieu-1.000003,", "nhan-su,"].map {
      try #require(lines.firstRange(of: $0)).lowerBound
    }
    #expect(order == order.sorted(), "những tờ phải làm ngay đứng trước")
    #expect(lines.contains("linh-vuc-ho-tich,\(hoTich),"))
    #expect(lines.contains("phieu-1.000003,đã gỡ,"))
    #expect(!lines.contains("phi-le-phi,"))
    #expect(!site.files.keys.contains { $0.contains("du-lieu-mo") && $0.contains("niem-yet") })
    #expect(!site.hasPage("so-lieu/niem-yet.csv"))
  }

  @Test func searchEnginesAndTheSearchLeaveSheetsOut() async throws {
    let site = try await site()
    #expect(try sheet("linh-vuc-ho-tich", in: site).contains("noindex"))
    #expect(try sheet("index", in: site).contains("noindex"))
    let index = site.files.filter { $0.key.contains("/tim-kiem/") && $0.key.hasSuffix(".js") }
    #expect(!index.isEmpty)
    #expect(!index.values.contains { $0.contains("niem-yet") || $0.contains("thu-tuc/phieu") })
    #expect(try site.page("thu-tuc/index.html").contains("thu-tuc/niem-yet/index.html"))
    #expect(
      try site.page("thu-tuc/linh-vuc/ho-tich.html")
        .contains("thu-tuc/niem-yet/linh-vuc-ho-tich.html"))
  }

  @Test func anArchiveHasNoSheets() async throws {
    let site = try await site(settings: "Lưu trữ:\n  Trước ngày: 01/7/2025\n")
    #expect(!site.files.keys.contains { $0.contains("niem-yet") || $0.contains("thu-tuc/phieu") })
  }
}
