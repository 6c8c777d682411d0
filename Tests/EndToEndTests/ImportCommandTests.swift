import Foundation
import Testing

/// `trangxa import`, as an editor runs it.
@Suite struct ImportCommandTests {
  static let report = """
    ỦY BAN NHÂN DÂN
    XÃ MẪU

    Số: 46/BC-UBND

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc

    Xã Mẫu, ngày 05 tháng 6 năm 2026

    BÁO CÁO
    Công tác cải cách hành chính 6 tháng đầu năm 2026

    Ủy ban nhân dân xã báo cáo như sau:

    I. CHỈ ĐẠO, ĐIỀU HÀNH

    - Ban hành 5 kế hoạch về cải cách hành chính.

    Nơi nhận:
    - UBND tỉnh;
    - Lưu: VT.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Nguyễn Văn Mẫu

    """

  /// What a report of the same words is in Word.
  static let html = """
    <table><tr><td>ỦY BAN NHÂN DÂN<br>XÃ MẪU<br>Số: 46/BC-UBND</td>
    <td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>Xã Mẫu, ngày 05 tháng 6 năm 2026</td></tr>
    </table><p><b>BÁO CÁO</b></p><p>Công tác cải cách hành chính 6 tháng đầu năm 2026</p>
    <p>Ủy ban nhân dân xã báo cáo như sau:</p><p>I. CHỈ ĐẠO, ĐIỀU HÀNH</p>
    <table><tr><th>Lĩnh vực</th><th>Hồ sơ</th></tr><tr><td>Hộ tịch</td><td>12</td></tr></table>
    <table><tr><td>Nơi nhận:<br>- UBND tỉnh;<br>- Lưu: VT.</td>
    <td>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH<br><br>Nguyễn Văn Mẫu</td></tr></table>
    """

  static let hasPandoc = FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc")
  static let hasZip =
    FileManager.default.isExecutableFile(atPath: "/usr/bin/zip")
    && FileManager.default.isExecutableFile(atPath: "/usr/bin/unzip")
  static let hasPDFReader = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")
  static let hasLibreOffice = ["/usr/bin", "/usr/local/bin", "/bin"].contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/soffice")
  }

  /// Makes a Word or OpenDocument file of HTML.
  static func makeDocument(_ path: String, of html: String, in site: Installation) throws {
    try site.write(html, to: "nguon.html")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/pandoc")
    process.arguments = ["--from", "html", "nguon.html", "-o", path]
    process.currentDirectoryURL = site.folder
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  /// A PDF of pages without a word.
  static let picturesOnly = """
    %PDF-1.4
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
    trailer<</Root 1 0 R>>

    """

  private func site() throws -> Installation { try Installation(Installation.smallest) }

  @Test func writesADraftThatTheChecksPass() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(Self.report, to: "den/bao-cao.txt")
    let run = try site.trangxa("import", "den/bao-cao.txt", "--now", "2026-11-21")
    #expect(run.errors == "")
    #expect(
      run.output == """
        content/xa-mau/bao-cao/6-thang-dau-nam-2026.md: đã ghi, báo cáo, nháp
          Hình thức: Báo cáo
          Số ký hiệu: 46/BC-UBND
          Nơi ban hành: Xã Mẫu
          Ngày ban hành: 05/6/2026
          Cơ quan: Ủy ban nhân dân xã Mẫu
          Trích yếu: Công tác cải cách hành chính 6 tháng đầu năm 2026
          Kỳ: 6 tháng đầu năm 2026
          Người ký: TM. ỦY BAN NHÂN DÂN; Chủ tịch; Nguyễn Văn Mẫu
          Nơi nhận: 2 nơi
          Thân bài: 1 đề mục, 1 đoạn, 1 mục liệt kê; 7 con số, đều có trong bài
          Bỏ ra 2 dòng:
            “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”: quốc hiệu, tiêu ngữ
            “Độc lập - Tự do - Hạnh phúc”: quốc hiệu, tiêu ngữ
          Soát bài: không thấy lỗi

        """)
    #expect(run.status == 0)
    let check = try site.trangxa("check", "--site", "xa-mau")
    #expect(!check.errors.contains("6-thang-dau-nam-2026.md"), "\(check.errors)")
    _ = try site.trangxa("build")
    #expect(!site.exists("public/xa-mau/bao-cao/6-thang-dau-nam-2026.html"))
    #expect(!site.exists("public/bao-cao/6-thang-dau-nam-2026.html"))
  }

  @Test func publishesWhenAsked() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(Self.report, to: "bao-cao.txt")
    let run = try site.trangxa("import", "bao-cao.txt", "--dang", "--ten", "giua-nam")
    #expect(
      run.output.hasPrefix(
        "content/xa-mau/bao-cao/giua-nam.md: đã ghi, báo cáo, đăng ở lần dựng sau\n"))
    _ = try site.trangxa("build")
    let page = try site.text("public/xa-mau/bao-cao/giua-nam.html")
    #expect(page.contains("46/BC-UBND"))
    #expect(page.contains("Nguyễn Văn Mẫu"))
  }

  @Test func looksWithoutWriting() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(Self.report, to: "bao-cao.txt")
    let before = try site.snapshot(".")
    let run = try site.trangxa("import", "bao-cao.txt", "--xem")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("---\nTiêu đề: \"Báo cáo công tác cải cách hành chính 6 tháng"))
    #expect(
      run.output.hasSuffix(
        "\n## I. CHỈ ĐẠO, ĐIỀU HÀNH\n\n- Ban hành 5 kế hoạch về cải cách hành chính.\n"))
    #expect(
      run.errors.hasSuffix(
        "content/xa-mau/bao-cao/6-thang-dau-nam-2026.md: chưa ghi gì; bỏ --xem để ghi\n"))
    #expect(try site.snapshot(".") == before)
  }

  @Test func neverWritesOverAFile() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(Self.report, to: "bao-cao.txt")
    try site.write("của người khác\n", to: "content/xa-mau/bao-cao/6-thang-dau-nam-2026.md")
    let run = try site.trangxa("import", "bao-cao.txt")
    #expect(
      run.errors == """
        content/xa-mau/bao-cao/6-thang-dau-nam-2026.md: lỗi: đã có tệp này, không ghi đè [TX3011]
        gợi ý: nếu là văn bản khác, thêm --ten bao-cao-46-bc-ubnd-2026

        """)
    #expect(run.output == "")
    #expect(run.status == 1)
    #expect(try site.text("content/xa-mau/bao-cao/6-thang-dau-nam-2026.md") == "của người khác\n")
    #expect(
      try site.trangxa("import", "bao-cao.txt", "--ten", "bao-cao-46-bc-ubnd-2026").status == 0)
  }

  @Test func doesNotFollowALinkThatHasTheName() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(Self.report, to: "bao-cao.txt")
    try site.link("content/xa-mau/bao-cao/6-thang-dau-nam-2026.md", to: "../../../ngoai.md")
    #expect(try site.trangxa("import", "bao-cao.txt").status == 1)
    #expect(!site.exists("ngoai.md"))
  }

  @Test(
    .enabled(if: hasPandoc && hasZip, "pandoc, zip or unzip is not installed"),
    arguments: ["docx", "odt"])
  func readsWordAndOpenDocument(_ ending: String) throws {
    let site = try site()
    defer { site.remove() }
    try Self.makeDocument("-báo cáo.\(ending)", of: Self.html, in: site)
    let run = try site.trangxa("import", "./-báo cáo.\(ending)")
    #expect(run.errors == "")
    #expect(run.status == 0)
    let text = try site.text("content/xa-mau/bao-cao/6-thang-dau-nam-2026.md")
    #expect(text.contains("Số ký hiệu: \"46/BC-UBND\"\nNgày ban hành: 05/6/2026\n"))
    #expect(text.contains("Nơi nhận:\n  - \"UBND tỉnh\"\n  - \"Lưu: VT\"\nNháp: có\n"))
    #expect(text.hasSuffix("| Lĩnh vực | Hồ sơ |\n| --- | --- |\n| Hộ tịch | 12 |\n"))
  }

  @Test(.enabled(if: hasPDFReader, "pdftotext is not installed"))
  func namesAPDFOfPictures() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(Self.picturesOnly, to: "quet.pdf")
    let run = try site.trangxa("import", "quet.pdf")
    #expect(
      run.errors == """
        quet.pdf: lỗi: PDF này chỉ có ảnh chụp các trang, không có chữ để lấy ra [TX3002]
        gợi ý: nhập tệp Word gốc; hoặc đặt PDF vào thư mục tep/ của trang và gõ lại nội dung chính

        """)
    #expect(run.status == 1)
  }

  @Test func showsTheFirstLinesOfAnOldTable() throws {
    let site = try site()
    defer { site.remove() }
    let file = site.folder.appendingPathComponent("tin.txt")
    let shown = "Ngµy héi chuyÓn ®æi sè\n\nS¸ng nay x· tæ chøc ngµy héi chuyÓn ®æi sè.\n"
    try Data(shown.unicodeScalars.map { UInt8($0.value) }).write(to: file)
    let run = try site.trangxa("import", "tin.txt", "--now", "2026-11-21")
    #expect(
      run.errors.hasPrefix(
        "tin.txt: cảnh báo: chữ theo bảng mã TCVN3 (ABC), đã đổi sang Unicode: "
          + "“Ngµy héi chuyÓn ®æi sè” → “Ngày hội chuyển đổi số”; "), "\(run.errors)")
    #expect(run.status == 0)
    #expect(
      try site.text("content/xa-mau/tin-tuc/ngay-hoi-chuyen-doi-so.md").hasPrefix(
        "---\nTiêu đề: \"Ngày hội chuyển đổi số\"\nNgày: 21/11/2026\nNháp: có\n---\n"))
  }

  @Test(arguments: [
    (
      "a.docx", "không phải zip",
      "a.docx: lỗi: tệp hỏng, hoặc đuôi .docx không đúng loại tệp [TX3001]\n"
    ),
    (
      "a.pdf", "không phải pdf",
      "a.pdf: lỗi: tệp hỏng, hoặc đuôi .pdf không đúng loại tệp [TX3001]\n"
    ),
    ("a.txt", "", "a.txt: lỗi: tệp không có chữ nào [TX3001]\n"),
    ("a.txt", " \n\n", "a.txt: lỗi: tệp không có chữ nào [TX3001]\n"),
    ("a.jpg", "ảnh", "a.jpg: lỗi: không nhập được loại tệp này [TX3001]\n"),
    ("a", "chữ", "a: lỗi: không nhập được loại tệp này [TX3001]\n"),
    ("a.xlsx", "PK", "a.xlsx: lỗi: tệp Excel hỏng hoặc bị cắt ngang [TX2322]\n"),
  ])
  func saysWhatIsWrongWithAFile(_ name: String, _ text: String, _ message: String) throws {
    let site = try site()
    defer { site.remove() }
    try site.write(text, to: name)
    let before = try site.snapshot(".")
    let run = try site.trangxa("import", name)
    #expect(run.errors.hasPrefix(message), "\(run.errors)")
    #expect(run.errors.contains("gợi ý: "))
    #expect(run.status == 1)
    #expect(try site.snapshot(".") == before)
  }

  @Test(.enabled(if: hasPandoc, "pandoc is not installed"))
  func saysThatABrokenWordFileCannotBeRead() throws {
    let site = try site()
    defer { site.remove() }
    try site.write("PK\u{3}\u{4} hỏng", to: "a.docx")
    let run = try site.trangxa("import", "a.docx")
    #expect(run.errors.hasPrefix("a.docx: lỗi: pandoc không đọc được tệp: "), "\(run.errors)")
    #expect(run.status == 1)
  }

  @Test(arguments: [
    ("a.docx", "PK\u{3}\u{4}", "pandoc", "pandoc"),
    ("a.pdf", "%PDF-1.4\n", "pdftotext", "poppler-utils"),
    (
      "a.doc", "{\\rtf1 x}", "soffice",
      "libreoffice-writer-nogui (cho .doc), libreoffice-calc-nogui (cho .xls, .ods)"
    ),
  ])
  func saysWhichPackageIsMissing(
    _ name: String, _ text: String, _ program: String, _ package: String
  ) throws {
    let site = try site()
    defer { site.remove() }
    try site.write(text, to: name)
    let run = try site.trangxa("import", name, path: site.folder.path)
    #expect(
      run.errors == "trangxa: máy chưa có chương trình “\(program)”; hãy cài gói \(package)\n")
    #expect(run.status == 3)
  }

  /// Makes a file of another format with LibreOffice, as somebody who has old files did.
  static func convert(_ path: String, to format: String, in site: Installation) throws {
    let profile = site.folder.appendingPathComponent("cai-dat").path
    let made = try site.status(
      of: URL(fileURLWithPath: "/usr/bin/env"),
      [
        "soffice", "-env:UserInstallation=file://\(profile)", "--headless", "--convert-to", format,
        path,
      ])
    try #require(made == 0)
  }

  @Test(
    .enabled(if: hasLibreOffice && hasPandoc, "LibreOffice or pandoc is not installed"),
    arguments: ["doc", "rtf"])
  func readsOldWordFiles(_ format: String) throws {
    let site = try site()
    defer { site.remove() }
    try Self.makeDocument("a.docx", of: Self.html, in: site)
    try Self.convert("a.docx", to: format, in: site)
    if format != "doc" { try site.move("a.\(format)", to: "a.doc") }
    let run = try site.trangxa("import", "a.doc")
    #expect(run.errors == "")
    #expect(run.status == 0)
    let text = try site.text("content/xa-mau/bao-cao/6-thang-dau-nam-2026.md")
    #expect(text.contains("Số ký hiệu: \"46/BC-UBND\"\nNgày ban hành: 05/6/2026\n"))
    #expect(text.hasSuffix("| Lĩnh vực | Hồ sơ |\n| --- | --- |\n| Hộ tịch | 12 |\n"))
  }

  /// LibreOffice would make what is left of it without a word.
  @Test(.enabled(if: hasLibreOffice && hasPandoc, "LibreOffice or pandoc is not installed"))
  func readsNoPartOfAnOldWordFileThatIsCutOff() throws {
    let site = try site()
    defer { site.remove() }
    try Self.makeDocument("a.docx", of: Self.html, in: site)
    try Self.convert("a.docx", to: "doc", in: site)
    let file = site.folder.appendingPathComponent("a.doc")
    let whole = try Data(contentsOf: file)
    try whole.prefix(whole.count * 3 / 4).write(to: file)
    let run = try site.trangxa("import", "a.doc")
    #expect(
      run.errors.hasPrefix("a.doc: lỗi: tệp bị cắt ngang, thiếu phần cuối [TX3001]\n"),
      "\(run.errors)")
    #expect(run.status == 1)
  }

  /// What a text of a stranger names is not asked for, from a machine that may reach more than the stranger.
  @Test(.enabled(if: hasLibreOffice && hasPandoc, "LibreOffice or pandoc is not installed"))
  func fetchesNothingThatAnOldWordFileNames() throws {
    let site = try site()
    defer { site.remove() }
    let server = try ListeningPort()
    defer { server.stop() }
    try site.write(
      "<p>Tiêu đề</p><p>Một câu.</p><img src=\"http://127.0.0.1:\(server.port)/a.png\">",
      to: "a.html")
    try Self.convert("a.html", to: "doc:MS Word 97", in: site)
    // The control: LibreOffice does ask, when nothing keeps it from it.
    try #require(server.count > 0)
    let before = server.count
    #expect(try site.trangxa("import", "a.doc").status == 0)
    #expect(server.count == before)
  }

  /// Whatever breaks a run off, its copy of the file goes with the next one; a run that works keeps its own.
  @Test func takesAwayWhatARunLeftThatWasBrokenOff() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(Self.picturesOnly, to: "a.pdf")
    try site.write("#!/bin/sh\nexec sleep 60\n", to: "cham/pdftotext")
    try site.write("#!/bin/sh\nexit 1\n", to: "nhanh/pdftotext")
    try site.write("", to: "tam/trangxa-cua-ai/a")
    for program in ["cham", "nhanh"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755],
        ofItemAtPath: site.folder.appendingPathComponent("\(program)/pdftotext").path)
    }
    func environment(_ programs: String) -> [String: String] {
      [
        "PATH": "\(site.folder.path)/\(programs):/usr/bin:/bin",
        "TMPDIR": site.folder.appendingPathComponent("tam").path,
      ]
    }
    func workshops() throws -> Set<String> {
      Set(try site.names(in: "tam").filter { $0.hasPrefix("trangxa-xuong-") })
    }
    var runs: [Process] = []
    defer { for run in runs where run.isRunning { run.terminate() } }
    var known: Set<String> = []
    for _ in 1...2 {
      runs.append(try site.start(["import", "a.pdf"], environment: environment("cham")))
      let before = known
      for _ in 1...200 where known == before {
        usleep(50_000)
        known = try workshops()
      }
      try #require(known.count == before.count + 1)
    }
    // The first is broken off, the second goes on.
    let kept = runs[1]
    runs[0].interrupt()
    runs[0].waitUntilExit()
    try #require(kept.isRunning)
    #expect(try workshops() == known)
    #expect(try site.trangxa("import", "a.pdf", environment: environment("nhanh")).status == 1)
    #expect(try workshops().count == 1)
    kept.terminate()
    kept.waitUntilExit()
    #expect(try site.trangxa("import", "a.pdf", environment: environment("nhanh")).status == 1)
    #expect(try site.names(in: "tam") == ["trangxa-cua-ai"])
  }

  @Test func asksWhichPortalIsMeant() throws {
    let site = try Installation(Installation.two)
    defer { site.remove() }
    try site.write(Self.report, to: "a.txt")
    let run = try site.trangxa("import", "a.txt")
    #expect(
      run.errors
        == "trangxa: chưa rõ nhập vào trang nào\ngợi ý: nêu tên thư mục của xã, như --site xa-an\n")
    #expect(run.status == 2)
    #expect(try site.trangxa("import", "a.txt", "--site", "xa-binh").status == 0)
    #expect(site.exists("content/xa-binh/bao-cao/6-thang-dau-nam-2026.md"))
  }

  @Test func asksForWhatTheKindNeeds() throws {
    let site = try site()
    defer { site.remove() }
    try site.write("Thông báo nghỉ lễ\n\nTrung tâm nghỉ ngày 02/9/2026.\n", to: "a.txt")
    let run = try site.trangxa("import", "a.txt", "--loai", "thong-bao")
    #expect(
      run.errors == """
        a.txt: lỗi: chưa rõ ngày cuối niêm yết [TX3005]
        gợi ý: nêu ngày, như --niem-yet-den 31/12/2026
        a.txt: chưa ghi gì

        """)
    #expect(run.status == 1)
    let told = try site.trangxa(
      "import", "a.txt", "--loai", "thong-bao", "--niem-yet-den", "31/12/2026")
    #expect(told.status == 0)
  }

  @Test(arguments: [
    (["--ky", "mùa hè"], "trangxa: “mùa hè” không phải kỳ báo cáo\n"),
    (["--ngay", "32/13"], "trangxa: “32/13” không phải là ngày\n"),
    (["--niem-yet-den", "mai"], "trangxa: “mai” không phải là ngày\n"),
  ])
  func refusesOptionsThatSayNothing(_ options: [String], _ message: String) throws {
    let site = try site()
    defer { site.remove() }
    try site.write(Self.report, to: "a.txt")
    let run = try site.trangxa(["import", "a.txt"] + options)
    #expect(run.errors.hasPrefix(message), "\(run.errors)")
    #expect(run.status == 2)
  }

  /// What decides how pages are made, or in which form findings of lists are told.
  @Test(arguments: [
    ["--theme", "mac-dinh"], ["--jobs", "2"], ["--weights"], ["--format", "json"],
  ])
  func takesNoOptionThatMeansNothing(_ options: [String]) throws {
    let site = try site()
    defer { site.remove() }
    try site.write(Self.report, to: "a.txt")
    let run = try site.trangxa(["import", "a.txt"] + options)
    #expect(run.errors.contains(options[0]), "\(run.errors)")
    #expect(run.status == 2)
    #expect(!site.exists("content/xa-mau/bao-cao"))
  }

  @Test func saysWhichFileIsNotThereAndGoesOn() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(Self.report, to: "b.txt")
    let run = try site.trangxa("import", "a.txt", "b.txt")
    #expect(
      run.errors == "a.txt: lỗi: không có tệp này [TX2320]\ngợi ý: xem lại tên tệp\n")
    #expect(run.status == 1)
    #expect(site.exists("content/xa-mau/bao-cao/6-thang-dau-nam-2026.md"))
  }

  /// A text, a list and the map of a list are read by the same rules.
  @Test(arguments: [["a.txt"], ["a.csv"], ["bang.csv", "--anh-xa", "a.yml", "--site", "xa-mau"]])
  func saysTheSameOfEveryFileThatCannotBeRead(_ arguments: [String]) throws {
    let site = try site()
    defer { site.remove() }
    try site.write("Lĩnh vực\n", to: "bang.csv")
    let name = try #require(arguments.first { $0.hasPrefix("a.") })
    func run() throws -> Installation.Run { try site.trangxa(["import"] + arguments) }
    let missing = try run()
    #expect(
      missing.errors.hasPrefix("\(name): lỗi: không có tệp này [TX2320]\n"), "\(missing.errors)")
    #expect(missing.status == 1)
    try site.write("", to: "\(name)/.giu")
    let folder = try run()
    #expect(
      folder.errors.hasPrefix("\(name): lỗi: đây không phải là tệp [TX3001]\n"),
      "\(folder.errors)")
    #expect(folder.status == 1)
    try site.delete(name)
    try site.write(size: (64 << 20) + 1, to: name)
    let large = try run()
    #expect(
      large.errors.hasPrefix("\(name): lỗi: tệp lớn hơn 64 MB nên không được đọc [TX2321]\n"),
      "\(large.errors)")
    #expect(large.status == 1)
  }

  @Test(.enabled(if: hasPDFReader, "pdftotext is not installed"))
  func readsThePagesOfAPDF() throws {
    let site = try site()
    defer { site.remove() }
    let lines = [
      ("90 780", "Phien cho xa Mau"),
      ("90 750", "Phien cho co 120 gian hang va nhieu nguoi den mua ban"),
      ("90 735", "hang hoa trong hai ngay."), ("90 690", "STT"), ("200 690", "Gian hang"),
      ("400 690", "So"),
      ("90 675", "1"), ("200 675", "Rau qua"), ("400 675", "70"), ("90 660", "2"),
      ("200 660", "Thu cong"),
      ("400 660", "50"), ("290 40", "Trang 1/1"),
    ]
    let stream = lines.map { "BT /F1 11 Tf \($0.0) Td (\($0.1)) Tj ET" }.joined(separator: "\n")
    try site.write(
      Self.picturesOnly.replacing(
        "/MediaBox[0 0 595 842]>>endobj",
        with: """
          /MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
          4 0 obj<</Length \(stream.utf8.count)>>stream
          \(stream)
          endstream
          endobj
          5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
          """), to: "cho.pdf")
    let run = try site.trangxa("import", "cho.pdf", "--now", "2026-11-21")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("    “Trang 1/1”: số trang\n"), "\(run.output)")
    #expect(
      try site.text("content/xa-mau/tin-tuc/phien-cho-xa-mau.md") == """
        ---
        Tiêu đề: "Phien cho xa Mau"
        Ngày: 21/11/2026
        Nháp: có
        ---

        Phien cho co 120 gian hang va nhieu nguoi den mua ban hang hoa trong hai ngay.

        | STT | Gian hang | So |
        | --- | --- | --- |
        | 1 | Rau qua | 70 |
        | 2 | Thu cong | 50 |

        """)
  }

  @Test(.enabled(if: Installation.hasTerminal, "script(1) is not installed"))
  func tellsWhoWatchesWhatItIsAt() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(Self.report, to: "b.txt")
    let seen = try site.trangxaAtATerminal("import b.txt")
    #expect(
      seen.hasPrefix(
        "b.txt: đang lấy chữ …\ncontent/xa-mau/bao-cao/6-thang-dau-nam-2026.md: đang soát …\n"),
      "\(seen)")
  }

  @Test func goesOnWithTheOtherFilesWhenOneFails() throws {
    let site = try site()
    defer { site.remove() }
    try site.write("x", to: "a.jpg")
    try site.write(Self.report, to: "b.txt")
    let run = try site.trangxa("import", "a.jpg", "b.txt")
    #expect(run.status == 1)
    #expect(site.exists("content/xa-mau/bao-cao/6-thang-dau-nam-2026.md"))
  }
}
