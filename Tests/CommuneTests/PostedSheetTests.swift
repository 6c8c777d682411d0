import Commune
import Diagnostics
import Testing
import VietnameseText

@Suite struct PostedSheetTests {
  private static let shared = """
    -- content/chung/linh-vuc.yml --
    Lĩnh vực:
      - {Mã: ho-tich, Tên: Hộ tịch}
    -- content/chung/thu-tuc/danh-muc.csv --
    Mã,Tên,Lĩnh vực
    1.000001,Đăng ký khai sinh,ho-tich

    """

  private func site(_ rows: String, settings: String = "") throws -> AssembledSite {
    try AssembledSite(
      Self.shared + "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\n\(settings)"
        + "-- content/xa-mau/so-lieu/niem-yet.csv --\nTờ,Phiên bản,Ngày in\n\(rows)")
  }

  private func state(_ rows: String, of name: SheetName) throws -> PostedSheet.State? {
    try site(rows).portal.posted[name]?.state
  }

  @Test func readsWhatHangsHoweverTheVersionIsWritten() throws {
    let rows = """
      linh-vuc-ho-tich,KTB-DMX,01/9/2026
      phieu-1.000001,ktbdmx,02/9/2026
      phi-le-phi,Đã gỡ,03/9/2026

      """
    let site = try site(rows)
    #expect(site.findings == [])
    let version = try #require(SheetVersion("KTB-DMX"))
    let code = try #require(ProcedureCode("1.000001"))
    #expect(try state(rows, of: .field("ho-tich")) == .printed(version))
    #expect(try state(rows, of: .checklist(code)) == .printed(version))
    #expect(try state(rows, of: .fees) == .takenDown)
    #expect(try state(rows, of: .staff) == nil)
  }

  @Test func countsTheLatestDayAndOfOneDayTheLastRow() throws {
    let rows = """
      phi-le-phi,BBB-BBB,05/9/2026
      phi-le-phi,CCC-CCC,01/9/2026
      nhan-su,BBB-BBB,05/9/2026
      nhan-su,CCC-CCC,05/9/2026

      """
    #expect(try state(rows, of: .fees) == .printed(try #require(SheetVersion("BBBBBB"))))
    #expect(try state(rows, of: .staff) == .printed(try #require(SheetVersion("CCCCCC"))))
  }

  @Test func isNoTableThatReadersMayHave() throws {
    #expect(try site("phi-le-phi,KTB-DMX,01/9/2026\n").portal.tables.isEmpty)
  }

  @Test(arguments: [
    ("linh-vuc-ho-tich,KTB-DME,01/9/2026", "2:18 “KTB-DME” không đọc được là phiên bản"),
    ("linh-vuc-ho-tich,,01/9/2026", "cột “Phiên bản” để trống"),
    ("hộ tịch,KTB-DMX,01/9/2026", "2:1 “hộ tịch” không đọc được là tên tờ niêm yết"),
    ("phi-le-phi,KTB-DMX,31/9/2026", "2:20 “31/9/2026” không đọc được là ngày đủ"),
    ("phi-le-phi,KTB-DMX,22/11/2026", "2:1 ngày in 22/11/2026 chưa tới"),
    (
      "linh-vuc-ho-tic,KTB-DMX,01/9/2026",
      "2:1 tờ “linh-vuc-ho-tic” không thuộc lĩnh vực hay thủ tục nào trong danh mục"
    ),
    ("phieu-9.999999,KTB-DMX,01/9/2026", "2:1 tờ “phieu-9.999999” không thuộc lĩnh vực"),
  ])
  func saysWhatIsWrongInARow(_ row: String, _ message: String) throws {
    let findings = try site(row + "\n").findings
    #expect(findings.count == 1 && findings.contains { $0.contains(message) }, "\(findings)")
  }

  @Test func anArchiveHasNoDesk() throws {
    let site = try site("bậy,bạ,\n", settings: "Lưu trữ:\n  Trước ngày: 01/7/2025\n")
    #expect(site.findings == [])
    #expect(try site.portal.posted.isEmpty)
  }

  @Test func namesOfSheetsAreReadBackAsTheyAreWritten() throws {
    let code = try #require(ProcedureCode("1.000190"))
    let names: [SheetName] = [
      .field("ho-tich"), .fees, .staff, .feedback, .online, .ballot, .checklist(code),
    ]
    #expect(names.compactMap { SheetName($0.text) } == names)
    for text in ["", "linh-vuc-", "linh-vuc-Hộ tịch", "phieu-", "phieu-x", "1.000190"] {
      #expect(SheetName(text) == nil, "\(text)")
    }
  }

  @Test func versionsAreOfTheWordsAndOfNothingElse() {
    let version = SheetVersion(of: ["Phí", "8.000 đồng"])
    #expect(version == SheetVersion(of: ["Phí", "8.000 đồng"]))
    #expect(SheetVersion(version.text) == version)
    for other in [["Phí", "8.001 đồng"], ["Phí8.000 đồng"], ["8.000 đồng", "Phí"], []] {
      #expect(SheetVersion(of: other) != version, "\(other)")
    }
    for text in ["", "KTB-DM", "KTB-DMXX", "KTA-DMX", "123-456"] {
      #expect(SheetVersion(text) == nil, "\(text)")
    }
  }
}
