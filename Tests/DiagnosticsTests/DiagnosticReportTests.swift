import Diagnostics
import Files
import Testing

@Suite struct DiagnosticReportTests {
  private let path: FilePath = "content/xa-mau/thong-bao/tiem-phong.md"
  private let text = "---\ntiêu đề: Tiêm phòng\n---\n"

  private func report(_ diagnostics: [Diagnostic]) -> DiagnosticReport {
    DiagnosticReport(diagnostics, tree: FileTree(sources: [path: Array(text.utf8)]))
  }

  private func finding(_ words: String = "chưa có ngày kết thúc") -> Diagnostic {
    let line = Array("tiêu đề: Tiêm phòng".utf8)
    return Diagnostic(
      "TX9999", at: SourceSpan(path, 4..<4 + line.count), words,
      hint: "thêm dòng “niêm yết đến: 31/12/2026”")
  }

  @Test func printsThePlaceTheLineAndItsCarets() {
    #expect(
      report([finding()]).text() == """
        content/xa-mau/thong-bao/tiem-phong.md:2:1: lỗi: chưa có ngày kết thúc [TX9999]
          2 | tiêu đề: Tiêm phòng
            | ^^^^^^^^^^^^^^^^^^^
        gợi ý: thêm dòng “niêm yết đến: 31/12/2026”

        """)
  }

  @Test func printsAFindingAboutAWholeFileWithoutALine() {
    let finding = Diagnostic("TX9998", .warning, at: .file(path), "tệp trống")
    #expect(
      report([finding]).text()
        == "content/xa-mau/thong-bao/tiem-phong.md: cảnh báo: tệp trống [TX9998]\n")
  }

  /// An editor may call a file what they like; the terminal of who builds is not told what to do by it.
  @Test func tellsATerminalNothing() {
    let hostile: FilePath = "content/xa/\u{1B}]0;x\u{7}\u{202E}.md"
    let bytes = Array("a\u{1B}[2Jb\u{9B}c\u{202E}d\n".utf8)
    let finding = Diagnostic(
      "TX9999", at: SourceSpan(hostile, 0..<3), "“\u{1B}[31m\u{8}”",
      hint: "viết “\u{202E}x”\nhai dòng")
    let text = DiagnosticReport([finding], tree: FileTree(sources: [hostile: bytes])).text()
    for scalar in text.unicodeScalars {
      let isHarmless = scalar == "\n" || scalar.properties.generalCategory != .control
      #expect(
        isHarmless && !scalar.properties.isBidiControl, "U+\(String(scalar.value, radix: 16))")
    }
    #expect(text.contains("a�[2Jb�c�d") && text.contains("viết “�x”\nhai dòng"))
  }

  @Test func saysTheSameThingOnce() {
    #expect(report([finding(), finding()]).items.count == 1)
  }

  @Test func sortsByPlaceWhateverTheOrder() {
    let first = finding("a")
    let second = Diagnostic("TX9998", at: SourceSpan(path, 24..<27), "b")
    #expect(report([second, first]).text() == report([first, second]).text())
  }

  @Test func survivesASpanPastTheEnd() {
    let wrong = Diagnostic("TX9997", at: SourceSpan(path, 900..<950), "sai chỗ")
    #expect(report([wrong]).text().contains("sai chỗ"))
  }

  @Test func countsColumnsOfSARIFInUTF16() {
    let path: FilePath = "content/a.md"
    let tree = FileTree(sources: [path: Array("😀 lỗi".utf8)])
    let span = SourceSpan(path, 5..<8)
    let report = DiagnosticReport([Diagnostic("TX9996", at: span, "x")], tree: tree)
    #expect(report.json().contains("\"column\": 3"))
    #expect(report.sarif(version: "1").contains("\"startColumn\": 4"))
  }

  // MARK: What only some may read

  private var confidential: DiagnosticReport {
    let path: FilePath = "content/xa-mau/tin-tuc/a.md"
    let text = "- Bà Mẫu: 0900 000 000, thôn Đông.\n"
    let place = Array("- Bà Mẫu: ".utf8).count
    let finding = Diagnostic(
      "TX9995", at: SourceSpan(path, place..<place + 12), "số điện thoại của một người",
      hint: "xóa số ấy", isConfidential: true)
    return DiagnosticReport([finding], tree: FileTree(sources: [path: Array(text.utf8)]))
  }

  @Test func showsOnlyWhereTheWordsOfAConfidentialLineStand() {
    #expect(
      confidential.text() == """
        content/xa-mau/tin-tuc/a.md:1:11: lỗi: số điện thoại của một người [TX9995]
          1 | - •• •••: •••• ••• •••, •••• ••••.
            |           ^^^^^^^^^^^^
        gợi ý: xóa số ấy

        """)
  }

  @Test func givesThePlaceOfAConfidentialFindingToScripts() {
    let json = confidential.json()
    #expect(json.contains("\"line\": 1"))
    #expect(json.contains("\"column\": 11"))
    #expect(json.contains("\"endColumn\": 23"))
    #expect(!json.contains("0900") && !json.contains("Mẫu"))
  }

  @Test func givesThePlaceOfAConfidentialFindingToReviewTools() {
    let sarif = confidential.sarif(version: "1")
    #expect(sarif.contains("\"startColumn\": 11"))
    #expect(!sarif.contains("0900") && !sarif.contains("Mẫu"))
  }

  @Test func keepsAFindingConfidentialWhenItsPageIsKeptBack() {
    let finding = Diagnostic("TX9994", at: .file(path), "x", isConfidential: true)
    #expect(finding.keepingPageBack.isConfidential)
  }
}
