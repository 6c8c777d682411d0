package import Commune
package import Diagnostics
package import Files
internal import Syntax
internal import VietnameseText

/// That a rule does not count at a place, or counts for less in a portal, and why.
///
///     <!-- trangxa: bỏ qua TX1401: kế hoạch cũ ghi số như vậy -->
///
/// A comment answers for the block behind it (a paragraph, an item, a whole table), or for the block that it
/// stands in; in `trang.yml` the key `Quy tắc` answers for the portal. What keeps a page back cannot be
/// turned off.
package struct RuleException: Sendable {
  package enum Scope: Sendable {
    /// Findings of the file that overlap these bytes, and those about the file as a whole.
    case bytes(FilePath, Range<Int>)
    /// Findings in a portal's folder.
    case folder(FilePath)
  }

  package let code: String
  package let scope: Scope
  /// What the findings become; nil when they are dropped.
  package let severity: Diagnostic.Severity?
  /// Where it is written.
  package let span: SourceSpan

  func answers(_ finding: Diagnostic) -> Bool { !finding.keepsPageBack && isAbout(finding) }

  /// Whether the finding is one that it was written for, be it allowed or not.
  fileprivate func isAbout(_ finding: Diagnostic) -> Bool {
    guard finding.code == code else { return false }
    switch scope {
    case .folder(let folder): return finding.span.path.isInside(folder)
    case .bytes(let path, let range):
      guard finding.span.path == path else { return false }
      let place = finding.span.range
      return place.isEmpty && place.lowerBound == 0 || place.overlaps(range)
        || range.contains(place.lowerBound)
    }
  }
}

/// Takes out and lowers what the exceptions answer for, and tells of exceptions that answer for nothing.
///
/// - Parameter codes: the codes that there are; an exception for another is a slip of the pen.
package func answered(
  _ findings: [Diagnostic], by exceptions: [RuleException],
  known codes: @autoclosure () -> Set<String>
) -> [Diagnostic] {
  guard !exceptions.isEmpty else { return findings }
  let known = codes()
  var used = Set<Int>()
  var left: [Diagnostic] = findings.compactMap { finding in
    let answers = exceptions.indices.filter { exceptions[$0].answers(finding) }
    used.formUnion(answers)
    guard !answers.isEmpty else { return finding }
    guard answers.allSatisfy({ exceptions[$0].severity != nil }) else { return nil }
    let lowest = answers.compactMap { exceptions[$0].severity }.max() ?? finding.severity
    return finding.with(severity: max(finding.severity, lowest))
  }
  for (index, exception) in exceptions.enumerated() {
    if let kept = findings.first(where: { $0.keepsPageBack && exception.isAbout($0) }) {
      left.append(.exceptionRefused(kept, at: exception.span))
      continue
    }
    guard !used.contains(index) else { continue }
    left.append(
      known.contains(exception.code)
        ? .unusedException(exception.code, at: exception.span)
        : .unknownRule(
          exception.code, near: closest(to: exception.code, among: known.sorted()),
          at: exception.span))
  }
  return left
}

extension Portal {
  /// The exceptions of the portal's settings.
  var exceptions: [RuleException] {
    settings.rules.compactMap { setting in
      guard let code = setting.code, !setting.reason.isEmpty else { return nil }
      return RuleException(
        code: code.value.uppercased(), scope: .folder(folder), severity: setting.level.severity,
        span: code.span)
    }
  }
}

extension RuleSetting.Level {
  fileprivate var severity: Diagnostic.Severity? {
    switch self {
    case .off: nil
    case .note: .note
    case .warning: .warning
    }
  }
}
