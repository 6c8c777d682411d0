import Diagnostics
import Files
import Syntax
import Testing

@Suite struct MarkdownRawHTMLTests {
  @Test(arguments: [
    ("a <b>c</b> d", "<p>a &lt;b&gt;c&lt;/b&gt; d</p>"),
    ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
    ("<div>\n**a**\n</div>", "<p>&lt;div&gt;\n**a**\n&lt;/div&gt;</p>"),
    ("<img src=x onerror=alert(1)>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>"),
    ("a <?php x ?> b", "<p>a &lt;?php x ?&gt; b</p>"),
    ("- <i>a</i>", "<ul>\n<li>&lt;i&gt;a&lt;/i&gt;</li>\n</ul>"),
    ("<b>a</b>\n\n<i>", "<p>&lt;b&gt;a&lt;/b&gt;</p>\n<p>&lt;i&gt;</p>"),
  ])
  func showsTagsAsText(text: String, expected: String) {
    #expect(markdownHTML(text) == expected)
    #expect(!markdownFindings(text).isEmpty)
  }

  @Test func aLineBreakBecomesOne() {
    #expect(markdownHTML("a<br>b<br/>c") == "<p>a<br />\nb<br />\nc</p>")
    #expect(markdownFindings("a<br>b") == ["TX0320 <br>"])
  }

  @Test(arguments: [
    "<!-- trangxa: ghi chú -->\n\nx", "x\n\n<!--\nnhiều\n\ndòng\n-->", "<!-- a --><!-- b -->\n\nx",
    "<!---->\n\nx",
  ])
  func leavesCommentsOutInSilence(text: String) {
    #expect(markdownHTML(text) == "<p>x</p>")
    #expect(markdownFindings(text).isEmpty)
  }

  @Test func leavesOutACommentAmongWords() {
    #expect(markdownHTML("a<!-- b -->c") == "<p>ac</p>")
  }

  @Test func showsWhatStandsBesideAComment() {
    #expect(markdownHTML("<!-- a --> <b>c") == "<p>&lt;b&gt;c</p>")
    #expect(markdownFindings("<!-- a --> <b>c").map { $0.prefix(6) } == ["TX0320"])
  }

  @Test func tellsOfACommentWithoutEnd() {
    #expect(markdownFindings("a\n\n<!-- b\n\nc") == ["TX0321 <!-- b"])
    #expect(markdownHTML("<!-- b\n\nc").contains("c"))
  }

  @Test func tellsOnceOfATagAndItsEnd() {
    #expect(markdownFindings("một <u>hai</u> ba</i>") == ["TX0320 <u>", "TX0320 </i>"])
  }

  @Test func saysWhatToWriteInstead() {
    #expect(markdown("a <b>c</b>").diagnostics.map(\.hint) == ["**chữ đậm**"])
    #expect(markdown("a <b>c</b>").diagnostics.map(\.severity) == [.warning])
  }

  /// Whatever is written, only tags of our own reach the page.
  @Test(arguments: [
    "[<script>](b)", "![<script>](b)", "# <script>", "| <script> |\n|---|\n| <script> |",
    "Bảng: <script>\n\n| a |\n|---|", "a[^1]\n\n[^1]: <script>", "- [x] <script>",
    "[a](b '<script>')", "![a](b '<script>')", "`<script>`", "    <script>",
    "```x<script>\n<script>\n```",
    "<a href='<script>'>", "<<script>script>", "[a]: <<script>>\n[a]", "&#60;script&#62;",
    "**Bảng: <script>**\n\n| a |\n|---|", "[^<script>]: x\n\n[^<script>]",
  ])
  func noTagGetsThrough(text: String) {
    #expect(!markdownHTML(text).contains("<script"))
  }
}
