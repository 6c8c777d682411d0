import ArgumentParser
import Cataloguing
import Commune
import Diagnostics
import Files
import Importing
import VietnameseText
import World

/// What `import` is told for tables and records of the national portal.
struct CatalogueOptions: ParsableArguments {
  @Option(
    name: .customLong("quyet-dinh"),
    help: ArgumentHelp(
      "Quyết định công bố thay đổi: \"Quyết định số 12/QĐ-UBND\".", valueName: "quyết định"))
  var decision = ""

  @Option(
    name: .customLong("ngay-lay"),
    help: ArgumentHelp("Ngày lấy tệp từ Cổng: 20/7/2026.", valueName: "ngày"))
  var fetched = ""

  @Flag(
    name: .customLong("moi-cap"),
    help: "Lấy cả thủ tục không ghi cấp xã trong nguồn.")
  var takesAllLevels = false

  @Flag(
    name: .customLong("chi-danh-muc"),
    help: "Chỉ ghi danh-muc.csv, không thêm bản chi tiết.")
  var takesRowsOnly = false

  @Option(
    name: .customLong("anh-xa"),
    help: ArgumentHelp(
      "Tệp ánh xạ cột: nhập số liệu hồ sơ của phần mềm một cửa.", valueName: "tệp"))
  var map: String?

  @Flag(name: .customLong("chi-tiet"), help: "Nêu cả ghi chú và mọi thủ tục, mọi tệp.")
  var isDetailed = false

  @Flag(name: .customLong("ghi"), help: "Ghi thật, thay vì chỉ xem trước.")
  var writes = false

  /// The first option that was given, by its name; nil when none was.
  var given: String? {
    let all: [(String, Bool)] = [
      ("--quyet-dinh", !decision.isEmpty), ("--ngay-lay", !fetched.isEmpty),
      ("--moi-cap", takesAllLevels), ("--chi-danh-muc", takesRowsOnly), ("--anh-xa", map != nil),
      ("--chi-tiet", isDetailed), ("--ghi", writes),
    ]
    return all.first(where: \.1)?.0
  }
}

/// Imports `.xlsx`, `.csv` and `.json` files: shows what would change, and writes it when that is confirmed.
struct CatalogueImport {
  let files: [String]
  let reporting: ReportOptions
  let options: CatalogueOptions
  /// The day of the decision that announces the change; "" when it is not told.
  let decisionDate: String
  /// The period of counts of dossiers, when it is told.
  let period: String?
  /// Whether nothing is to be written, whatever a person answers.
  let onlyShows: Bool

  func run() async throws {
    let fetched = try checkedDay(options.fetched, "--ngay-lay")
    let sources = try reporting.sources.readSources().value
    if let map = options.map { return try importDossiers(map, sources) }
    // Apart from the sources: a file may have the name of one.
    var imported = FileTree()
    var findings: [Diagnostic] = []
    var records: [ImportedProcedure] = []
    for (index, file) in files.enumerated() {
      if files.count > 20, index % 20 == 0 { say("Đọc tệp \(index + 1)/\(files.count) …") }
      guard let bytes = try bytes(of: file, &findings) else { continue }
      if isSpreadsheet(file) { say("Đọc \(file) …") }
      records += try readProcedures(bytes, named: file, fetched: fetched, into: &imported)
        .moving(into: &findings)
    }
    try await plan(preferred(records).moving(into: &findings), sources, imported, findings)
  }

  private func plan(
    _ records: [ImportedProcedure], _ sources: FileTree, _ imported: FileTree,
    _ known: [Diagnostic]
  ) async throws {
    var findings = known
    var request = CatalogueRequest()
    request.decision = options.decision.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    request.decisionDate = try checkedDay(decisionDate, "--ngay")
    request.takesAllLevels = options.takesAllLevels
    request.takesRowsOnly = options.takesRowsOnly
    say("So \(records.count) thủ tục với danh mục …")
    let change = planCatalogue(
      records, sources, request, today: try reporting.sources.today(),
      sites: Set(reporting.sources.sites)
    ).moving(into: &findings)
    let report = report(findings, sources, imported)
    let limit = options.isDetailed ? Int.max : 20
    tell(
      "Đã đọc \(VietnameseNumber.format(records.count)) thủ tục trong "
        + "\(VietnameseNumber.format(files.count)) tệp.")
    tell(change.summary(limit: limit, display: reporting.sources.display), terminator: "")
    let notes = findings.count { $0.severity == .note }
    if notes > 0, !options.isDetailed {
      tell("\(VietnameseNumber.format(notes)) ghi chú về lời của nguồn; thêm --chi-tiet để xem.")
    }
    guard report.errorCount == 0 else {
      tell("\nChưa ghi gì vì có lỗi.")
      throw ExitStatus.contentHasErrors
    }
    guard !records.isEmpty else {
      tell("\nKhông đọc được thủ tục nào, nên không có gì để so.")
      throw ExitStatus.contentHasErrors
    }
    guard !change.changesNothing else {
      tell("\nDanh mục đã như nguồn, không có gì để ghi.")
      return
    }
    if change.changesProcedures, request.decision.isEmpty {
      tell("Chưa rõ quyết định công bố: thêm --quyet-dinh \"Quyết định số …\" --ngay …")
    }
    if options.fetched.isEmpty { tell("Chưa rõ ngày lấy dữ liệu: thêm --ngay-lay 20/7/2026.") }
    guard isConfirmed() else { return }
    // The list last of what it needs, and pages that speak of it after it.
    let writings = (Array(change.edits) + Array(change.additions)).sorted { left, right in
      (rank(left.key), left.key) < (rank(right.key), right.key)
    }
    try write(
      writings.map { path, bytes in
        SourceWriting(path: reporting.sources.display(path), before: sources[path], after: bytes)
      })
    tell("Đã ghi \(VietnameseNumber.format(writings.count)) tệp. Xem lại bằng trangxa check.")
  }

  private func rank(_ path: FilePath) -> Int {
    if path.name == "linh-vuc.yml" { return 0 }
    if path.name == "danh-muc.csv" { return 1 }
    return path.isInside("content/chung") ? 2 : 3
  }

  // MARK: Dossiers

  private func importDossiers(_ mapFile: String, _ sources: FileTree) throws {
    guard files.count == 1, let file = files.first, let site = reporting.sources.sites.first,
      reporting.sources.sites.count == 1
    else {
      throw refuse(
        "số liệu hồ sơ là của một xã, từ một tệp",
        "ghi: trangxa import bang.xlsx "
          + "--anh-xa anh-xa.yml --site xa-mau")
    }
    var findings: [Diagnostic] = []
    let mapPath = FilePath(mapFile)
    guard let mapBytes = try bytes(of: mapFile, &findings) else {
      _ = report(findings, sources, FileTree())
      throw ExitStatus.contentHasErrors
    }
    var imported = FileTree()
    imported.add(mapBytes, at: mapPath)
    var map = DossierMap.read(mapBytes, at: mapPath).moving(into: &findings)
    if let period {
      guard let read = ReportingPeriod.read(period) else {
        throw refuse("“\(period)” không phải kỳ báo cáo", "ghi như --ky \"9 tháng đầu năm 2026\"")
      }
      map.period = read
    }
    guard map.period.year > 0 else {
      throw refuse("chưa biết số liệu của kỳ nào", "thêm --ky \"9 tháng đầu năm 2026\"")
    }
    let catalogue = Catalogue.assemble(sources, under: "content/chung").value
    let fields = catalogue.fields.map(\.name)
    var figures = DossierFigures()
    if let content = try bytes(of: file, &findings) {
      let path = FilePath(file)
      if path.fileExtension == "csv" {
        figures = countDossiers(csv: content, at: path, by: map, fields: fields)
          .moving(into: &findings)
      } else if path.fileExtension == "json" {
        throw refuse(
          "số liệu hồ sơ đọc từ bảng Excel hoặc CSV", "xuất lại bảng thành .xlsx hay .csv")
      } else if let printed = try printedSheets(content, named: file).moving(into: &findings) {
        figures = countDossiers(spreadsheet: printed, at: path, by: map, fields: fields)
          .moving(into: &findings)
      }
    }
    let report = report(findings, sources, imported)
    let target = FilePath("content/\(site)/so-lieu/ho-so.csv")
    let table = DossierTable(
      figures, period: map.period, from: map.from, until: map.until, over: sources[target],
      at: target)
    tell(
      "Đã đọc \(VietnameseNumber.format(figures.rowCount)) dòng; \(map.period.name), "
        + "\(figures.rows.count) lĩnh vực.")
    tell(table.summary, terminator: "")
    guard report.errorCount == 0 else {
      tell("\nChưa ghi gì vì có lỗi.")
      throw ExitStatus.contentHasErrors
    }
    guard let next = table.bytes else {
      tell("\nSố liệu đã như bảng xuất, không có gì để ghi.")
      return
    }
    guard isConfirmed() else { return }
    try write([
      SourceWriting(path: reporting.sources.display(target), before: sources[target], after: next)
    ])
    tell("Đã ghi \(reporting.sources.display(target)).")
  }

  // MARK: Saying

  /// Prints the findings, with lines of the files that are imported.
  private func report(_ findings: [Diagnostic], _ sources: FileTree, _ imported: FileTree)
    -> DiagnosticReport
  {
    var tree = sources
    tree.merge(imported)
    return reporting.report(findings, tree, notes: options.isDetailed)
  }

  /// What is found out: for people on standard output, which is the report's where a program reads it.
  private func tell(_ text: String, terminator: String = "\n") {
    if reporting.format == .text {
      print(text, terminator: terminator)
    } else {
      complain(text + terminator)
    }
  }

  // MARK: Files

  private func isSpreadsheet(_ file: String) -> Bool {
    !["json", "csv"].contains(FilePath(file).fileExtension)
  }

  /// The bytes of a file, or nil and a finding.
  private func bytes(of file: String, _ findings: inout [Diagnostic]) throws -> [UInt8]? {
    do {
      return try readImportedFile(file)
    } catch let error as UnreadableFile {
      findings.append(error.finding(at: FilePath(file)))
      return nil
    }
  }

  /// A day that the person typed, in our writing; "" for none.
  private func checkedDay(_ text: String, _ option: String) throws -> String {
    guard !text.isEmpty else { return "" }
    guard let day = CalendarDate.read(text) else {
      throw refuse("“\(text)” không phải là ngày", "ghi như \(option) 20/7/2026")
    }
    return day.short
  }

  /// Whether to write: asked for, or said by the person who watches.
  private func isConfirmed() -> Bool {
    if onlyShows {
      tell("\nChưa ghi gì; bỏ --xem để ghi.")
      return false
    }
    if options.writes { return true }
    if canAsk {
      complain("\nGõ “có” để ghi: ")
      if let answer = readLine(), foldedKey(answer) == "co" { return true }
    }
    tell("\nChưa ghi gì. Thêm --ghi để ghi.")
    return false
  }
}
