import Checking
import Testing

@Suite struct TableWithoutHeadTests {
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

  @Test func leavesATableAloneWhoseColumnsHaveNames() {
    expect(
      .tableWithoutHead, in: "| Lĩnh vực | Hồ sơ |\n| --- | --- |\n| Hộ tịch | 12 |",
      format: .markdown)
  }

  @Test func aColumnWithoutAWordNeedsNoName() {
    expect(
      .tableWithoutHead, in: "| Lĩnh vực |  |\n| --- | --- |\n| Hộ tịch |  |", format: .markdown)
  }

  @Test func eachTableIsReadByItself() {
    expect(
      .tableWithoutHead,
      in: "| A | B |\n| --- | --- |\n| 1 | 2 |\n\nChữ.\n\n|  |  |\n| --- | --- |\n| ①3② | 4 |",
      format: .markdown)
  }
}
