import Diagnostics
import Files
import Syntax

/// Surroundings that know every page but `khong-co.md`, every picture but `khong-co.png`, and two
/// components: `bang`, and `ghi-chu` that belongs beside the block before it.
let markdownSurroundings = MarkdownEnvironment(
  link: { link in
    if link.destination.hasSuffix("khong-co.md") {
      return Diagnosed(.broken, [Diagnostic("TX9999", at: link.span, "trang không có")])
    }
    if link.destination.hasPrefix("thu-tuc:") {
      let code = link.destination.dropFirst("thu-tuc:".count)
      return Diagnosed(.address("../thu-tuc/\(code).html", isExternal: false))
    }
    let isExternal = link.destination.hasPrefix("http")
    return Diagnosed(.address(link.destination, isExternal: isExternal))
  },
  image: { image in
    if image.destination == "khong-co.png" {
      return Diagnosed(.broken, [Diagnostic("TX9998", at: image.span, "ảnh không có")])
    }
    return Diagnosed(
      .picture(PictureElement(address: image.destination, width: 640, height: 480)))
  },
  component: { block in
    if block.name == "ghi-chu" {
      return Diagnosed(ComponentHTML("<aside>\(block.title)</aside>", isBesideBlock: true))
    }
    guard block.name == "bang" else { return nil }
    let html = "<b data-title=\"\(block.title)\">\(block.bodyBytes.count)</b>"
    return Diagnosed(ComponentHTML(html))
  })

func markdown(_ text: String, in environment: MarkdownEnvironment = markdownSurroundings)
  -> Diagnosed<RenderedMarkdown>
{
  markdown(Array(text.utf8), in: environment)
}

func markdown(_ bytes: [UInt8], in environment: MarkdownEnvironment = markdownSurroundings)
  -> Diagnosed<RenderedMarkdown>
{
  let source = MarkdownSource(path: "a.md", bytes: bytes, range: 0..<bytes.count)
  return renderMarkdown(source, in: environment)
}

/// The HTML of a body, without the line end of its last block.
func markdownHTML(_ text: String) -> String {
  var html = markdown(text).value.html
  while html.last?.isNewline == true { html.removeLast() }
  return html
}

/// The codes of all findings, each with the words of the file that it points at.
func markdownFindings(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return markdown(bytes).diagnostics.sorted().map { finding in
    "\(finding.code) \(String(decoding: bytes[finding.span.range], as: UTF8.self))"
  }
}
