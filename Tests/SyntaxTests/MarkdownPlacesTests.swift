import Diagnostics
import Files
import Synchronization
import Syntax
import TestSupport
import Testing

/// Findings point at the very bytes, also where cmark's columns do not.
@Suite struct MarkdownPlacesTests {
  @Test(arguments: [
    "a ①[x](khong-co.md)② b",
    "đầu\n     tiếp ①[x](khong-co.md)② b",
    "- mục\n  tiếp ①[x](khong-co.md)②",
    "> một\n> hai ①[x](khong-co.md)②",
    "> một\nlười ①[x](khong-co.md)②",
    "| a |\n|---|\n| b \\| ①[x](khong-co.md)② |",
    "Bảng 1. Tên\n| ①[x](khong-co.md)② |\n|---|\n| b |",
    "Bảng 1. ①[x](khong-co.md)②\n| a |\n|---|\n| b |",
    "a ①<http://khong-co.md>② b",
    "a ①http://b.vn/khong-co.md② b",
    "chữ\n   a ①http://b.vn/khong-co.md② b",
    "a[^1]\n\n[^1]: b ①[x](khong-co.md)②\n\nc",
    "# ①[x](khong-co.md)②",
    "a <b> ①[x](khong-co.md)②",
    "a\r\n①[x](khong-co.md)②\r\n",
    "\u{FEFF}a ①[x](khong-co.md)②",
    "①[**x** y](khong-co.md \"t\")②",
    "[a](khong-co.mdx) ①[a](khong-co.md)②",
  ])
  func pointsAtTheLink(marked: String) {
    let text = MarkedText(marked)
    let found = markdown(text.bytes).diagnostics.filter { $0.code == "TX9999" }
    #expect(found.map(\.span.range) == [text["①"]..<text["②"]])
  }

  @Test func tellsEqualLinksApart() {
    let text = "x\n   [a](khong-co.md) [a](khong-co.md)\n   [a](khong-co.md)"
    #expect(Set(markdown(text).diagnostics.map(\.span.range.lowerBound)).count == 3)
  }

  @Test func aLinkThatIsWrittenOtherwiseIsFoundByItsLine() {
    let text = MarkedText("a\n   b <b>①[x\\*](khong&#45;co.md)②</b>")
    let found = markdown(text.bytes).diagnostics.filter { $0.code == "TX9999" }
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.span.range.lowerBound >= 2 })
  }

  @Test func pointsIntoBytesAsTheyAreOnDisk() {
    // "Đề nghị", decomposed in three ways, stands before the link.
    let text = MarkedText(
      "De\u{0302}\u{0300} nghi\u{0323} ①[thu\u{031B}](khong-co.md)② e\u{0302}\u{0301}")
    let rendered = markdown(text.bytes)
    #expect(rendered.diagnostics.map(\.span.range) == [text["①"]..<text["②"]])
    #expect(Array(rendered.value.text.utf8) == Array("Dề nghị thư ế".utf8))
  }

  @Test func pointsAtHeadings() {
    let text = MarkedText("a\n\n> ①## Mục **một**②\n")
    #expect(markdown(text.bytes).value.headings.map(\.span.range) == [text["①"] - 2..<text["②"]])
  }

  // MARK: - Components

  private func blocks(_ text: String) -> [ComponentBlock] {
    let collector = Collector()
    var surroundings = markdownSurroundings
    surroundings.component = { block in
      collector.add(block)
      return nil
    }
    _ = markdown(text, in: surroundings)
    return collector.blocks
  }

  private final class Collector: Sendable {
    private let seen = Mutex<[ComponentBlock]>([])
    func add(_ block: ComponentBlock) { seen.withLock { $0.append(block) } }
    var blocks: [ComponentBlock] { seen.withLock { $0 } }
  }

  @Test(arguments: ["\n", "\r\n"])
  func namesThePlacesOfAComponent(end: String) {
    let text = MarkedText("a\(end)\(end)①```②Bảng  Dân số③\(end)④x,y\(end)1,2\(end)⑤```⑥\(end)b")
    let found = blocks(text.text)
    #expect(found.map(\.name) == ["bang"])
    #expect(found.map(\.writtenName) == ["Bảng"])
    #expect(found.map(\.title) == ["Dân số"])
    #expect(found.map(\.span.range) == [text["①"]..<text["⑥"]])
    #expect(found.map(\.infoSpan.range) == [text["②"]..<text["③"]])
    #expect(found.map(\.body) == [text["④"]..<text["⑤"]])
    #expect(found.map(\.bodyBytes) == [Array("x,y\(end)1,2\(end)".utf8)])
    #expect(found.map(\.isContiguous) == [true])
  }

  @Test func aComponentInAListHasBytesOfItsOwn() {
    let found = blocks("- a\n\n  ```bang\n  x\n  y\n  ```\n")
    #expect(found.map(\.isContiguous) == [false])
    #expect(found.map(\.bodyBytes) == [Array("x\ny\n".utf8)])
  }

  @Test func aComponentThatIsNotClosedGoesToTheEnd() {
    let text = "```bang\nx\ny"
    let found = blocks(text)
    #expect(found.map(\.body) == [8..<text.utf8.count])
    #expect(found.map(\.isContiguous) == [true])
  }

  @Test func anEmptyComponentHasAnEmptyBody() {
    #expect(blocks("```bang\n```").map(\.body) == [8..<8])
  }

  @Test func aDecomposedComponentIsNotContiguous() {
    let found = blocks("```bang\ne\u{0302}\n```")
    #expect(found.map(\.isContiguous) == [false])
    #expect(found.map(\.body) == [8..<12])
    #expect(found.map(\.bodyBytes) == [Array("ê\n".utf8)])
  }
}
