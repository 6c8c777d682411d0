import ArgumentParser
import Commune
import Diagnostics
import Exporting
import Files
import Rendering
import VietnameseText
import World

/// `trangxa xuat`: a report as a document of Word, indicator forms as a workbook.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "xuat",
    abstract: "Xuất báo cáo thành .docx theo thể thức văn bản, biểu mẫu thành .xlsx.",
    discussion: """
      trangxa xuat content/xa-mau/bao-cao/quy-1.md --ra quy-1.docx
      trangxa xuat --bieu "9 tháng 2026" --site xa-mau --ra bieu.xlsx
      Thể thức theo Phụ lục I Nghị định 30/2020/NĐ-CP. Tệp .docx làm bằng pandoc. Người soạn đọc lại \
      trước khi trình ký.
      """)

  @OptionGroup var options: SourceOptions

  @Argument(help: ArgumentHelp("Tệp .md của báo cáo.", valueName: "báo-cáo.md"))
  var report: String?

  @Option(
    name: .customLong("bieu"),
    help: ArgumentHelp(
      "Tệp CSV của các biểu mẫu, hoặc kỳ của báo cáo có biểu mẫu.", valueName: "tệp|kỳ"))
  var forms: String?

  @Option(
    name: .customLong("ra"),
    help: ArgumentHelp("Ghi ra tệp này; không ghi thì ở thư mục hiện tại.", valueName: "tệp"))
  var output: String?

  func validate() throws {
    guard (report == nil) != (forms == nil) else {
      throw ValidationError("xuat cần một tệp báo cáo .md, hoặc --bieu với tệp hay kỳ")
    }
    let wanted = report == nil ? ".xlsx" : ".docx"
    if let output, !output.lowercased().hasSuffix(wanted) {
      throw ValidationError("--ra cần một tên tệp có đuôi \(wanted)")
    }
  }

  func run() throws {
    let today = try options.today()
    let sources = try options.readSources()
    let assembled = assemble(sources.value, today: today, only: Set(options.sites))
    if let report {
      try export(report, assembled.value, sources.value)
    } else if let forms {
      try exportForms(forms, assembled.value)
    }
  }

  // MARK: - Reports

  private func export(_ typed: String, _ workspace: Workspace, _ tree: FileTree) throws {
    let path = treePath(typed)
    guard let found = exportedReport(path, in: workspace, tree) else {
      let known = reportFiles(of: workspace).map(options.display)
      refuse(
        "“\(typed)” không phải một báo cáo đọc được",
        closest(to: typed, among: known).map { "có phải ý bạn là \($0)?" }
          ?? "chỉ tệp .md trong bao-cao/ có khóa “Tiêu đề” và “Kỳ”; “trangxa check” nói chỗ sai")
      throw ExitStatus.usage
    }
    let report = found.value.report
    guard !report.isRestatement else {
      refuse(
        "“\(typed)” diễn đạt lại báo cáo của nơi khác, nên không xuất thành văn bản",
        "dùng bản gốc của báo cáo ấy")
      throw ExitStatus.usage
    }
    let findings = found.diagnostics.filter { $0.severity == .error }
    if !findings.isEmpty {
      complain(
        DiagnosticReport(findings.sorted(), tree: tree, display: options.display).text())
      complain("văn bản xuất ra giữ nguyên những chỗ ấy; sửa rồi xuất lại\n")
    }
    let form = ReportForm(report, of: found.value.portal)
    guard let reference = referenceDocument() else { throw ExitStatus.machine }
    let bytes = try wordDocument(
      found.value.html, like: reference, opening: form.openingXML, closing: form.closingXML)
    let output = output ?? "\(path.stem).docx"
    try writeDocument(bytes, to: output)
    print("Đã ghi \(output)")
  }

  // MARK: - Forms

  private func exportForms(_ typed: String, _ workspace: Workspace) throws {
    let found = workspace.portals.flatMap { portal in
      formFiles(typed, in: portal).map { (portal, $0) }
    }
    guard let (portal, file) = found.first, let forms = portal.forms[file] else {
      let known = workspace.portals.flatMap { portal in
        portal.forms.keys.sorted().map { options.display(portal.folder.appending($0)) }
      }
      refuse(
        "không có biểu mẫu “\(typed)”",
        known.isEmpty
          ? "biểu mẫu là tệp so-lieu/bieu-mau-….csv"
          : "các tệp biểu mẫu: \(known.prefix(12).joined(separator: "; "))")
      throw ExitStatus.usage
    }
    guard found.count == 1 else {
      let files = found.map { options.display($0.0.folder.appending($0.1)) }
      refuse(
        "“\(typed)” có ở \(found.count) tệp biểu mẫu",
        "chỉ một tệp: \(files.prefix(12).joined(separator: "; "))")
      throw ExitStatus.usage
    }
    let period = portal.reports.first { $0.record.forms == file }?.record.period.name
    let heading = [portal.settings.name, period ?? ""].filter { !$0.isEmpty }
    let workbook = Workbook(forms, heading: heading.joined(separator: ", "))
    guard let bytes = workbook.bytes() else { throw ExitStatus.machine }
    let output = output ?? "\(FilePath(file).stem).xlsx"
    try writeDocument(bytes, to: output)
    print("Đã ghi \(output): \(forms.count) biểu")
  }

  /// By the path of the file, or by the period of the report that it goes with.
  private func formFiles(_ typed: String, in portal: Portal) -> [String] {
    let path = treePath(typed)
    if let inside = path.relative(to: portal.folder)?.string, portal.forms[inside] != nil {
      return [inside]
    }
    guard let period = ReportingPeriod.read(typed) else {
      return portal.forms[typed] == nil ? [] : [typed]
    }
    let files = portal.reports.filter { $0.record.period == period }.compactMap(\.record.forms)
    return Set(files).filter { portal.forms[$0] != nil }.sorted()
  }

  // MARK: - Paths and words

  /// The path in the tree of what a person typed.
  private func treePath(_ typed: String) -> FilePath {
    var typed = typed[...]
    while typed.hasPrefix("./") { typed = typed.dropFirst(2) }
    var content = options.content[...]
    while content.hasSuffix("/") { content = content.dropLast() }
    while content.hasPrefix("./") { content = content.dropFirst(2) }
    guard typed.hasPrefix("\(content)/") else { return FilePath(String(typed)) }
    return FilePath("content/\(typed.dropFirst(content.count + 1))")
  }

  private func refuse(_ message: String, _ hint: String) {
    complain("trangxa: \(message)\ngợi ý: \(hint)\n")
  }
}
