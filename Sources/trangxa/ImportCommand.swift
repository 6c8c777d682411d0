import ArgumentParser
import Commune
import Diagnostics
import Files
import Importing
import VietnameseText
import World

/// `trangxa import`: makes texts from Word, PDF and plain files into sources of a portal, and takes lists and records
/// of the national portal into the catalogue.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Nhập văn bản Word, PDF thành bài; Excel, CSV, JSON thành danh mục thủ tục.",
    discussion: """
      Văn bản: đọc .docx, .odt (cần pandoc), .pdf (cần pdftotext), .txt, .doc (cần LibreOffice). Phần đầu, nơi nhận, \
      người ký thành các khóa; đề mục, bảng, câu chữ và con số giữ nguyên. Bài mới là nháp; tệp đã có không \
      bị ghi đè. Xem docs/nhap-van-ban.md.

      Danh mục: đọc .xlsx (cần xlsx2csv), .xls, .ods (cần cả LibreOffice), .csv, .json của Cổng; với --anh-xa là số liệu hồ sơ của phần mềm một \
      cửa. Xem trước thủ tục mới, sửa đổi, bãi bỏ; chưa ghi gì khi chưa có --ghi hoặc chưa gõ “có”. Lời của nguồn \
      và điều người viết thêm giữ nguyên. Xem docs/nhap-danh-muc.md.
      """)

  @Argument(help: ArgumentHelp("Các tệp cần nhập.", valueName: "tệp"))
  var files: [String]

  @OptionGroup var reporting: ReportOptions

  @Option(
    name: .customLong("loai"),
    help: ArgumentHelp(
      "bao-cao, tin, thong-bao hay van-ban; không nêu thì tự xét.", valueName: "loại"))
  var kind: ImportedKind?

  @Option(
    name: .customLong("ky"),
    help: ArgumentHelp(
      "Kỳ báo cáo, khi văn bản không nêu; kỳ của số liệu hồ sơ.", valueName: "kỳ"))
  var period: String?

  @Option(
    name: .customLong("ngay"),
    help: ArgumentHelp(
      "Ngày ban hành, khi văn bản không nêu; ngày của quyết định công bố thủ tục.",
      valueName: "ngày"))
  var issued: String?

  @Option(
    name: .customLong("niem-yet-den"),
    help: ArgumentHelp("Ngày cuối niêm yết của thông báo.", valueName: "ngày"))
  var postedUntil: String?

  @Option(
    name: .customLong("ten"),
    help: ArgumentHelp("Tên của bài trong địa chỉ: a–z, 0–9, gạch nối.", valueName: "tên"))
  var name: String?

  @Flag(name: .customLong("dang"), help: "Đăng ở lần dựng sau, thay vì để nháp.")
  var publishes = false

  @Flag(name: .customLong("xem"), help: "In bài sẽ ghi, và không ghi gì.")
  var onlyShows = false

  @OptionGroup var list: CatalogueOptions

  private var sources: SourceOptions { reporting.sources }

  private func isList(_ file: String) -> Bool {
    SourceFormat(fileExtension: FilePath(file).fileExtension) == .list
  }

  func validate() throws {
    if onlyShows, list.writes { throw ValidationError("--xem và --ghi trái nhau") }
    let ofLists = list.given ?? (reporting.format == .text ? nil : "--format")
    if !files.contains(where: isList), let option = ofLists {
      throw ValidationError("\(option) chỉ dùng khi nhập bảng .xlsx, .csv hay .json")
    }
    let ofTexts: [(String, Bool)] = [
      ("--loai", kind != nil), ("--niem-yet-den", postedUntil != nil), ("--ten", name != nil),
      ("--dang", publishes),
    ]
    if files.allSatisfy(isList), let option = ofTexts.first(where: \.1)?.0 {
      throw ValidationError("\(option) chỉ dùng khi nhập văn bản")
    }
    if name != nil, files.count > 1 { throw ValidationError("--ten chỉ dùng khi nhập một tệp") }
    if let name, name != slug(name) || name.isEmpty {
      throw ValidationError("--ten chỉ gồm a–z, 0–9 và gạch nối, như --ten \(slug(name))")
    }
  }

  func run() async throws {
    // Of a procedure that several files describe one record is taken, so lists are read together.
    let (texts, lists) = (files.filter { !isList($0) }, files.filter(isList))
    var failure: ExitCode?
    if !texts.isEmpty { failure = try await importTexts(texts) }
    if !lists.isEmpty {
      try await CatalogueImport(
        files: lists, reporting: reporting, options: list, decisionDate: issued ?? "",
        period: period,
        onlyShows: onlyShows
      ).run()
    }
    if let failure { throw failure }
  }

  private func importTexts(_ files: [String]) async throws -> ExitCode? {
    let request = try request()
    var target = try ImportTarget(sources)
    var failure: ExitCode?
    for (index, file) in files.enumerated() {
      if files.count > 1 { say("(\(index + 1)/\(files.count)) \(file)") }
      do {
        if try await !importDocument(file, request, into: &target) {
          failure = failure ?? ExitStatus.contentHasErrors
        }
      } catch let error as WorldError {
        guard case .file = error else { throw error }
        // The others can be read all the same.
        complain("trangxa: \(error.message)\n")
        failure = ExitStatus.machine
      }
    }
    return failure
  }

  private func request() throws -> ImportRequest {
    var request = ImportRequest(today: try sources.today())
    request.kind = kind
    request.isDraft = !publishes
    if let period {
      guard let read = ReportingPeriod.read(period) else {
        throw refuse("“\(period)” không phải kỳ báo cáo", "ghi như --ky \"6 tháng đầu năm 2026\"")
      }
      request.period = read
    }
    if let issued {
      guard let read = PartialDate.read(issued) else {
        throw refuse("“\(issued)” không phải là ngày", "ghi như --ngay 05/6/2026")
      }
      request.issued = read
    }
    if let postedUntil {
      guard let read = CalendarDate.read(postedUntil) else {
        throw refuse("“\(postedUntil)” không phải là ngày", "ghi như --niem-yet-den 31/12/2026")
      }
      request.postedUntil = read
    }
    return request
  }

  /// - Returns: whether it was written, or could be.
  private func importDocument(
    _ file: String, _ request: ImportRequest, into target: inout ImportTarget
  ) async throws -> Bool {
    let path = FilePath(file)
    let extraction: Extraction
    do {
      say("\(file): đang lấy chữ …")
      extraction = try extractText(from: readImportedFile(file), named: file)
    } catch let error as UnreadableFile {
      tell([error.finding(at: path)])
      return false
    }
    let document = importText(extraction, at: path, request)
    var transcript = FileTree()
    transcript.add(extraction.text.transcript, at: path)
    tell(document.findings, transcript)
    guard document.isComplete else {
      complain("\(file): chưa ghi gì\n")
      return false
    }
    let place = target.path(document, named: name ?? document.names[0])
    if onlyShows {
      print(document.source, terminator: "")
      complain(document.summaryText)
      complain("\(target.display(place)): chưa ghi gì; bỏ --xem để ghi\n")
      return true
    }
    say("\(target.display(place)): đang soát …")
    let checked = await target.findings(document.source, at: place)
    guard try target.write(document.source, to: place) else {
      tell([alreadyThere(place, document, target)])
      return false
    }
    let state = request.isDraft ? "nháp" : "đăng ở lần dựng sau"
    print("\(target.display(place)): đã ghi, \(document.kind.contentKind.vietnameseName), \(state)")
    print(document.summaryText, terminator: "")
    print(
      "  Soát bài: \(checked.counts ?? "không thấy lỗi")"
        + (checked.counts == nil ? "" : "; xem: \(sources.command("check"))"))
    return true
  }

  private func alreadyThere(
    _ place: FilePath, _ document: ImportedDocument, _ target: ImportTarget
  ) -> Diagnostic {
    let taken = String(place.stem)
    let names = document.names + (2...99).map { "\(taken)-\($0)" }
    let free = names.first { !isThere(target.display(target.path(document, named: $0))) }
    return takenPlace(FilePath(target.display(place)), free: free ?? "\(taken)-moi")
  }

  private func tell(_ findings: [Diagnostic], _ tree: FileTree = FileTree()) {
    complain(DiagnosticReport(findings, tree: tree).text(notes: true))
  }
}

extension ImportedKind: ExpressibleByArgument {}

extension ImportedDocument {
  /// What was read and what was left out, for a person.
  var summaryText: String {
    var out = summary.read.map { "  \($0.key): \($0.value)\n" }.joined()
    let counts = [
      (summary.headings, "đề mục"), (summary.paragraphs, "đoạn"), (summary.items, "mục liệt kê"),
      (summary.tables, "bảng"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    out += "  Thân bài: \(counts.isEmpty ? "trống" : counts.joined(separator: ", "))"
    out += "; \(summary.numbers) con số, đều có trong bài\n"
    if !summary.dropped.isEmpty {
      out += "  Bỏ ra \(summary.dropped.count) dòng:\n"
      out += summary.dropped.map { "    “\($0.text)”: \($0.reason.rawValue)\n" }.joined()
    }
    let look = findings.count { $0.severity != .note }
    if look > 0 { out += "  Cần người xem: \(look) chỗ, đã nêu ở trên\n" }
    return out
  }
}
