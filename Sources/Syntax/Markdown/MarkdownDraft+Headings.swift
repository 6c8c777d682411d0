import Diagnostics
import Files
import VietnameseText

extension MarkdownDraft {
  /// Gives each heading an id that links can lead to, and makes level 1 a level 2: the title of
  /// the page is the only heading of level 1.
  ///
  ///     ## Lệ phí      →  <h2 id="le-phi">Lệ phí</h2>
  ///     ## Lệ phí      →  <h2 id="le-phi-2">Lệ phí</h2>
  mutating func giveHeadingsIDs() {
    var taken: Set<String> = []
    var lastNumber: [String: Int] = [:]
    for (index, found) in survey.headings.enumerated() {
      let text = survey.words(found)
      let span = places.span(places.words(ofLine: found.lines.lowerBound))
      let name = slug(text, limit: 80)
      let id = freeID(name.isEmpty ? "muc-\(index + 1)" : name, among: taken, &lastNumber)
      taken.insert(pageID(id))
      if text.isEmpty { findings.append(.emptyHeading(at: span)) }
      if found.node.headingLevel == 1 { findings.append(.titleInBody(text, at: span)) }

      let level = max(2, found.node.headingLevel)
      let heading = MarkdownHeading(level: level, id: pageID(id), text: text, span: span)
      headings.append(heading)
      // The block keeps the heading on its own line; the inline adds no line breaks inside it.
      let block = document.newBlock("")
      let content = document.newInline(
        "<h\(level) id=\"\(escapedHTML(heading.id))\">", "</h\(level)>")
      block.append(content)
      content.adoptChildren(of: found.node)
      let isSection = level == 2 && found.node.parent == document
      found.node.replace(with: block)
      headingNodes.append(block)
      if isSection { sectionHeadings.append((heading, block)) }
    }
  }

  /// The name, with `-2`, `-3` … when it is taken, by another heading or by the page. The last number of each name is remembered, so
  /// that a thousand equal headings cost no more than others.
  private func freeID(_ name: String, among taken: Set<String>, _ lastNumber: inout [String: Int])
    -> String
  {
    func isTaken(_ name: String) -> Bool {
      let id = pageID(name)
      return taken.contains(id) || environment.pageIDs.contains(id)
    }
    guard isTaken(name) else { return name }
    var number = lastNumber[name, default: 1] + 1
    while isTaken("\(name)-\(number)") { number += 1 }
    lastNumber[name] = number
    return "\(name)-\(number)"
  }
}

extension Diagnostic {
  fileprivate static func titleInBody(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0310", .note, at: span,
      "đầu mục “\(text)” ở cấp 1, được hiện như cấp 2 vì cấp 1 đã là tên trang",
      hint: "## \(text)")
  }

  fileprivate static func emptyHeading(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0311", .warning, at: span, "đầu mục không có chữ nào",
      hint: "viết tên mục sau dấu “##”, hoặc xóa dòng này")
  }
}
