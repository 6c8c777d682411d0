import Diagnostics
import Files
import Syntax
import Testing

@Suite struct MarkdownBlocksTests {
  @Test(arguments: [
    ("một\nhai", "<p>một\nhai</p>"),
    ("một\\\nhai", "<p>một<br />\nhai</p>"),
    (
      "**đậm** *nghiêng* ~~gạch~~ `mã`",
      "<p><strong>đậm</strong> <em>nghiêng</em> <del>gạch</del> <code>mã</code></p>"
    ),
    ("từ ~5 đến ~10", "<p>từ ~5 đến ~10</p>"),
    ("a & b < c \"d\"", "<p>a &amp; b &lt; c &quot;d&quot;</p>"),
    ("&lt;script&gt;", "<p>&lt;script&gt;</p>"),
    (
      "- a\n  - b\n    1. c",
      "<ul>\n<li>a\n<ul>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>\n</li>\n</ul>"
    ),
    ("3. ba\n4. bốn", "<ol start=\"3\">\n<li>ba</li>\n<li>bốn</li>\n</ol>"),
    ("> lời\n> trích", "<blockquote>\n<p>lời\ntrích</p>\n</blockquote>"),
    ("---", "<hr />"),
    ("", ""),
  ])
  func rendersPlainMarkdown(text: String, expected: String) {
    #expect(markdownHTML(text) == expected)
  }

  @Test(arguments: ["a\r\nb\r\n", "\u{FEFF}a\nb", "a\rb"])
  func takesEveryLineEndingAndByteOrderMark(text: String) {
    #expect(markdown(text).diagnostics.isEmpty)
    #expect(markdown(text).value.text == "a b")
  }

  @Test func survivesBytesThatAreNoText() {
    let rendered = markdown([0x61, 0x00, 0xFF, 0x20, 0x5B, 0xFF, 0x5D, 0x28, 0xFF, 0x29]).value
    #expect(rendered.html.contains("a\u{FFFD}\u{FFFD}"))
  }

  @Test func keepsNumbersWithTheirUnits() {
    #expect(markdownHTML("có 485 hồ sơ") == "<p>có 485\u{A0}hồ sơ</p>")
    #expect(markdown("có 485 hồ sơ").value.text == "có 485 hồ sơ")
  }

  @Test func rendersOnlyTheBodyBehindTheFrontMatter() {
    let bytes = Array("---\na: b\n---\n[x]()\n".utf8)
    let source = MarkdownSource(path: "a.md", bytes: bytes, range: 13..<bytes.count)
    let rendered = renderMarkdown(source, in: markdownSurroundings)
    #expect(rendered.value.html == "<p>x</p>\n")
    #expect(rendered.diagnostics.map(\.span.range) == [13..<18])
  }

  // MARK: - Headings

  @Test(arguments: [
    ("## Lệ phí", "<h2 id=\"le-phi\">Lệ phí</h2>"),
    ("## Đường đi, số 5 (mới)", "<h2 id=\"duong-di-so-5-moi\">Đường đi, số 5\u{A0}(mới)</h2>"),
    ("### Quyết **định**", "<h3 id=\"quyet-dinh\">Quyết <strong>định</strong></h3>"),
    ("## ???", "<h2 id=\"muc-1\">???</h2>"),
    ("Kết\n---", "<h2 id=\"ket\">Kết</h2>"),
  ])
  func givesHeadingsIDs(text: String, expected: String) {
    #expect(markdownHTML(text).replacingNoBreak() == expected.replacingNoBreak())
  }

  @Test func stackedTonesOfAnOldKeyboardGiveTheSameID() {
    let decomposed = "## Ba\u{0302}\u{0301}t ngu\u{031B}\u{0323} Đ"
    #expect(markdown(decomposed).value.headings.map(\.id) == ["bat-ngu-d"])
  }

  @Test func idsAreUniqueAndNeverTakeTheNameOfAnother() {
    let ids = markdown("## A\n\n## A\n\n## A 2\n\n## A\n\n## !\n\n## Mục 5").value.headings.map(
      \.id)
    #expect(ids == ["a", "a-2", "a-2-2", "a-3", "muc-5", "muc-5-2"])
  }

  @Test func idsKeepOffThoseOfThePageAndTakeThePrefix() {
    var surroundings = markdownSurroundings
    surroundings.pageIDs = ["noi-dung", "x-ba"]
    surroundings.idPrefix = "x-"
    let rendered = markdown("## Nội dung\n\n## Ba\n\n[a](#ba-2) [b](#noi-dung)", in: surroundings)
    #expect(rendered.value.headings.map(\.id) == ["x-noi-dung", "x-ba-2"])
    #expect(rendered.value.html.contains("href=\"#x-ba-2\""))
    #expect(rendered.diagnostics.isEmpty)
  }

  @Test func shiftsTheTitleInABodyDown() {
    #expect(markdownHTML("# Tên") == "<h2 id=\"ten\">Tên</h2>")
    #expect(markdownFindings("# Tên") == ["TX0310 # Tên"])
  }

  @Test func tellsOfHeadingsWithoutWords() {
    #expect(markdownFindings("a\n\n##\n") == ["TX0311 ##"])
  }

  // MARK: - Sections

  @Test func splitsAtHeadingsOfLevelTwo() {
    let rendered = markdown("mở\n\n## Một\n\na\n\n### Nhỏ\n\n## Hai\n\n> ## Trong\n").value
    #expect(rendered.sections.map(\.heading?.id) == [nil, "mot", "hai"])
    #expect(
      rendered.sections.map(\.html) == [
        "<p>mở</p>\n", "<p>a</p>\n<h3 id=\"nho\">Nhỏ</h3>\n",
        "<blockquote>\n<h2 id=\"trong\">Trong</h2>\n</blockquote>\n",
      ])
  }

  @Test func sectionsAndHeadingsTogetherAreTheWholeBody() {
    let rendered = markdown("mở[^1]\n\n## Một\n\na\n\n## Hai\n\n[^1]: chú\n").value
    let whole = rendered.sections.map { section in
      let heading = section.heading.map { "<h2 id=\"\($0.id)\">\($0.text)</h2>\n" } ?? ""
      return heading + section.html
    }
    #expect(whole.joined() == rendered.html)
    #expect(rendered.sections.last?.html.contains("class=\"footnotes\"") == true)
  }

  @Test func aBodyWithoutHeadingsIsOneSection() {
    #expect(markdown("a").value.sections.map(\.html) == ["<p>a</p>\n"])
    #expect(markdown("").value.sections.isEmpty)
  }

  // MARK: - Search text

  @Test func gathersTheWordsWithoutMarkup() {
    let text = markdown("## Một\n\n**a** [b](c)<br>d ![e](f)\ng\n\n| h | i |\n|---|---|\n| k | l |")
      .value.text
    #expect(text == "Một\na b d e g\nh i \nk l")
  }

  // MARK: - Tasks and notes

  @Test func labelsTasks() {
    #expect(
      markdownHTML("- [x] xong\n- [ ] *chưa*") == """
        <ul>
        <li><label class="task"><input type="checkbox" disabled checked> xong</label></li>
        <li><label class="task"><input type="checkbox" disabled> <em>chưa</em></label></li>
        </ul>
        """)
  }

  @Test func gathersNotesWithWaysBack() {
    #expect(
      markdownHTML("a[^x] b[^x]\n\n[^x]: chú") == """
        <p>a<sup class="footnote-ref"><a href="#chu-thich:1" id="cho-chu-thich:1" \
        aria-label="chú thích 1">1</a></sup> b<sup class="footnote-ref">\
        <a href="#chu-thich:1" id="cho-chu-thich:1:2" aria-label="chú thích 1">1</a></sup></p>
        <div class="footnotes" role="doc-endnotes" aria-label="Chú thích">
        <ol>
        <li id="chu-thich:1">
        <p>chú <a href="#cho-chu-thich:1" class="footnote-back" \
        aria-label="về chỗ chú thích 1">↩</a> <a href="#cho-chu-thich:1:2" class="footnote-back" \
        aria-label="về chỗ chú thích 1 lần 2">↩</a></p>
        </li>
        </ol>
        </div>
        """)
  }

  @Test func aNoteThatEndsWithAListHasItsWayBackBelow() {
    #expect(
      markdownHTML("a[^x]\n\n[^x]: b\n\n    - c").contains(
        "</ul>\n<p> <a href=\"#cho-chu-thich:1\""))
  }

  @Test func leavesOutNotesThatNothingLeadsTo() {
    #expect(markdownHTML("a\n\n[^x]: chú") == "<p>a</p>")
  }

  @Test func labelsOfNotesNeverReachThePage() {
    #expect(!markdownHTML("a[^\"><script>]\n\n[^\"><script>]: x").contains("<script>"))
  }

  @Test func tellsOfMarksWithoutANote() {
    #expect(markdownFindings("a[^1] và b[^2]\n\n[^1]: có") == ["TX0360 [^2]"])
  }

  // MARK: - Components

  @Test func putsTheHTMLOfAComponentWhereItStands() {
    #expect(
      markdownHTML("a\n\n```Bảng Dân số\nx\n```\n\nb")
        == "<p>a</p>\n<b data-title=\"Dân số\">2</b>\n<p>b</p>")
  }

  @Test func whatIsNoComponentStaysACodeBlock() {
    #expect(
      markdownHTML("```swift x\n<b>\n```")
        == "<pre><code class=\"language-swift\">&lt;b&gt;\n</code></pre>")
    #expect(markdownHTML("```\na\n```") == "<pre><code>a\n</code></pre>")
    #expect(markdownHTML("    bang") == "<pre><code>bang\n</code></pre>")
  }

  @Test func theInfoStringOfACodeBlockIsEscaped() {
    let written = markdownHTML("```\"><script>alert(1)</script>\na\n```")
    #expect(written.hasPrefix("<pre><code class=\"language-&quot;&gt;&lt;script&gt;"))
    #expect(!written.contains("<script>"))
  }

  @Test func tellsOfAFenceThatIsNotClosed() {
    #expect(markdownFindings("a\n\n  ```bang x\nb\n") == ["TX0350 ```bang x"])
    #expect(markdownFindings("~~~\nb\n~~~") == [])
    #expect(markdownFindings("````\n```\n") == ["TX0350 ````"])
  }
}

extension String {
  fileprivate func replacingNoBreak() -> String {
    String(map { $0 == "\u{A0}" ? " " : $0 })
  }
}

@Suite struct MarkdownNotesBesideTests {
  @Test func wrapsABlockWithAllNotesAboutIt() {
    let html = markdownHTML("Một.\n\n```ghi-chu A\n```\n\n```ghi-chu B\n```\n\nHai.")
    #expect(
      html.replacing("\n", with: "")
        == "<div class=\"noted\"><p>Một.</p><aside>A</aside><aside>B</aside></div><p>Hai.</p>")
  }

  @Test func leavesANoteAloneWhenNoBlockIsBeforeIt() {
    let html = markdownHTML("## Một\n\n```ghi-chu A\n```")
    #expect(!html.contains("noted"))
    #expect(html.contains("<aside>A</aside>"))
  }

  @Test func wrapsATableInItsFrame() {
    let html = markdownHTML("|a|b|\n|-|-|\n|Một|1|\n\n```ghi-chu A\n```")
    #expect(html.contains("<div class=\"noted\">\n<figure class=\"table\">"))
    #expect(html.contains("<th scope=\"row\">Một</th>"))
  }
}
