import Diagnostics
import Files
import Testing

/// The page of findings for an editor who knows no terminal, and what SARIF says of codes.
@Suite struct DiagnosticPageTests {
  private let path: FilePath = "content/xa-mau/tin-tuc/a.md"

  private func report(_ text: String, _ range: Range<Int>, _ message: String = "sai ở đây")
    -> DiagnosticReport
  {
    DiagnosticReport(
      [Diagnostic("TX9990", at: SourceSpan(path, range), message, hint: "ghi lại")],
      tree: FileTree(sources: [path: Array(text.utf8)]))
  }

  private func page(_ report: DiagnosticReport) -> String {
    report.html(title: "Kết quả") { _ in .init(name: "tên", text: "vì thế") }
  }

  @Test func marksThePlaceInItsLine() {
    let html = page(report("một hai ba", 6..<9))
    #expect(html.contains("<pre>một <mark>hai</mark> ba</pre>"))
    #expect(html.contains("dòng 1, cột 5"))
    #expect(html.contains("<b>Gợi ý:</b> ghi lại"))
    #expect(html.contains("<summary>Vì sao: tên</summary><p>vì thế</p>"))
  }

  @Test func letsNothingOfAnEditorsLineBeHTML() {
    let html = page(report("<script>alert(1)</script>", 0..<8, "thẻ “<script>”"))
    #expect(!html.contains("<script"))
    #expect(html.contains("<mark>&lt;script&gt;</mark>"))
  }

  @Test func showsOfALongLineWhatStandsAround() {
    let html = page(report(String(repeating: "a", count: 500) + "b", 500..<501))
    #expect(html.contains("<pre>…" + String(repeating: "a", count: 100) + "<mark>b</mark></pre>"))
  }

  @Test func saysThatNothingWasFound() {
    let html = page(DiagnosticReport([], tree: FileTree()))
    #expect(html.contains("Không tìm thấy gì phải sửa."))
  }

  @Test func listsTheFilesWhenThereAreSeveral() {
    let other: FilePath = "content/xa-mau/tin-tuc/b.md"
    let report = DiagnosticReport(
      [
        Diagnostic("TX9990", at: .file(path), "một"),
        Diagnostic("TX9990", .warning, at: .file(other), "hai"),
      ], tree: FileTree())
    let html = page(report)
    #expect(html.contains("<a href=\"#tep-2\">content/<wbr>xa-mau/<wbr>tin-tuc/<wbr>b.md</a>"))
    #expect(html.contains("<p>1 lỗi, 1 cảnh báo.</p>"))
  }

  @Test func beginsWithTheFileThatIsWorst() throws {
    let other: FilePath = "content/xa-mau/tin-tuc/b.md"
    let html = page(
      DiagnosticReport(
        [
          Diagnostic("TX9990", .warning, at: .file(path), "một"),
          Diagnostic("TX9990", .warning, at: .file(path), "hai"),
          Diagnostic("TX9990", at: .file(other), "ba"),
        ], tree: FileTree()))
    let first = try #require(html.firstRange(of: "<h2 id=\"tep-1\">"))
    #expect(html[first.upperBound...].hasPrefix("content/<wbr>xa-mau/<wbr>tin-tuc/<wbr>b.md</h2>"))
  }

  @Test func foldsNotesOfOneKindAway() {
    let notes = (0..<5).map {
      Diagnostic("TX9990", .note, at: SourceSpan(path, $0..<$0 + 1), "chú ý")
    }
    let html = page(DiagnosticReport(notes, tree: FileTree(sources: [path: Array("abcdef".utf8)])))
    #expect(html.contains("<summary>Còn 4 chỗ cùng loại</summary>"))
    #expect(html.matches(of: /<article/).count == 5)
  }

  @Test func sarifNamesFilesAsURIs() {
    let odd: FilePath = "content/xã mẫu/a%b.md"
    let report = DiagnosticReport([Diagnostic("TX9990", at: .file(odd), "một")], tree: FileTree())
    let sarif = report.sarif(version: "1") { _ in nil }
    #expect(sarif.contains("\"content/x%C3%A3%20m%E1%BA%ABu/a%25b.md\""))
  }

  @Test func sarifNamesItsRules() {
    let sarif = report("một", 0..<3).sarif(version: "1") { _ in .init(name: "tên", text: "vì thế") }
    #expect(sarif.contains("\"shortDescription\""))
    #expect(sarif.contains("\"text\": \"vì thế\""))
  }
}
