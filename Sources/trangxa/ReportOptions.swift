import ArgumentParser
import Checking
import Diagnostics
import Files

/// Which sources to read, and in what form to say what is found.
struct ReportOptions: ParsableArguments {
  @OptionGroup var sources: SourceOptions

  @Option(help: ArgumentHelp("Dạng của kết quả: text, json hay sarif.", valueName: "dạng"))
  var format = ReportFormat.text

  enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case sarif
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
}

extension DiagnosticReport {
  /// `2 lỗi, 1 cảnh báo`, or nil when there are neither.
  var counts: String? {
    let parts = [(errorCount, "lỗi"), (warningCount, "cảnh báo")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
