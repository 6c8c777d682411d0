package import Diagnostics
package import Files
internal import Syntax

/// What a rule found, before it is given the rule's code.
package struct Finding: Sendable {
  package let span: SourceSpan
  /// The place in the words of the text, for findings in a text.
  package let range: Range<Int>?
  /// One line in plain Vietnamese, lower case, the most specific word first, no full stop.
  package let message: String
  /// What to type or do instead.
  package let hint: String?
  /// Nil for the rule's own.
  package let severity: Diagnostic.Severity?
  /// Whether the page must not be published.
  package let keepsPageBack: Bool
  /// What would mend it, where that is mechanical and certain; else none.
  package let fixes: [Fix]

  package init(
    at span: SourceSpan, range: Range<Int>? = nil, _ message: String, hint: String? = nil,
    severity: Diagnostic.Severity? = nil, keepsPageBack: Bool = false, fixes: [Fix] = []
  ) {
    self.span = span
    self.range = range
    self.message = message
    self.hint = hint
    self.severity = severity
    self.keepsPageBack = keepsPageBack
    self.fixes = fixes
  }

  /// What concerns people's data is confidential whatever the rule says of it, so that none forgets.
  func diagnostic(of rule: Rule) -> Diagnostic {
    Diagnostic(
      rule.code, severity ?? rule.severity, at: span, message, hint: hint,
      keepsPageBack: keepsPageBack, isConfidential: rule.kind == .personalData)
  }
}

/// A change of one file that changes no figure and no meaning: other bytes in the place of some.
package struct Fix: Hashable, Sendable {
  package let span: SourceSpan
  /// What stands there. Where the file has other bytes, as an entity or an escape has for a sign, nothing is
  /// changed.
  package let original: [UInt8]
  package let replacement: [UInt8]

  package init(at span: SourceSpan, _ original: [UInt8], to replacement: [UInt8]) {
    self.span = span
    self.original = original
    self.replacement = replacement
  }
}

extension Manuscript {
  /// A finding in this text.
  package func finding(
    _ range: Range<Int>, _ message: String, hint: String? = nil,
    severity: Diagnostic.Severity? = nil, keepsPageBack: Bool = false,
    fix replacement: String? = nil
  ) -> Finding {
    let span = prose.span(range)
    return Finding(
      at: span, range: range, message, hint: hint, severity: severity, keepsPageBack: keepsPageBack,
      fixes: replacement.flatMap { fix(range, $0) }.map { [$0] } ?? [])
  }
  /// The change of some words, or nil where it would make something else of a value of front matter.
  private func fix(_ range: Range<Int>, _ replacement: String) -> Fix? {
    let block = blocks.first { $0.range.contains(range.lowerBound) }
    if case .value? = block?.kind, replacement.contains(/[:#"'&*!|>%@`{}\[\]]/) { return nil }
    return Fix(at: prose.span(range), Array(prose.text[range]), to: Array(replacement.utf8))
  }
}
