import Files
import Importing
import Testing

@Suite struct DropResultTests {
  private let results = [
    DropResult(
      name: "<b>x</b> & \"y\".docx", moment: "08:05 21/11/2026",
      source: "content/xa-an/tin-tuc/x.md",
      original: "da-nhan/2026-11-21/x.docx", outcome: "đã thành bản nháp",
      remarks: ["<script>1</script>"]),
    DropResult(name: "a.pdf", moment: "", outcome: "PDF này chỉ có ảnh"),
  ]

  @Test func staysTheSameWhenItIsReadAgain() {
    #expect([DropResult](reading: results.json) == results)
  }

  @Test(arguments: ["", "[", "{}", "[{\"name\": 1}]", "null"])
  func takesNothingFromASpoiltFile(_ text: String) {
    #expect([DropResult](reading: Array(text.utf8)) == [])
  }

  @Test func thePageStandsAloneAndEscapesNames() {
    let page = results.page
    #expect(page.contains("<h2>&lt;b&gt;x&lt;/b&gt; &amp; &quot;y&quot;.docx</h2>"))
    #expect(page.contains("<li>&lt;script&gt;1&lt;/script&gt;</li>"))
    #expect(!page.contains("<script"))
    #expect(!page.contains("src=") && !page.contains("href="))
    #expect(page.contains("<meta name=\"viewport\""))
    #expect(
      page.contains("<article class=\"loi\">\n<h2>a.pdf</h2>\n<p><strong>Chưa được.</strong>"))
  }
}
