import Diagnostics
import Files

extension MarkdownDraft {
  /// Shows raw HTML as the text it is: it never reaches the page as HTML. Comments are left out.
  /// Only `<br>` has a meaning that Markdown has too, and becomes that line break.
  mutating func showRawHTML() {
    showRawBlocks()
    var opened: Set<String> = []
    var cursor = 0
    for found in survey.rawInlines {
      let html = found.node.literal
      if html.hasPrefix("<!--") {
        found.node.remove()
        continue
      }
      let tag = tagName(html)
      let isClosing = html.hasPrefix("</")
      // A closing tag is told of only when its opening one was not.
      if !isClosing || !opened.contains(tag) {
        findings.append(.rawHTML(tag, isClosing: isClosing, at: rawPlace(found, html, &cursor)))
      }
      opened.insert(tag)
      found.node.replace(
        with: tag == "br" && !isClosing ? document.newLineBreak() : document.newText(html))
    }
  }

  private mutating func showRawBlocks() {
    for node in survey.rawBlocks {
      let html = node.literal
      let comments = withoutComments(html)
      let span = places.span(places.words(ofLine: node.startLine))
      if comments.isOpen {
        findings.append(.openComment(at: span))
      } else if comments.rest.isEmpty {
        node.remove()
        continue
      } else {
        findings.append(.rawHTML(tagName(comments.rest), isClosing: false, at: span))
      }
      let text = comments.isOpen ? html.trimmingBlanks() : comments.rest
      node.replace(with: document.newParagraph(text))
    }
  }

  private mutating func rawPlace(_ found: MarkdownSurvey.Found, _ html: String, _ cursor: inout Int)
    -> SourceSpan
  {
    let lines = places.lines(found.lines)
    if !lines.contains(cursor) { cursor = lines.lowerBound }
    let place = find(html, in: found.lines, from: cursor)
    if let place { cursor = place.upperBound }
    return places.span(place ?? places.words(ofLine: found.lines.lowerBound))
  }
}

/// The name of the first tag, in small letters: `br` of `<br />`; empty for what has no name.
private func tagName(_ html: String) -> String {
  let name = html.drop { $0 != "<" }.dropFirst().drop { $0 == "/" }
  return name.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
}

/// What is left when the comments are taken out, and whether one of them has no end.
private func withoutComments(_ html: String) -> (rest: String, isOpen: Bool) {
  let bytes = Array(html.utf8)
  let (opening, closing) = (Array("<!--".utf8), Array("-->".utf8))
  var rest: [UInt8] = []
  var place = 0
  while place < bytes.count {
    guard bytes[place...].starts(with: opening) else {
      rest.append(bytes[place])
      place += 1
      continue
    }
    // As browsers do, `<!-->` and `<!--->` are whole comments.
    var end = place + 2
    while end < bytes.count, !bytes[end...].starts(with: closing) { end += 1 }
    if end >= bytes.count { return ("", true) }
    place = end + closing.count
  }
  return (String(decoding: rest, as: UTF8.self).trimmingBlanks(), false)
}

extension Diagnostic {
  fileprivate static func rawHTML(_ tag: String, isClosing: Bool, at span: SourceSpan) -> Diagnostic
  {
    let written = tag.isEmpty ? "HTML" : isClosing ? "HTML “</\(tag)>”" : "HTML “<\(tag)>”"
    let outcome = tag == "br" && !isClosing ? "" : ", được hiện như chữ thường"
    return Diagnostic(
      "TX0320", .warning, at: span, "thẻ \(written) không được dùng\(outcome)",
      hint: replacement(for: tag))
  }

  fileprivate static func openComment(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0321", at: span, "ghi chú mở bằng “<!--” chưa được đóng nên nuốt hết phần sau",
      hint: "thêm “-->” ở cuối ghi chú")
  }

  private static func replacement(for tag: String) -> String {
    switch tag {
    case "br": "để hai dấu cách hoặc một dấu \\ ở cuối dòng; trong bảng thì chia thành nhiều hàng"
    case "b", "strong": "**chữ đậm**"
    case "i", "em": "*chữ nghiêng*"
    case "s", "del", "strike": "~~chữ gạch~~"
    case "a": "[chữ](địa chỉ)"
    case "img", "picture", "figure": "![mô tả ảnh](../tep/ten-anh.jpg)"
    case "h1", "h2", "h3", "h4", "h5", "h6": "## Tên mục"
    case "ul", "ol", "li": "- một ý một dòng, bắt đầu bằng “- ” hoặc “1. ”"
    case "table", "thead", "tbody", "tr", "td", "th": "khối ```bang Tên bảng … ```"
    case "hr": "---"
    case "code", "pre": "`chữ` hoặc khối ``` … ```"
    case "blockquote": "> lời trích"
    case "p", "div", "center", "span", "font", "u":
      "xóa thẻ này; các đoạn cách nhau bằng một dòng trống"
    case "script", "style", "iframe", "object", "embed", "form", "input", "video", "audio":
      "xóa thẻ này; nếu cần người đọc xem thêm, đặt liên kết [chữ](địa chỉ)"
    default: "xóa thẻ này; nếu là dấu “<” thường, viết \\<"
    }
  }
}
