import ArgumentParser
import Building
import Checking
import Commune
import Diagnostics
import Files
import World

/// `trangxa check`: both passes and every rule, and nothing is written but what was asked for.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Soát nội dung: số liệu, văn bản, chính tả, dữ liệu cá nhân.",
    discussion: """
      Không ghi gì, trừ các báo cáo được yêu cầu. “trangxa explain MÃ” giải thích một mã. Thêm --fix \
      để xem những chỗ máy sửa được chắc chắn, và --fix --ghi để sửa.
      """)

  @OptionGroup var options: CommonOptions

  @Option(
    name: .customLong("van-ban"),
    help: ArgumentHelp("Soát riêng tệp văn bản thuần này, như lấy từ PDF.", valueName: "tệp"))
  var texts: [String] = []

  @Option(
    name: .customLong("bao-cao"),
    help: ArgumentHelp(
      "Ghi kết quả thành một trang để xem trong trình duyệt.", valueName: "tệp.html"))
  var page: String?

  @Option(
    name: .customLong("bang"),
    help: ArgumentHelp("Ghi bảng các xã thành tệp CSV.", valueName: "tệp.csv"))
  var table: String?

  @Option(
    name: .customLong("trang"),
    help: ArgumentHelp("Ghi bảng các xã thành một trang cho tỉnh.", valueName: "tệp.html"))
  var provincePage: String?

  @Flag(name: .customLong("luu-y"), help: "In cả các lưu ý, là những chỗ có thể để nguyên.")
  var notes = false

  @Flag(help: "Xem những chỗ máy sửa được chắc chắn; thêm --ghi để sửa.")
  var fix = false

  @Flag(name: .customLong("ghi"), help: "Cùng với --fix: sửa thật.")
  var writes = false

  func validate() throws {
    if writes, !fix { throw ValidationError("--ghi đi cùng --fix: trangxa check --fix --ghi") }
    if !texts.isEmpty, table != nil || provincePage != nil {
      throw ValidationError("--bang và --trang là bảng các xã, không dùng cùng --van-ban")
    }
  }

  func run() async throws {
    let review = texts.isEmpty ? try await checkContent() : try checkTexts()
    let report = options.reporting.report(
      review.findings, review.tree, exceptions: review.checked.exceptions, notes: notes)
    if let page {
      let html = report.html(title: "Kết quả soát nội dung", note: ReportOptions.note)
      try writeDocument(html, to: page)
    }
    let communes = review.workspace.map {
      communeSummaries(of: $0, findings: report.items.map(\.diagnostic))
    }
    if let table { try writeDocument(summaryCSV(communes ?? []), to: table) }
    if let provincePage {
      try writeDocument(
        summaryPage(communes ?? [], on: try options.sources.today()), to: provincePage)
    }
    if fix { try mend(review.checked.repairs, report, review.tree) }
    if options.reporting.format == .text {
      print(report.summaryTable(), terminator: "")
      if let communes, communes.count > 1 || notes {
        print(summaryText(communes), terminator: "")
      }
      if let counts = report.counts { complain("\(counts)\n") }
      let noted = report.count(.note)
      if noted > 0, !notes { say("\(noted) lưu ý; thêm --luu-y để xem") }
    }
    if report.errorCount > 0 { throw ExitStatus.contentHasErrors }
  }

  /// What was looked at, and what was found.
  private struct Review {
    let findings: [Diagnostic]
    let tree: FileTree
    let checked: Checked
    /// Nil for plain texts.
    var workspace: Workspace?
  }

  private func checkContent() async throws -> Review {
    var request = try options.request()
    request.checksWaiting = true
    let sources = try options.sources.readSources()
    request.pictures = try await examinePictures(
      of: sources.value, content: options.sources.content, sites: request.sites,
      jobs: options.jobCount)
    let planned = await checkedPlan(sources.value, request, jobs: options.jobCount)
    var findings = sources.diagnostics + planned.value.checked.diagnostics + planned.diagnostics
    let count = options.weights ? CommonOptions.listedWeights : 0
    var heaviest: [PageWeight] = []
    for site in planned.value.plan.sites {
      let made = try await produce(site, jobs: options.jobCount, heaviest: count) { _, _ in nil }
      heaviest += made.moving(into: &findings).heaviest
    }
    if options.weights { complain(weightTable(heaviest.heaviest(count))) }
    return Review(
      findings: findings, tree: sources.value, checked: planned.value.checked,
      workspace: planned.value.workspace)
  }

  /// Plain texts by themselves; what communes share is read where it is there.
  private func checkTexts() throws -> Review {
    let today = try options.sources.today()
    var shared = FileTree()
    if isFolder(options.sources.content) {
      shared = try readTree(options.sources.content, as: "content").value
    }
    let reference = Reference(in: shared)
    var tree = FileTree()
    var findings: [Diagnostic] = []
    for text in texts {
      let path = FilePath(text)
      tree.add(try readPlainFile(text), at: path)
      findings += check(plainText: tree[path] ?? [], at: path, today: today, reference: reference)
    }
    return Review(findings: findings, tree: tree, checked: Checked())
  }

  private func mend(_ repairs: [Repair], _ report: DiagnosticReport, _ tree: FileTree) throws {
    let standing = Set(report.items.map(\.diagnostic))
    let files = fixed(repairs.filter { standing.contains($0.finding) }, in: tree)
    for file in files { print(file.difference(display: options.sources.display), terminator: "") }
    let count = files.reduce(0) { $0 + $1.count }
    guard count > 0 else {
      print("Không có chỗ nào máy sửa được chắc chắn.")
      return
    }
    guard writes else {
      print("\(count) chỗ máy sửa được. Chưa ghi gì; thêm --ghi để sửa.")
      return
    }
    for file in files {
      try save(file.after, over: file.before, at: options.sources.display(file.path))
    }
    print("Đã sửa \(count) chỗ trong \(files.count) tệp.")
  }
}
