import Foundation
import Testing

/// Importing lists and records of the national portal, and counts of dossiers, as the keeper of a catalogue
/// runs it.
@Suite struct CatalogueImportTests {
  private let files = [
    "chung/linh-vuc.yml": "Lĩnh vực:\n  - Mã: ho-tich\n    Tên: Hộ tịch\n",
    "chung/thu-tuc/danh-muc.csv": """
    Mã,Tên,Lĩnh vực,Phạm vi,Cấp thực hiện,Thời hạn,Trạng thái,Nguồn,Ngày nguồn,Ghi chú
    1.000001,Đăng ký khai sinh,ho-tich,xã,Cấp xã,3 ngày làm việc,hiện hành,cũ,01/01/2026,tự ghi

    """,
    "xa-an/trang.yml": "Tên: Xã An\nHư cấu: có\n",
  ]

  private let csv = """
    Mã,Tên,Lĩnh vực,Cấp thực hiện,Thời hạn
    1.000001,Đăng ký khai sinh,Hộ tịch,Cấp xã,5 ngày làm việc
    1.000002,Đăng ký kết hôn,Hộ tịch,Cấp xã,1 ngày làm việc
    1.000003,Cấp thẻ luật sư,Luật sư,Cấp tỉnh,

    """

  private func importFiles(_ site: Installation, _ arguments: String...) throws -> Installation.Run
  {
    try site.trangxa(["import"] + arguments + ["--now", "2026-11-30"])
  }

  @Test func looksFirstAndWritesNothing() throws {
    let site = try Installation(files)
    defer { site.remove() }
    try site.write(csv, to: "moi.csv")
    let before = try site.snapshot(".")
    let run = try importFiles(site, "moi.csv")
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(
      run.output == """
        Đã đọc 3 thủ tục trong 1 tệp.
        Mới: 1
          + 1.000002  Đăng ký kết hôn
        Sửa đổi: 1
          ~ 1.000001  Đăng ký khai sinh
              Thời hạn: “3 ngày làm việc” → “5 ngày làm việc”
        Không thuộc cấp xã, không lấy: 1
        Tệp sẽ ghi:
          content/chung/thu-tuc/danh-muc.csv (sửa)
          content/xa-an/tin-tuc/thu-tuc-moi-sua-doi-bai-bo-2026-11-30.md (mới)
        Chưa rõ quyết định công bố: thêm --quyet-dinh "Quyết định số …" --ngay …
        Chưa rõ ngày lấy dữ liệu: thêm --ngay-lay 20/7/2026.

        Chưa ghi gì. Thêm --ghi để ghi.

        """)
    #expect(try site.snapshot(".") == before)
  }

  @Test func writesWhatItShowedAndBuildsAndThenChangesNothing() throws {
    let site = try Installation(files)
    defer { site.remove() }
    try site.write(csv, to: "moi.csv")
    let run = try importFiles(
      site, "moi.csv", "--ghi", "--quyet-dinh", "Quyết định số 12/QĐ-UBND", "--ngay", "2026-11-20",
      "--ngay-lay", "21/11/2026")
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("Đã ghi 2 tệp. Xem lại bằng trangxa check.\n"))
    let table = try site.text("content/chung/thu-tuc/danh-muc.csv").split(separator: "\n")
    #expect(
      table[1].hasPrefix(
        "1.000001,Đăng ký khai sinh,ho-tich,xã,Cấp xã,5 ngày làm việc,hiện hành,moi.csv (SHA-256 "))
    #expect(table[1].hasSuffix("),21/11/2026,tự ghi"))
    #expect(table.count == 3)
    let build = try site.trangxa("build", "--now", "2026-11-30")
    #expect(build.errors == "")
    #expect(build.status == 0)
    let page = try site.text("public/xa-an/tin-tuc/thu-tuc-moi-sua-doi-bai-bo-2026-11-30.html")
    #expect(page.contains("12/QĐ-UBND</span>"))
    #expect(page.contains("20/11/2026"))
    #expect(page.contains("thu-tuc/1.000002.html"))
    #expect(site.exists("public/xa-an/thu-tuc/1.000002.html"))
    let before = try site.snapshot("content")
    let again = try importFiles(site, "moi.csv", "--ghi")
    #expect(again.status == 0)
    #expect(
      again.output == """
        Đã đọc 3 thủ tục trong 1 tệp.
        Không đổi: 2
        Không thuộc cấp xã, không lấy: 1

        Danh mục đã như nguồn, không có gì để ghi.

        """)
    #expect(try site.snapshot("content") == before)
  }

  @Test(.enabled(if: hasConverter, "xlsx2csv is not installed"))
  func readsASpreadsheetWithItsHeaderBelowATitle() throws {
    let site = try Installation(files)
    defer { site.remove() }
    let rows =
      TestWorkbook.row(2, ["DANH SÁCH"])
      + TestWorkbook.row(4, ["Mã số", "Tên", "Cơ quan ban hành", "Cơ quan thực hiện", "Lĩnh vực"])
      + TestWorkbook.row(
        5,
        ["1.000002", "Kết hôn", "Bộ Tư pháp", "Sở Tư pháp&#10;Ủy ban nhân dân cấp xã", "Hộ tịch"])
      + TestWorkbook.row(6, ["10.005090", "=1+1", "Bộ Tư pháp", "", "Hộ tịch"])
    try TestWorkbook.bytes([("Ghi chú", TestWorkbook.row(1, ["x"])), ("Danh sách", rows)])
      .write(to: site.folder.appendingPathComponent("ds.xlsx"))
    let run = try importFiles(site, "ds.xlsx", "--ghi", "--ngay-lay", "20/7/2026")
    #expect(
      run.errors == """
        ds.xlsx: cảnh báo: ô A6 của trang tính “Danh sách”: “10.005090” không phải mã thủ tục, nên mục này không được nhập [TX2303]
        gợi ý: mã có một chữ số, dấu chấm và sáu chữ số: 1.001193; đối chiếu với Cổng Dịch vụ công quốc gia

        """)
    #expect(run.status == 0)
    #expect(
      try site.text("content/chung/thu-tuc/danh-muc.csv").contains(
        "cơ quan thực hiện: Sở Tư pháp; Ủy ban nhân dân cấp xã; cơ quan ban hành: Bộ Tư pháp"))
  }

  @Test(
    .enabled(
      if: hasConverter && ImportCommandTests.hasLibreOffice,
      "xlsx2csv or LibreOffice is not installed"),
    arguments: ["xls", "ods"])
  func readsSpreadsheetsOfOtherFormats(_ format: String) throws {
    let site = try Installation(files)
    defer { site.remove() }
    let rows =
      TestWorkbook.row(1, ["Mã số", "Tên", "Cơ quan thực hiện", "Lĩnh vực"])
      + TestWorkbook.row(2, ["1.000002", "Kết hôn", "Ủy ban nhân dân cấp xã", "Hộ tịch"])
    try TestWorkbook.bytes([("Danh sách", rows)])
      .write(to: site.folder.appendingPathComponent("ds.xlsx"))
    try ImportCommandTests.convert("ds.xlsx", to: format, in: site)
    let run = try importFiles(site, "ds.\(format)", "--ghi", "--ngay-lay", "20/7/2026")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try site.text("content/chung/thu-tuc/danh-muc.csv").contains("1.000002,Kết hôn,"))
    guard format == "xls" else { return }
    // Of a table that is cut off, rows would be missing.
    let file = site.folder.appendingPathComponent("ds.xls")
    let whole = try Data(contentsOf: file)
    try whole.prefix(whole.count * 3 / 4).write(to: file)
    let cut = try importFiles(site, "ds.xls")
    #expect(
      cut.errors.hasPrefix("ds.xls: lỗi: tệp Excel hỏng hoặc bị cắt ngang [TX2322]\n"),
      "\(cut.errors)")
    #expect(cut.status == 1)
  }

  @Test func writesNothingWhereAFileIsBroken() throws {
    let site = try Installation(files)
    defer { site.remove() }
    try site.write(csv, to: "moi.csv")
    try site.write("{\"ma_thu_tuc\": \"1.000009\",\n \"ten_thu_tuc\": \"Thử\"", to: "hong.json")
    let before = try site.snapshot("content")
    let run = try importFiles(site, "moi.csv", "hong.json", "--ghi")
    #expect(run.status == 1)
    #expect(
      run.errors.hasPrefix(
        "hong.json:2:22: lỗi: tệp JSON hỏng từ chỗ này, nên không đọc được thủ tục nào của tệp [TX2301]\n"
      ),
      "\(run.errors)")
    #expect(run.output.hasSuffix("\nChưa ghi gì vì có lỗi.\n"))
    #expect(try site.snapshot("content") == before)
  }

  @Test(arguments: [
    ("ds.xlsx", "PK\u{3}\u{4}cắt", "tệp Excel hỏng hoặc bị cắt ngang [TX2322]"),
    ("ds.xlsx", "Mã,Tên\n", "tệp Excel hỏng hoặc bị cắt ngang [TX2322]"),
    (
      "ds.csv", "STT,Tên\n1,A\n",
      "không thấy bảng thủ tục: không dòng nào trong 50 dòng đầu có tên cột “Mã số” [TX2308]"
    ),
    ("ds.json", "{}", "không có mã thủ tục"),
    ("khong-co.csv", "", "không có tệp này [TX2320]"),
  ])
  func saysWhatIsWrongWithAFile(_ name: String, _ text: String, _ words: String) throws {
    let site = try Installation(files)
    defer { site.remove() }
    if !text.isEmpty { try site.write(text, to: name) }
    let run = try importFiles(site, name)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.status == 1)
  }

  @Test func refusesASpreadsheetThatProvesToBeNone() throws {
    let site = try Installation(files)
    defer { site.remove() }
    try TestWorkbook.bytes([("A", "<row r=\"1\"><c r=\"A1\"><v>1</v></row>")])
      .write(to: site.folder.appendingPathComponent("ds.xlsx"))
    let run = try importFiles(site, "ds.xlsx")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("ds.xlsx: lỗi: không đọc được bảng Excel: "), "\(run.errors)")
  }

  @Test func saysWhichPackageReadsSpreadsheets() throws {
    let site = try Installation(files)
    defer { site.remove() }
    try TestWorkbook.bytes([("A", TestWorkbook.row(1, ["Mã số", "Tên"]))])
      .write(to: site.folder.appendingPathComponent("ds.xlsx"))
    let run = try site.trangxa(
      ["import", "ds.xlsx"], environment: ["PATH": site.folder.path])
    #expect(run.status == 3)
    #expect(run.errors == "trangxa: máy chưa có chương trình “xlsx2csv”; hãy cài gói xlsx2csv\n")
  }

  @Test(arguments: [("--ngay", "hôm qua"), ("--ngay-lay", "31/02/2026")])
  func refusesWhatIsNoDay(_ option: String, _ day: String) throws {
    let site = try Installation(files)
    defer { site.remove() }
    try site.write(csv, to: "moi.csv")
    let run = try importFiles(site, "moi.csv", option, day)
    #expect(run.status == 2)
    #expect(
      run.errors == "trangxa: “\(day)” không phải là ngày\ngợi ý: ghi như \(option) 20/7/2026\n")
  }

  @Test(.enabled(if: Installation.hasTerminal, "script is not installed"))
  func asksWhoWatches() throws {
    let site = try Installation(files)
    defer { site.remove() }
    try site.write(csv, to: "moi.csv")
    let refused = try site.trangxaAtATerminal("import moi.csv", typing: "không\n")
    #expect(refused.contains("Gõ “có” để ghi: "), "\(refused)")
    #expect(refused.hasSuffix("Chưa ghi gì. Thêm --ghi để ghi.\n"), "\(refused)")
    #expect(!site.exists("content/xa-an/tin-tuc"))
    let said = try site.trangxaAtATerminal("import moi.csv", typing: "có\n")
    #expect(said.hasSuffix("Đã ghi 2 tệp. Xem lại bằng trangxa check.\n"), "\(said)")
    #expect(site.exists("content/xa-an/tin-tuc"))
  }

  // MARK: Dossiers

  private let map = """
    Kiểu: hồ sơ
    Kỳ: 9 tháng đầu năm 2026
    Lĩnh vực: Lĩnh vực
    Cột:
      - {Của ta: Tiếp nhận}
      - {Của ta: Trực tuyến, Của họ: Hình thức, Giá trị: [Trực tuyến]}
      - {Của ta: Trực tiếp, Của họ: Hình thức, Giá trị: [Tại quầy]}
    Bỏ qua: [Người nộp]

    """

  @Test func countsDossiersOfAnExportAndKeepsNoName() throws {
    let site = try Installation(files)
    defer { site.remove() }
    try site.write(map, to: "anh-xa.yml")
    try site.write(
      "Người nộp,Lĩnh vực,Hình thức\nNguyễn Văn Thử,Hộ tịch,Trực tuyến\nTrần Thị Thử,Hộ tịch,Tại quầy\n",
      to: "xuat.csv")
    let run = try importFiles(
      site, "xuat.csv", "--anh-xa", "anh-xa.yml", "--site", "xa-an", "--ghi")
    #expect(run.errors == "")
    #expect(
      run.output == """
        Đã đọc 2 dòng; 9 tháng đầu năm 2026, 1 lĩnh vực.
          + Hộ tịch: Tiếp nhận 2, Trực tuyến 1, Trực tiếp 1
          + Tổng: Tiếp nhận 2, Trực tuyến 1, Trực tiếp 1
        Đã ghi content/xa-an/so-lieu/ho-so.csv.

        """)
    #expect(run.status == 0)
    for (_, bytes) in try site.snapshot("content") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Nguyễn"))
    }
    let build = try site.trangxa("build", "--now", "2026-11-30")
    #expect(build.status == 0, "\(build.errors)")
    let again = try importFiles(
      site, "xuat.csv", "--anh-xa", "anh-xa.yml", "--site", "xa-an", "--ghi")
    #expect(again.output.hasSuffix("\nSố liệu đã như bảng xuất, không có gì để ghi.\n"))
  }

  @Test func namesTheCellAndRepeatsNothingOfIt() throws {
    let site = try Installation(files)
    defer { site.remove() }
    try site.write(map, to: "anh-xa.yml")
    try site.write("Người nộp,Lĩnh vực,Hình thức\nA,Nguyễn Văn Thử,Tại quầy\n", to: "xuat.csv")
    let run = try importFiles(
      site, "xuat.csv", "--anh-xa", "anh-xa.yml", "--site", "xa-an", "--ghi")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        xuat.csv: lỗi: ô B2, cột “Lĩnh vực”: không phải tên một lĩnh vực đã biết, nên không được đếm [TX2341]
        gợi ý: thêm tên ấy vào “Tên lĩnh vực” của tệp ánh xạ, hoặc chỉ đúng cột ở “Lĩnh vực”

        """)
    #expect(!(run.errors + run.output).contains("Nguyễn"))
    #expect(!site.exists("content/xa-an/so-lieu"))
  }

  @Test func wantsOneCommuneForItsDossiers() throws {
    let site = try Installation(files)
    defer { site.remove() }
    try site.write(map, to: "anh-xa.yml")
    try site.write("Lĩnh vực,Hình thức\n", to: "xuat.csv")
    let run = try importFiles(site, "xuat.csv", "--anh-xa", "anh-xa.yml")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("trangxa: số liệu hồ sơ là của một xã, từ một tệp\n"))
  }

  // MARK: The list of the portal, to pages

  @Test(.enabled(if: corpus != nil && hasConverter, "TRANGXA_CORPUS names no folder"))
  func makesAPageOfEachProcedureOfTheListOfThePortal() throws {
    let site = try Installation(["xa-an/trang.yml": "Tên: Xã An\nHư cấu: có\n"])
    defer { site.remove() }
    let list = "\(corpus ?? "")/data/dvcqg/danh-sach-tthc-BoTuPhap.xlsx"
    let run = try importFiles(site, list, "--moi-cap", "--ghi", "--ngay-lay", "20/7/2026")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Mới: 271\n"))
    let build = try site.trangxa("build", "--now", "2026-11-30")
    #expect(build.status == 0, "\(build.errors.prefix(2_000))")
    let pages = try site.names(in: "public/xa-an/thu-tuc").filter {
      $0.firstMatch(of: /^[0-9]\.[0-9]{6}\.html$/) != nil
    }
    #expect(pages.count == 271)
    let again = try importFiles(site, list, "--moi-cap", "--ghi")
    #expect(again.output.hasSuffix("\nDanh mục đã như nguồn, không có gì để ghi.\n"))
  }
}

private let corpus = ProcessInfo.processInfo.environment["TRANGXA_CORPUS"]

private let hasConverter = FileManager.default.isExecutableFile(atPath: "/usr/bin/xlsx2csv")
