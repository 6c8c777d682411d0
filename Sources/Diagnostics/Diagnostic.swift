package import Files

/// One thing learned about the input (a finding): what, where, how grave, and what to type instead.
///
/// Severity says how sure and how grave the finding is; ``keepsPageBack`` says whether the page
/// may be published. The two are apart: an error in a figure is reported and published, and only
/// what cannot be rendered, what the law forbids to publish, and two sources for one URL keep a
/// page back.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    case error
    case warning
    case note

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
    private var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
  }

  /// `TX` and four digits, stable for ever: `TX0101`.
  package let code: String
  package let severity: Severity
  package let span: SourceSpan
  /// One line in plain Vietnamese, lower case, the most specific word first, no full stop.
  package let message: String
  /// What to type or do instead, when it is known.
  package let hint: String?
  package let keepsPageBack: Bool
  /// Whether the place holds what only some may read, as the number of somebody's identity card.
  ///
  /// A report is read by more people than the file is, and stays in logs: it says the line and the
  /// column and shows nothing that can be read there. The words of the finding must not either.
  package let isConfidential: Bool

  package init(
    _ code: String, _ severity: Severity = .error, at span: SourceSpan, _ message: String,
    hint: String? = nil, keepsPageBack: Bool = false, isConfidential: Bool = false
  ) {
    self.code = code
    self.severity = severity
    self.span = span
    self.message = message
    self.hint = hint
    self.keepsPageBack = keepsPageBack
    self.isConfidential = isConfidential
  }
}

extension Diagnostic {
  /// The same finding, and the page is not published until it is mended.
  package var keepingPageBack: Diagnostic {
    Diagnostic(
      code, severity, at: span, message, hint: hint, keepsPageBack: true,
      isConfidential: isConfidential)
  }
}

extension Diagnostic {
  /// The same finding, thought more or less grave.
  package func with(severity: Severity) -> Diagnostic {
    Diagnostic(
      code, severity, at: span, message, hint: hint, keepsPageBack: keepsPageBack,
      isConfidential: isConfidential)
  }
}

extension Diagnostic {
  /// The same finding with other advice.
  package func with(hint: String) -> Diagnostic {
    Diagnostic(
      code, severity, at: span, message, hint: hint, keepsPageBack: keepsPageBack,
      isConfidential: isConfidential)
  }
}

extension Diagnostic: Comparable {
  /// By file and place, then gravity, code and words, so that the same input prints the same bytes.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.span != right.span { return left.span < right.span }
    if left.severity != right.severity { return left.severity < right.severity }
    return (left.code, left.message) < (right.code, right.message)
  }
}
