internal import Diagnostics
internal import Files
internal import VietnameseText

/// The words that every portal explains (giải thích từ ngữ), by the alphabet.
package struct Glossary: Sendable {
  package let terms: [Term]

  package var isEmpty: Bool { terms.isEmpty }

  package init() { terms = [] }

  private init(_ terms: [Term]) { self.terms = terms }

  package func term(_ name: String) -> Term? { terms.first { $0.isNamed(name) } }

  /// The terms of `list`, each word once, with a finding for what contradicts itself.
  static func assemble(_ list: TermList, at span: SourceSpan) -> Diagnosed<Glossary> {
    var findings: [Diagnostic] = []
    var taken: Set<String> = []
    let terms = list.terms.filter { term in
      // What has no word or no meaning is reported as a missing key.
      guard !term.anchor.isEmpty, !term.meaning.isEmpty else { return false }
      if taken.insert(term.anchor).inserted { return true }
      findings.append(.termTwice(term.word, at: span))
      return false
    }.sorted(byName: \.word, then: \.anchor)
    let glossary = Glossary(terms)
    for term in terms {
      if let since = term.since, let until = term.until, until.latest < since.earliest {
        findings.append(.endsBeforeItBegins(term.word, at: span))
      }
      for name in term.today where glossary.term(name) == nil {
        let near = closest(to: name, among: terms.flatMap { [$0.word] + $0.otherNames })
        findings.append(.unknownTerm(name, in: term.word, near: near, at: span))
      }
    }
    return Diagnosed(glossary, findings)
  }
}

extension Diagnostic {
  fileprivate static func termTwice(_ word: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0584", at: span, "từ “\(word)” được giải thích hai lần; lần sau không được dùng",
      hint: "gộp hai mục làm một")
  }

  fileprivate static func endsBeforeItBegins(_ word: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0585", at: span, "từ “\(word)” thôi dùng trước khi bắt đầu dùng",
      hint: "xem lại “Dùng từ ngày” và “Dùng đến ngày” của từ này")
  }

  fileprivate static func unknownTerm(
    _ name: String, in word: String, near: String?, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0586", .warning, at: span,
      "từ “\(word)” nay gọi là “\(name)”, mà từ ấy chưa được giải thích",
      hint: near.map { "có phải ý bạn là “\($0)”?" } ?? "thêm một mục có “Từ: \(name)”")
  }
}
