import ArgumentParser
import Building
import Checking
import Diagnostics
import Files
import VietnameseText
import World

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The options that commands over a workspace share.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Thư mục nội dung.", valueName: "thư-mục"))
  var content = "content"

  @Option(help: ArgumentHelp("Thư mục chứa các giao diện.", valueName: "thư-mục"))
  var themes = "themes"

  @Option(help: ArgumentHelp("Tên giao diện cho mọi trang.", valueName: "tên"))
  var theme: String?

  @Option(
    name: .customLong("site"), help: ArgumentHelp("Chỉ trang của xã này.", valueName: "tên"))
  var sites: [String] = []

  @Option(help: ArgumentHelp("Số việc làm cùng lúc.", valueName: "số"))
  var jobs: Int?

  @Option(help: ArgumentHelp("Ngày dựng, theo giờ Việt Nam: 2026-11-21.", valueName: "ngày"))
  var now: String?

  @Option(help: ArgumentHelp("Dạng của kết quả: text, json hay sarif.", valueName: "dạng"))
  var format = ReportFormat.text

  @Flag(help: "In bảng các trang nặng nhất khi nén, và tập lệnh của chúng.")
  var weights = false

  enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case sarif
  }

  var jobCount: Int { max(1, jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The day of the build: the one asked for, or today in Vietnam (UTC+7, without summer time).
  func today() throws -> CalendarDate {
    guard let now else { return CalendarDate(dayNumber: (time(nil) + 7 * 3_600) / 86_400) }
    guard let day = CalendarDate.read(now) else {
      complain("trangxa: “\(now)” không phải là ngày\ngợi ý: ghi như --now 2026-11-21\n")
      throw ExitStatus.usage
    }
    return day
  }

  func request() throws -> BuildRequest {
    BuildRequest(today: try today(), theme: theme, sites: Set(sites))
  }

  /// The tree of content and themes, and what is to be said of the names in them; of the names in
  /// portals that were not asked for, nothing.
  func readSources() throws -> Diagnosed<FileTree> {
    for (folder, option) in [(content, "--content"), (themes, "--themes")]
    where !isFolder(folder) {
      throw WorldError.missingFolder(path: folder, option: option)
    }
    var findings: [Diagnostic] = []
    var tree = try readTree(content, as: "content").moving(into: &findings)
    tree.merge(try readTree(themes, as: "themes").moving(into: &findings))
    for site in sites where !tree.contains(FilePath("content/\(site)/trang.yml")) {
      complain("trangxa: không có trang “\(site)” trong \(content)\n")
      throw ExitStatus.usage
    }
    let others = tree.sources.keys.filter { path in
      path.name == "trang.yml" && path.components.count == 3 && !sites.isEmpty
        && !sites.contains(String(path.components[1]))
    }
    findings.removeAll { finding in
      others.contains { finding.span.path.isInside($0.parent) }
    }
    return Diagnosed(tree, findings)
  }

  /// Prints the findings as asked: machine formats to standard output, text for people to
  /// standard error.
  ///
  /// - Parameters:
  ///   - exceptions: where an editor said that a rule does not count.
  ///   - notes: whether people are told of notes too; machines always are.
  func report(
    _ diagnostics: [Diagnostic], _ tree: FileTree, exceptions: [RuleException] = [],
    notes: Bool = false
  ) -> DiagnosticReport {
    let findings = answered(
      diagnostics, by: exceptions, known: Set(CodePage.all.map(\.code)))
    let report = DiagnosticReport(findings, tree: tree, display: display)
    switch format {
    case .text: complain(report.text(notes: notes))
    case .json: print(report.json(), terminator: "")
    case .sarif: print(report.sarif(version: Version.text, note: Self.note), terminator: "")
    }
    return report
  }

  /// The path that the person typed for a path of the tree.
  func display(_ path: FilePath) -> String {
    path.relative(to: "content").map { "\(content)/\($0)" }
      ?? path.relative(to: "themes").map { "\(themes)/\($0)" } ?? path.string
  }

  /// What reports say of a code besides.
  static func note(_ code: String) -> DiagnosticReport.CodeNote? {
    CodePage.find(code).map { .init(name: $0.name, text: $0.explanation.vietnamese) }
  }

  /// How many pages the table of weights names, when there is one.
  static let listedWeights = 10

  /// Whether a person watches. Cron, whose mail should hold only what is wrong, does not.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// A line for a person who watches.
  static func say(_ text: String) {
    if isWatched { complain(text + "\n") }
  }
}

extension DiagnosticReport {
  /// `2 lỗi, 1 cảnh báo`, or nil when there are neither.
  var counts: String? {
    let parts = [(errorCount, "lỗi"), (warningCount, "cảnh báo")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
