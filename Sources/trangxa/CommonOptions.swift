import ArgumentParser
import Building
import Checking
import Diagnostics
import Files
import World

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The options of commands that report on a workspace.
struct CommonOptions: ParsableArguments {
  @OptionGroup var sources: SourceOptions

  @Option(help: ArgumentHelp("Tên giao diện cho mọi trang.", valueName: "tên"))
  var theme: String?

  @Option(help: ArgumentHelp("Số việc làm cùng lúc.", valueName: "số"))
  var jobs: Int?

  func validate() throws {
    guard jobs.map({ (1...1_024).contains($0) }) ?? true else {
      throw ValidationError("--jobs cần một số từ 1 đến 1024")
    }
  }

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

  func request() throws -> BuildRequest {
    BuildRequest(today: try sources.today(), theme: theme, sites: Set(sources.sites))
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
    let report = findings(diagnostics, tree, exceptions: exceptions)
    printReport(printed(report, notes: notes))
    return report
  }

  /// What was found, after the exceptions are heard.
  func findings(
    _ diagnostics: [Diagnostic], _ tree: FileTree, exceptions: [RuleException] = []
  ) -> DiagnosticReport {
    DiagnosticReport(
      heard(diagnostics, exceptions), tree: tree, display: sources.display)
  }

  /// The report in the form that was asked for.
  func printed(_ report: DiagnosticReport, notes: Bool = false) -> String {
    switch format {
    case .text: report.text(notes: notes)
    case .json: report.json()
    case .sarif: report.sarif(version: Version.text, note: Self.note)
    }
  }

  func printReport(_ printed: String) {
    if format == .text { complain(printed) } else { print(printed, terminator: "") }
  }

  /// Whether no error is among the findings, once exceptions are heard.
  func hasNoErrors(_ diagnostics: [Diagnostic], exceptions: [RuleException]) -> Bool {
    !heard(diagnostics, exceptions).contains { $0.severity == .error }
  }

  private func heard(_ diagnostics: [Diagnostic], _ exceptions: [RuleException]) -> [Diagnostic] {
    answered(diagnostics, by: exceptions, known: Set(CodePage.all.map(\.code)))
  }

  /// What reports say of a code besides.
  static func note(_ code: String) -> DiagnosticReport.CodeNote? {
    CodePage.find(code).map { .init(name: $0.name, text: $0.explanation.vietnamese) }
  }

  /// How many pages the table of weights names, when there is one.
  static let listedWeights = 10

  /// Whether the heaviest pages are named: for who asks, and for who watches.
  var listsWeights: Bool { weights || isWatched }
}

extension DiagnosticReport {
  /// `2 lỗi, 1 cảnh báo`, or nil when there are neither.
  var counts: String? {
    let parts = [(errorCount, "lỗi"), (warningCount, "cảnh báo")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
