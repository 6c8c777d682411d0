import Checking
import Testing

@Suite struct StrayPageNumberTests {
  @Test func findsAPageNumberInMarkdown() {
    expect(
      .strayPageNumber, in: "Công khai tại\n\n①4②\n\nBộ phận một cửa.", "số trang",
      format: .markdown)
  }

  @Test func leavesNumbersAloneThatAreNoPageNumbers() {
    expect(
      .strayPageNumber, in: "Năm ấy là năm\n\n2026\n\n- 4\n\n| A |\n| --- |\n| 4 |",
      format: .markdown)
  }

  @Test func plainTextMayHavePages() {
    expect(.strayPageNumber, in: "Công khai tại\n\n4\n\nBộ phận một cửa.")
  }

  @Test func aNumberWithAWordIsAText() {
    expect(.strayPageNumber, in: "Công khai tại\n\n4 thôn\n\nvà trụ sở.", format: .markdown)
  }
}
