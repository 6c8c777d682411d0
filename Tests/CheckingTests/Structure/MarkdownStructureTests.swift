import Checking
import Testing

/// Tables, headings, links and pictures of Markdown.
@Suite struct MarkdownStructureTests {
  @Test func findsATableWithoutAHead() {
    expect(
      .tableWithoutHead, in: "|  |  |\n| --- | --- |\n| ①Hộ tịch② | 12 |\n| Đất đai | 4 |",
      "hàng đầu trống", format: .markdown)
    expect(
      .tableWithoutHead, in: "| Lĩnh vực |  |\n| --- | --- |\n| Hộ tịch | ①12② |", "cột thứ 2",
      format: .markdown)
  }

  @Test func leavesAnEmptyCornerAlone() {
    expect(
      .tableWithoutHead, in: "|  | 2025 |\n| --- | --- |\n| Hộ tịch | 12 |", format: .markdown)
  }

  @Test func findsHeadingLevelsThatJump() {
    expect(
      .headingLevelJump, in: "## Một\n\n#### ①Hai②\n\n##### Ba", "không có cấp 3",
      format: .markdown)
    expect(.headingLevelJump, in: "### ①Một②", "ngay dưới tên trang", format: .markdown)
  }

  @Test func letsHeadingsGoUpByAnyNumberOfLevels() {
    expect(
      .headingLevelJump, in: "# Một\n\n## Hai\n\n### Ba\n\n#### Bốn\n\n## Năm", format: .markdown)
  }

  @Test func findsLinksThatDoNotSayWhereTheyLead() {
    expect(.vagueLink, in: "Xem mẫu [①tại đây②](a.pdf).", "không nói", format: .markdown)
    expect(.vagueLink, in: "[①Xem thêm »②](a.md)", format: .markdown)
    expect(
      .vagueLink, in: "Nộp ở ①https://dichvucong.gov.vn/thu-tuc/1②.", "địa chỉ trần",
      format: .markdown)
  }

  @Test func leavesNamesAndBareSitesAlone() {
    expect(
      .vagueLink, in: "[Mẫu đơn tại đây](a.pdf), [dichvucong.gov.vn](https://dichvucong.gov.vn).",
      format: .markdown)
    expect(.vagueLink, in: "Trang https://dichvucong.gov.vn của quốc gia.", format: .markdown)
  }

  @Test func findsPicturesWhoseWordsSayNothing() {
    expect(.vaguePicture, in: "![①IMG_2031.jpg②](a.jpg)", "không nói trong ảnh", format: .markdown)
    expect(.vaguePicture, in: "![①Ảnh minh họa②](a.jpg)", format: .markdown)
    expect(.vaguePicture, in: "![Người dân họp ở nhà văn hóa](a.jpg)", format: .markdown)
  }
}
