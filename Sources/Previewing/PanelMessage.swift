internal import Diagnostics
package import Files

/// What the script in a page is told of findings: those of the page itself, then what is wrong elsewhere.
///
/// Everything is text, and the script shows it as text only. No line of a file is among it, since some may not be
/// shown.
package struct PanelMessage: Sendable {
  /// As many as anybody would read in a panel; a link leads to all.
  static let ownLimit = 40
  static let otherLimit = 10

  private let own: [Diagnostic]
  private let others: [Diagnostic]
  private let findings: PreviewFindings
  private let isChecking: Bool

  /// - Parameters:
  ///   - page: what the browser shows; nil for a page of no portal.
  ///   - isChecking: whether the rules are still at it.
  package init(_ findings: PreviewFindings, for page: MadePage?, isChecking: Bool) {
    self.findings = findings
    self.isChecking = isChecking
    own =
      page.flatMap { page in
        page.source.map { findings.own(of: $0, fresh: page.findings) }
      }?.filter { $0.severity != .note } ?? []
    let source = page?.source
    others = findings.all.filter { $0.span.path != source && $0.severity == .error }
  }

  /// - Parameter display: the path to print for a path of the tree.
  package func text(_ tree: FileTree, display: (FilePath) -> String) -> String {
    JSONValue.object([
      ("loai", .string("loi")),
      ("dangSoat", .bool(isChecking)),
      ("loi", .integer(findings.count(.error))),
      ("canhBao", .integer(findings.count(.warning))),
      ("rieng", items(own, Self.ownLimit, tree, display)),
      ("riengLoi", .integer(own.count { $0.severity == .error })),
      ("riengCanhBao", .integer(own.count { $0.severity == .warning })),
      ("khac", items(others, Self.otherLimit, tree, display)),
    ]).text()
  }

  private func items(
    _ findings: [Diagnostic], _ limit: Int, _ tree: FileTree, _ display: (FilePath) -> String
  ) -> JSONValue {
    // Errors before warnings, each kind in order of its places.
    let first =
      findings.filter { $0.severity == .error } + findings.filter { $0.severity != .error }
    let shown = Array(first.prefix(limit))
    let report = DiagnosticReport(shown, tree: tree, display: display)
    let items = Dictionary(
      report.items.map { ($0.diagnostic, $0) }, uniquingKeysWith: { first, _ in first })
    return .array(
      shown.compactMap { items[$0] }.map { item in
        .object([
          ("muc", .string(item.diagnostic.severity.word)),
          ("tin", .string(item.diagnostic.message)),
          ("goiY", item.diagnostic.hint.map { .string($0) } ?? .null),
          ("tep", .string(item.path)),
          ("dong", item.start.map { .integer($0.line) } ?? .null),
          ("cot", item.start.map { .integer($0.column) } ?? .null),
          ("ma", .string(item.diagnostic.code)),
          ("giuLai", .bool(item.diagnostic.keepsPageBack)),
        ])
      })
  }
}
