internal import Commune
internal import Diagnostics
package import Files
internal import VietnameseText

/// Makes a text that was taken out of a file into a source of a portal.
///
/// The head and the end of an official text become front matter, numbered lines become headings, and all else stays
/// word for word, in its order. What is left out belongs to the paper and is told of; what cannot be told apart stays
/// as text. Nothing is made up: a key that the text does not answer is not there.
///
/// - Parameter path: the file that it was taken from, for findings.
package func importText(_ extraction: Extraction, at path: FilePath, _ request: ImportRequest)
  -> ImportedDocument
{
  let text = extraction.text
  let (head, start) = readMasthead(text)
  let (closing, end) = readClosing(text.lines, from: start)
  var notes = ImportNotes(text, path)
  let dropped = extraction.dropped + head.dropped + closing.dropped
  let before = joinedBlocks(text.lines[start..<end.lowerBound], origin: text.origin)
  let behind = joinedBlocks(text.lines[end.upperBound...], origin: text.origin)
  var blocks = outlined(
    before + behind, appendixFrom: behind.first?.line ?? text.lines.count + 1)
  var draft = DocumentDraft(
    head: head, closing: closing, request: request, opening: openingSentence(of: blocks))
  if !head.isOfficial { draft.takeTitle(from: &blocks) }
  let kind = draft.kind
  let body = draft.opening(kind) + blocks + draft.ending(kind)
  let source = draft.frontMatter(kind).text + "\n" + markdown(body)

  notes.add(converted: extraction.decoded)
  notes.add(head: head, closing: closing, draft: draft, kind: kind)
  notes.add(blocks: blocks, appendixFrom: behind.first?.line)
  notes.add(missing: text.missing)
  var whole = WordTally("")
  for line in text.lines { for words in line.words { whole.add(words) } }
  // What was left out after the text was put into lines is among its words.
  var kept = WordTally(source)
  for line in head.dropped + closing.dropped { kept.add(line.text) }
  notes.add(lacking: whole.lacking(in: kept))

  var summary = ImportedDocument.Summary()
  summary.read = draft.read
  summary.headings = blocks.count { if case .heading = $0.kind { true } else { false } }
  summary.items = blocks.count { if case .item = $0.kind { true } else { false } }
  summary.tables = blocks.count { if case .table = $0.kind { true } else { false } }
  summary.paragraphs = blocks.count - summary.headings - summary.items - summary.tables
  summary.numbers = whole.numberCount
  summary.dropped = dropped
  return ImportedDocument(
    kind: kind, source: source, names: draft.names(kind), summary: summary,
    findings: notes.findings.sorted())
}

/// The sentence before the first heading that announces what follows: `… báo cáo kết quả … như sau:`
private func openingSentence(of blocks: [BodyBlock]) -> BodyBlock? {
  let opening = blocks.prefix { if case .heading = $0.kind { false } else { true } }
  return opening.count < blocks.count
    ? opening.last { $0.text.hasSuffix(":") && folded($0.text).contains("bao cao") } : nil
}
