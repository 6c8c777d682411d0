package import Diagnostics
package import Files
internal import Syntax
package import VietnameseText

/// What the rules over one text find in it, and what is kept of it for the rules over several.
struct Review: Sendable {
  var diagnostics: [Diagnostic] = []
  var exceptions: [RuleException] = []
  var repairs: [Repair] = []
  var reading: Reading
}

/// Runs the rules over one text.
func review(_ manuscript: Manuscript, _ rules: [Rule]) -> Review {
  var review = Review(reading: Reading(manuscript))
  review.exceptions = manuscript.exceptions.moving(into: &review.diagnostics)
  let forms = FormSheet(printedIn: manuscript)
  for place in rules.indices {
    let findings: [Finding]
    // A rule has a page of text with it, so it is only taken when it found something.
    switch rules[place].check {
    case .text(let check): findings = check(manuscript)
    case .forms(let check): findings = forms.rows.isEmpty ? [] : check(forms)
    case .texts, .portal, .catalogue: continue
    }
    guard !findings.isEmpty else { continue }
    let rule = rules[place]
    for finding in findings where !manuscript.isAnswered(finding) {
      let diagnostic = manuscript.context.advised(finding.diagnostic(of: rule), rule.kind)
      review.diagnostics.append(diagnostic)
      if !manuscript.context.isIssued {
        review.repairs += finding.fixes.map { Repair(finding: diagnostic, fix: $0) }
      }
    }
  }
  return review
}

extension Manuscript {
  /// What keeps a page back is never answered by a note.
  fileprivate func isAnswered(_ finding: Finding) -> Bool {
    guard let range = finding.range, !finding.keepsPageBack else { return false }
    return isAnswered(range, message: finding.message)
  }

  /// Whether a note on the figure stands in the text (```` ```ghi-chu-so-lieu ````): then the author knows, and
  /// readers are told.
  ///
  /// A note answers for the block before it; behind a list or a table it stands for the words before it too.
  /// One on something with a name of its own (`57/KH-UBND`) answers for it in the whole text.
  ///
  /// - Parameter message: what is said of the place, which may name the figure.
  func isAnswered(_ range: Range<Int>, message: String = "") -> Bool {
    guard !prose.remarks.isEmpty,
      let block = blocks.firstIndex(where: { $0.range.contains(range.lowerBound) })
    else { return false }
    let found = string(range)
    return prose.remarks.contains { remark in
      guard case .figureNote(let figure) = remark.kind, !figure.isEmpty else { return false }
      let isNamed = found.contains(figure) || figure.contains(found)
      if isNamed, figure.isName, found.utf8.count > 3 { return true }
      guard remark.blocksBefore > block,
        blocks[(block + 1)..<remark.blocksBefore].allSatisfy(\.kind.isPartOfList)
      else { return false }
      return isNamed || figure.isName && message.contains(figure)
    }
  }
}

extension String {
  /// Whether it names one thing, as the number of a document does; a bare number may stand for many.
  fileprivate var isName: Bool {
    utf8.count > 3 && unicodeScalars.contains { $0 == "/" || $0.properties.isAlphabetic }
  }
}

extension Prose.Block.Kind {
  fileprivate var isPartOfList: Bool {
    switch self {
    case .item, .cell: true
    case .heading, .paragraph, .value: false
    }
  }
}

extension TextContext {
  /// The finding with the advice that fits the text: an issued document is not mended in place.
  fileprivate func advised(_ finding: Diagnostic, _ kind: Rule.Kind) -> Diagnostic {
    // In a restatement the words are ours, and only the figures are the document's.
    let isOurs = isRestatement && kind == .spelling
    guard isIssued, finding.severity == .error, kind != .personalData, !isOurs else {
      return finding
    }
    let right = finding.hint.map { "; đúng ra: \($0)" } ?? ""
    return finding.with(
      hint: "văn bản đã ban hành: đính chính bằng văn bản khác, hoặc ghi chú bên cạnh "
        + "(khối ghi-chu-so-lieu)\(right)")
  }
}

/// Checks a plain text by itself, as it comes from a PDF.
///
/// - Parameter today: the day on which it is read.
/// - Returns: the findings, sorted.
package func check(
  plainText bytes: [UInt8], at path: FilePath, today: CalendarDate, reference: Reference,
  rules: [Rule] = Rule.all
) -> [Diagnostic] {
  let foreign = ForeignBytes(bytes)
  let unreadable = foreign.finding(at: path).map { [$0] } ?? []
  guard !foreign.areMany else { return unreadable }
  let prose = readPlainText(bytes, at: path)
  let manuscript = Manuscript(prose, TextContext(reading: prose, today: today), reference)
  let review = review(manuscript, rules)
  var findings = unreadable + review.diagnostics
  for rule in rules {
    guard case .texts(let check) = rule.check else { continue }
    findings += check([review.reading]).map { $0.diagnostic(of: rule) }
  }
  return findings.sorted()
}
