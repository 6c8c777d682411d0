import Checking
import Commune
import Diagnostics
import Files
import Syntax
import TestSupport
import Testing
import VietnameseText

/// Runs one rule over a text and holds what it finds to the places that are marked in it: `①` and `②` stand
/// around the first finding, `③` and `④` around the second, and so on. A text without marks must be silent.
///
/// - Parameters:
///   - messages: what the findings say, or parts of it, in order; nothing is held when it is empty.
///   - change: what is known of the text besides.
@discardableResult
func expect(
  _ rule: Rule, in marked: String, _ messages: String..., format: TextContext.Format = .plainText,
  reference: Reference = Reference(), sourceLocation: SourceLocation = #_sourceLocation,
  change: (inout TextContext) -> Void = { _ in }
) -> [Finding] {
  let text = MarkedText(marked)
  let found = findings(of: rule, in: text, format, reference, change)
    .sorted { $0.span < $1.span }
  let digits = Array("①②③④⑤⑥⑦⑧⑨")
  let wanted = stride(from: 0, to: text.marks.count - 1, by: 2).map {
    text[digits[$0]]..<text[digits[$0 + 1]]
  }
  let bytes = text.bytes
  func words(_ ranges: [Range<Int>]) -> [String] {
    ranges.map { String(decoding: bytes[$0.clamped(to: 0..<bytes.count)], as: UTF8.self) }
  }
  #expect(
    words(found.map(\.span.range)) == words(wanted), "\(found.map(\.message))",
    sourceLocation: sourceLocation)
  #expect(found.map(\.span.range) == wanted, sourceLocation: sourceLocation)
  for (finding, message) in zip(found, messages) {
    #expect(
      finding.message.contains(message), "\(finding.message)", sourceLocation: sourceLocation)
  }
  return found
}

private func findings(
  of rule: Rule, in text: MarkedText, _ format: TextContext.Format, _ reference: Reference,
  _ change: (inout TextContext) -> Void
) -> [Finding] {
  let path: FilePath = "van-ban.txt"
  let today = CalendarDate(dayNumber: 20_777)  // 20/11/2026
  let prose: Prose
  var context: TextContext
  switch format {
  case .plainText:
    prose = readPlainText(text.bytes, at: path)
    context = TextContext(reading: prose, today: today)
  case .markdown:
    prose = readProse(parseDocument(text.bytes, at: path).value)
    context = TextContext(today: today)
  }
  change(&context)
  let manuscript = Manuscript(prose, context, reference)
  switch rule.check {
  case .text(let check): return check(manuscript)
  case .forms(let check): return check(FormSheet(printedIn: manuscript))
  case .texts(let check): return check([Reading(manuscript)])
  case .portal, .catalogue: return []
  }
}

extension Finding {
  /// What would stand in the place of what was found, where that is certain.
  var replacement: String? { fixes.first.map { String(decoding: $0.replacement, as: UTF8.self) } }
}
