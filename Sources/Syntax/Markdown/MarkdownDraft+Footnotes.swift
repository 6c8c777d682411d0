import Diagnostics
import Files

extension MarkdownDraft {
  /// Writes the marks of notes, and the notes at the foot of the body with the ways back.
  ///
  /// cmark has put the notes last and in the order of their marks, and left out those that
  /// nothing leads to. Their ids have a colon, which no heading's id has.
  func gatherFootnotes() {
    guard !survey.notes.isEmpty else { return }
    var uses: [Int: Int] = [:]
    for mark in survey.noteReferences {
      let number = Int(mark.literal) ?? 0
      let use = uses[number, default: 0] + 1
      uses[number] = use
      mark.replace(
        with: document.newInline(
          "<sup class=\"footnote-ref\"><a href=\"#\(noteID(number))\" id=\"\(markID(number, use))\" "
            + "aria-label=\"chú thích \(number)\">\(number)</a></sup>"))
    }
    let section = document.newBlock(
      "<div class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Chú thích\">\n<ol>",
      "</ol>\n</div>")
    for (index, note) in survey.notes.enumerated() {
      let number = index + 1
      let item = document.newBlock("<li id=\"\(noteID(number))\">", "</li>")
      item.adoptChildren(of: note)
      addWaysBack(to: item, number, uses: uses[number] ?? 0)
      section.append(item)
      note.remove()
    }
    document.append(section)
  }

  private func addWaysBack(to item: MarkdownNode, _ number: Int, uses: Int) {
    guard uses > 0 else { return }
    let links = (1...uses).map { use in
      let place = use == 1 ? "" : " lần \(use)"
      return " <a href=\"#\(markID(number, use))\" class=\"footnote-back\" "
        + "aria-label=\"về chỗ chú thích \(number)\(place)\">↩</a>"
    }
    if let last = item.lastChild, last.kind == .paragraph {
      last.append(document.newInline(links.joined()))
    } else {
      item.append(document.newBlock("<p>\(links.joined())</p>"))
    }
  }

  private func noteID(_ number: Int) -> String { escapedHTML(pageID("chu-thich:\(number)")) }

  private func markID(_ number: Int, _ use: Int) -> String {
    escapedHTML(pageID(use == 1 ? "cho-chu-thich:\(number)" : "cho-chu-thich:\(number):\(use)"))
  }

  /// Tells of marks such as `[^2]` that have no note: cmark takes them for plain text.
  mutating func noteMissingFootnotes() {
    var cursor = 0
    for found in survey.unreadNoteMarks {
      for name in noteMarks(in: survey.text[found.words]) {
        let region = places.lines(found.lines)
        if !region.contains(cursor) { cursor = region.lowerBound }
        guard let place = places.find(name.utf8, in: found.lines, from: cursor) else { continue }
        cursor = place.upperBound
        findings.append(.missingNote(name, at: places.span(place)))
      }
    }
  }

  /// Every `[^…]` without white space in it.
  private func noteMarks(in text: ArraySlice<UInt8>) -> [String] {
    var marks: [String] = []
    var place = text.startIndex
    while let start = text[place...].firstIndex(of: UInt8(ascii: "[")) {
      place = start + 1
      guard place < text.endIndex, text[place] == UInt8(ascii: "^"),
        let end = text[place...].firstIndex(where: { $0 <= 0x20 || $0 == UInt8(ascii: "]") }),
        text[end] == UInt8(ascii: "]"), end > place + 1
      else { continue }
      marks.append(String(decoding: text[start...end], as: UTF8.self))
      place = end + 1
    }
    return marks
  }
}

extension Diagnostic {
  fileprivate static func missingNote(_ mark: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0360", .warning, at: span, "chú thích \(mark) chưa có nội dung",
      hint: "\(mark): nội dung chú thích (ở một dòng riêng, cuối bài)")
  }
}
