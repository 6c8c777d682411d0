import Diagnostics

extension DiagnosticReport {
  /// What `check` ends with when there is much to read: how many findings a file has, and a rule. Empty
  /// when the findings themselves fit on a screen.
  func summaryTable() -> String {
    let loud = items.filter { $0.diagnostic.severity != .note }
    guard loud.count > 10 else { return "" }
    let files = Dictionary(grouping: loud, by: \.path).map { path, items in
      Row(name: path, errors: items.count(of: .error), warnings: items.count(of: .warning))
    }
    let rules = Dictionary(grouping: loud, by: \.diagnostic.code).map { code, items in
      let name = ReportOptions.note(code).map { " \($0.name)" } ?? ""
      return Row(
        name: code + name, errors: items.count(of: .error), warnings: items.count(of: .warning))
    }
    return table("Tệp", files.sorted()) + "\n" + table("Quy tắc", rules.sorted())
  }

  /// A line of the table: the ones with the most errors come first.
  private struct Row: Comparable {
    let name: String
    let errors: Int
    let warnings: Int

    static func < (left: Row, right: Row) -> Bool {
      (right.errors, right.warnings, left.name) < (left.errors, left.warnings, right.name)
    }
  }

  private func table(_ head: String, _ rows: [Row]) -> String {
    func line(_ errors: String, _ warnings: String, _ name: String) -> String {
      "\(alignedRight(errors, 6))\(alignedRight(warnings, 10))  \(name)\n"
    }
    return line("lỗi", "cảnh báo", head)
      + rows.map { line("\($0.errors)", "\($0.warnings)", $0.name) }.joined()
  }
}

extension [DiagnosticReport.Item] {
  fileprivate func count(of severity: Diagnostic.Severity) -> Int {
    count { $0.diagnostic.severity == severity }
  }
}
