import Previewing
import Testing

@Suite struct PreviewedPageTests {
  private let host = "127.0.0.1:8017"

  private func shown(_ page: String) -> String {
    let bytes = Array(page.utf8)
    return String(
      decoding: previewed(bytes, mark: PageMark(bytes), host: host), as: UTF8.self)
  }

  @Test func addsItsScriptAndWhatThePolicyMustAllow() {
    let page = shown(
      """
      <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; \
      style-src &#39;self&#39;; script-src &#39;self&#39;; img-src &#39;self&#39;"><body><p>Chữ</p></body>
      """)
    #expect(
      page.hasPrefix(
        """
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
        script-src 'self'; img-src 'self'; connect-src ws://127.0.0.1:8017"><body><p>Chữ</p>\
        <script src="/_trangxa/xem-thu.js" data-dau="
        """))
    #expect(page.hasSuffix("</noscript></body>"))
    #expect(page.contains("<a href=\"/_trangxa/loi.html\">"))
  }

  @Test func allowsItsScriptWhereThePageHasNone() {
    let page = shown(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        + "style-src 'sha256-pw='; script-src 'none'\"></body>")
    #expect(
      page.hasPrefix(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
          + "style-src 'sha256-pw=' 'self'; script-src 'self'; connect-src ws://127.0.0.1:8017\">"))
  }

  @Test func comesToPagesWithoutPolicyOrEnd() {
    #expect(shown("<p>Chữ").hasPrefix("<p>Chữ<script src=\"/_trangxa/"))
    #expect(shown("").hasPrefix("<script src=\"/_trangxa/"))
    #expect(shown("<meta http-equiv=\"Content-Security-Policy\" content=\"nửa").contains("<script"))
  }

  /// Words that look like the end of a page are escaped in a text; only the last end is one.
  @Test func standsBeforeTheLastEnd() {
    let page = shown("<pre>&lt;/body></pre></body>tiếp</body>\n")
    #expect(page.hasPrefix("<pre>&lt;/body></pre></body>tiếp<script"))
  }

  private func page(_ words: String, _ styles: String...) -> PageMark {
    PageMark(
      Array(
        (styles.map { "<link rel=\"stylesheet\" href=\"\($0)\">\n" }.joined() + words).utf8))
  }

  @Test func saysNothingOfAPageThatIsTheSame() {
    let mark = page("Chữ", "a.1.css")
    #expect(PageMessage(from: mark.text, to: mark) == nil)
    #expect(PageMessage(from: page("Chữ").text, to: page("Chữ")) == nil)
  }

  @Test func exchangesStylesWhereOnlyTheyHaveChanged() {
    let (old, new) = (page("Chữ", "a.1.css", "in.1.css"), page("Chữ", "a.2.css", "in.1.css"))
    #expect(
      PageMessage(from: old.text, to: new)
        == .styles(["a.2.css", "in.1.css"], mark: new.text))
  }

  @Test func loadsAgainForAnythingElse() {
    #expect(
      PageMessage(from: page("Chữ", "a.1.css").text, to: page("Chữ khác", "a.1.css")) == .reload)
    #expect(PageMessage(from: page("Chữ", "a.1.css").text, to: page("Khác", "a.2.css")) == .reload)
    #expect(
      PageMessage(from: page("Chữ", "a.1.css").text, to: page("Chữ", "a.1.css", "b.css")) == .reload
    )
    #expect(PageMessage(from: "", to: page("Chữ")) == .reload)
    #expect(PageMessage(from: "một dấu lạ", to: page("Chữ")) == .reload)
  }

  @Test func isReadByItsStyleLinksAlone() {
    #expect(page("Chữ", "a.1.css", "in.2.css").styles == ["a.1.css", "in.2.css"])
    #expect(PageMark(Array("<link rel=\"stylesheet\" href=\"nửa".utf8)).styles == [])
  }
}
