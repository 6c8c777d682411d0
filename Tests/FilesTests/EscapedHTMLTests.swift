import Files
import Testing

@Suite struct EscapedHTMLTests {
  @Test(arguments: [
    ("", ""), ("&", "&amp;"), ("<b>", "&lt;b&gt;"), ("\"'\"", "&quot;&#39;&quot;"),
    ("&&a&&", "&amp;&amp;a&amp;&amp;"),
    ("Thủ tục “khai sinh” – 5 < 6", "Thủ tục “khai sinh” – 5 &lt; 6"),
    ("\"\u{301}", "&quot;\u{301}"), ("\t\r\n", "\t\r\n"), ("\0", "\u{FFFD}"),
    ("a\u{202E}<\u{200F}", "a&lt;"), ("€…\u{640}\u{FEFF}", "€…\u{640}\u{FEFF}"),
  ])
  func escapesByteByByte(text: String, escaped: String) {
    #expect(Array(escapedHTML(text).utf8) == Array(escaped.utf8))
    var page = Array("<p>".utf8)
    appendEscapedHTML(text, to: &page)
    #expect(page == Array("<p>\(escaped)".utf8))
  }

  @Test func leavesEveryOtherByte() {
    for value in 0x20..<0x7F where !"&<>\"'".unicodeScalars.contains(Unicode.Scalar(UInt8(value))) {
      let text = String(Unicode.Scalar(UInt8(value)))
      #expect(escapedHTML(text + text) == text + text)
    }
  }
}
