import Diagnostics
import Files
import Syntax
import Testing

/// Where front matter ends and the body begins.
struct FrontMatterDocumentTests {
  /// The body and whether there is front matter; what is read and found goes to `checkDocument`.
  private func expectBody(
    _ body: String, of source: String, hasFrontMatter: Bool = true,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let document = parseDocument(Array(source.utf8), at: "a.md").value
    #expect(text(document.body, in: document.bytes) == body, sourceLocation: sourceLocation)
    #expect(document.hasFrontMatter == hasFrontMatter, sourceLocation: sourceLocation)
    #expect(document.bytes == Array(source.utf8), sourceLocation: sourceLocation)
  }

  @Test func splitsAtTheSecondFence() {
    let source = "---\nTiêu đề: Tin\n---\n# Tin\n\n---\nHết\n"
    checkDocument(source, reads: "Tiêu đề: Tin")
    expectBody("# Tin\n\n---\nHết\n", of: source)
  }

  @Test func readsAByteOrderMarkAndCarriageReturnsInSilence() {
    let source = "\u{FEFF}---\r\nTiêu đề: Tin\r\nTóm tắt: |\r\n  một\r\n  hai\r\n---\r\nĐoạn\r\n"
    checkDocument(source, reads: "Tiêu đề: Tin\nTóm tắt: một⏎hai⏎")
    expectBody("Đoạn\r\n", of: source)
    let entries = parseDocument(Array(source.utf8), at: "a.md").value.entries
    #expect(
      scalars(entries).map { text($0.span.range, in: Array(source.utf8)) }
        == ["Tiêu đề", "Tin", "Tóm tắt", "|\r\n  một\r\n  hai"])
  }

  @Test func acceptsEmptyLinesBeforeAndBlanksAfterTheFence() {
    let source = "\n \n---  \nA: 1\n--- \nx"
    checkDocument(source, reads: "A: 1")
    expectBody("x", of: source)
  }

  @Test func acceptsFrontMatterWithoutKeys() {
    checkDocument("---\n---\nx", reads: "")
    expectBody("x", of: "---\n---\nx")
  }

  @Test func acceptsAFileThatEndsWithTheFence() {
    checkDocument("---\nA: 1\n---", reads: "A: 1")
    expectBody("", of: "---\nA: 1\n---")
  }

  @Test(arguments: ["", "# Đầu đề\n", "Đoạn văn\n---\nA: 1\n---\n", "----\nA: 1\n----\n", "\n\n"])
  func takesAFileWithoutFrontMatterAsBody(source: String) {
    checkDocument(source, reads: "")
    expectBody(source, of: source, hasFrontMatter: false)
  }

  @Test func leavesTheByteOrderMarkOutOfABodyWithoutFrontMatter() {
    expectBody("Đoạn", of: "\u{FEFF}Đoạn", hasFrontMatter: false)
  }

  @Test(arguments: [
    "---\n\nĐoạn văn.\n", "---\nĐoạn văn.\n", "---\n# Đầu\n", "---\n\nA.\n\n---\nB",
  ])
  func takesALeadingRuleForARule(source: String) {
    checkDocument(source, reads: "")
    expectBody(source, of: source, hasFrontMatter: false)
  }

  private let unclosed =
    "TX0103 “---” phần đầu tệp mở bằng “---” mà không có dòng “---” đóng lại"
    + " → thêm một dòng chỉ có --- ngay sau dòng khóa cuối cùng"

  @Test func endsUnclosedFrontMatterAtAnEmptyLine() {
    let source = "---\nA: 1\nB:\n  - x\n\nĐoạn: văn\n"
    checkDocument("①" + source, reads: "A: 1\nB:\n  - x", finds: ["①" + unclosed])
    expectBody("\nĐoạn: văn\n", of: source)
  }

  @Test func endsUnclosedFrontMatterAtAHeading() {
    checkDocument("①---\nA: 1\n# Đầu\n", reads: "A: 1", finds: ["①" + unclosed])
    expectBody("# Đầu\n", of: "---\nA: 1\n# Đầu\n")
  }

  @Test func endsUnclosedFrontMatterAtText() {
    checkDocument("①---\nA: 1\nĐoạn văn.\n", reads: "A: 1", finds: ["①" + unclosed])
    expectBody("Đoạn văn.\n", of: "---\nA: 1\nĐoạn văn.\n")
  }

  @Test func readsUnclosedFrontMatterToTheEndOfTheFile() {
    checkDocument("①---\nA: 1\nB: 2", reads: "A: 1\nB: 2", finds: ["①" + unclosed])
    expectBody("", of: "---\nA: 1\nB: 2")
  }

  @Test func doesNotTakeARuleFarDownForTheClosingFence() {
    let source = "---\nA: 1\n\nĐoạn văn này.\n\n---\nĐoạn sau.\n"
    checkDocument("①" + source, reads: "A: 1", finds: ["①" + unclosed])
    expectBody("\nĐoạn văn này.\n\n---\nĐoạn sau.\n", of: source)
  }

  @Test func keepsKeysBelowAnEmptyLineAndAComment() {
    checkDocument("---\nA: 1\n\n# ghi chú\nB: 2\n---\nx", reads: "A: 1\nB: 2")
    expectBody("x", of: "---\nA: 1\n\n# ghi chú\nB: 2\n---\nx")
  }

  @Test func keepsKeysBelowALineTypedWrongly() {
    checkDocument(
      "---\nA: 1\n\n①dòng hỏng\nB: 2\n---\nx", reads: "A: 1\nB: 2",
      finds: [
        "①TX0113 “dòng hỏng” dòng này không có dấu hai chấm sau tên khóa, nên bị bỏ qua"
          + " → viết “Tên khóa: giá trị”, hoặc thêm “# ” ở đầu dòng nếu chỉ là lời ghi chú"
      ])
  }

  @Test func refusesFrontMatterPastItsSize() {
    let long = "---\nA: 1\nB: " + String(repeating: "x", count: 70_000) + "\n---\nThân\n"
    let document = parseDocument(Array(long.utf8), at: "a.md")
    #expect(document.value.entries.isEmpty)
    #expect(text(document.value.body, in: Array(long.utf8)) == "Thân\n")
    #expect(
      document.diagnostics.map(\.message)
        == ["phần khóa dài 68 KB, quá mức 64 KB nên không được đọc"])
  }
}
