internal import Checking
package import Diagnostics
package import Files

/// What was found in all portals, once exceptions are heard.
package struct PreviewFindings: Sendable {
  /// Of reading, assembling and the rules.
  private let planned: [Diagnostic]
  /// Of making pages; what an earlier preview knows of pages that did not change is among them.
  private let rendered: [Diagnostic]
  private let exceptions: [RuleException]
  /// Why the disk cannot be read now.
  private let trouble: Diagnostic?
  /// All of them, exceptions heard, sorted.
  package let all: [Diagnostic]

  init(
    _ planned: [Diagnostic], rendered: [Diagnostic], exceptions: [RuleException],
    trouble: Diagnostic? = nil
  ) {
    (self.planned, self.rendered, self.exceptions) = (planned, rendered, exceptions)
    self.trouble = trouble
    let found = planned + rendered + (trouble.map { [$0] } ?? [])
    all = Array(Set(Self.heard(found, exceptions))).sorted()
  }

  /// The same with what was found when all pages were made.
  package func with(rendered: [Diagnostic]) -> PreviewFindings {
    PreviewFindings(planned, rendered: rendered, exceptions: exceptions, trouble: trouble)
  }

  /// The same with the reason why the disk cannot be read now, in place of the one before; nil when it can.
  package func with(trouble: Diagnostic?) -> PreviewFindings {
    guard trouble != self.trouble else { return self }
    return PreviewFindings(planned, rendered: rendered, exceptions: exceptions, trouble: trouble)
  }

  /// What was found when pages were made of files that are not among `changed`.
  func rendered(without changed: Set<FilePath>) -> [Diagnostic] {
    rendered.filter { !changed.contains($0.span.path) }
  }

  /// What is known of one page: of its source, and of what was found when it was made just now.
  package func own(of source: FilePath, fresh: [Diagnostic]) -> [Diagnostic] {
    let old = Set(rendered.lazy.filter { $0.span.path == source }.map(Place.init))
    let known = all.filter { $0.span.path == source && !old.contains(Place($0)) }
    // Exceptions that answer for nothing were told of with the whole.
    let new = Set(fresh.map(Place.init))
    let heard = Self.heard(fresh, exceptions).filter { new.contains(Place($0)) }
    return Array(Set(known + heard)).sorted()
  }

  package func count(_ severity: Diagnostic.Severity) -> Int {
    all.count { $0.severity == severity }
  }

  private static func heard(_ findings: [Diagnostic], _ exceptions: [RuleException]) -> [Diagnostic]
  {
    answered(findings, by: exceptions, known: Set(CodePage.all.map(\.code)))
  }

  /// What is found where, whatever an exception made of it.
  private struct Place: Hashable {
    let code: String
    let span: SourceSpan
    let message: String

    init(_ finding: Diagnostic) {
      (code, span, message) = (finding.code, finding.span, finding.message)
    }
  }

  // MARK: - For people

  /// The page with all findings.
  ///
  /// - Parameter display: the path to print for a path of the tree.
  package func page(_ tree: FileTree, display: (FilePath) -> String) -> [UInt8] {
    let report = DiagnosticReport(all, tree: tree, display: display)
    let html = report.html(title: "Xem thử: chỗ cần sửa") { code in
      CodePage.find(code).map { .init(name: $0.name, text: $0.explanation.vietnamese) }
    }
    return Array(html.utf8)
  }
}
