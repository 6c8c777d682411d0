package import Files

/// Findings made ready to be printed: sorted, with lines and columns worked out, and with the
/// paths that the person typed.
///
/// The three forms say the same: ``text()`` for people, ``json()`` for scripts, ``sarif()``
/// (SARIF 2.1.0, OASIS) for code-review tools. The same input gives the same bytes.
package struct DiagnosticReport: Sendable {
  package struct Item: Sendable {
    package let diagnostic: Diagnostic
    package let path: String
    /// Nil for a finding about a whole file.
    package let start: LineTable.Place?
    package let end: LineTable.Place?
    /// The first line of the span as it is on disk, to count columns in; what a report shows is
    /// ``shownLine``.
    let line: String
    /// Whether a finding about the line, this one or another, is confidential.
    let isVeiled: Bool

    /// The line as a report may show it, as many characters as there are: of a confidential one only
    /// where its words and figures stand.
    ///
    ///     "- Bà Mẫu: 0900 000 000."  →  "- •• •••: •••• ••• •••."
    package var shownLine: String {
      guard isVeiled else { return line }
      return String(line.map { $0.isLetter || $0.isNumber ? "•" : $0 })
    }
  }

  package let items: [Item]

  /// - Parameters:
  ///   - tree: the sources that the spans point into.
  ///   - display: the path to print for a path of the tree (`content/…` may lie elsewhere).
  package init(
    _ diagnostics: [Diagnostic], tree: FileTree,
    display: (FilePath) -> String = { $0.string }
  ) {
    var tables: [FilePath: LineTable] = [:]
    func places(_ span: SourceSpan) -> (start: LineTable.Place, end: LineTable.Place)? {
      guard !span.range.isEmpty || span.range.lowerBound > 0, let bytes = tree[span.path] else {
        return nil
      }
      let table = tables[span.path] ?? LineTable(bytes)
      tables[span.path] = table
      return (table.place(at: span.range.lowerBound), table.place(at: span.range.upperBound))
    }
    var veiled: [FilePath: Set<Int>] = [:]
    for diagnostic in diagnostics where diagnostic.isConfidential {
      guard let (start, end) = places(diagnostic.span) else { continue }
      veiled[diagnostic.span.path, default: []].formUnion(start.line...max(start.line, end.line))
    }
    var seen: Set<Diagnostic> = []
    items = diagnostics.sorted().compactMap { diagnostic in
      guard seen.insert(diagnostic).inserted else { return nil }
      let path = display(diagnostic.span.path)
      guard let (start, end) = places(diagnostic.span) else {
        return Item(
          diagnostic: diagnostic, path: path, start: nil, end: nil, line: "", isVeiled: false)
      }
      return Item(
        diagnostic: diagnostic, path: path, start: start, end: end,
        line: tables[diagnostic.span.path]?.text(ofLine: start.line) ?? "",
        isVeiled: veiled[diagnostic.span.path]?.contains(start.line) == true)
    }
  }

  package var errorCount: Int { count(.error) }
  package var warningCount: Int { count(.warning) }

  package func count(_ severity: Diagnostic.Severity) -> Int {
    items.count { $0.diagnostic.severity == severity }
  }
}

extension Diagnostic.Severity {
  /// The word for people: lỗi, cảnh báo, lưu ý.
  package var word: String {
    switch self {
    case .error: "lỗi"
    case .warning: "cảnh báo"
    case .note: "lưu ý"
    }
  }
}
