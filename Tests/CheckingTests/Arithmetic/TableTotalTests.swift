import Checking
import Testing

@Suite struct TableTotalTests {
  private func expect(
    _ table: String, _ messages: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = CheckingTests.expect(
      .tableTotal, in: table, format: .markdown, sourceLocation: sourceLocation)
    for (finding, message) in zip(found, messages) {
      #expect(finding.message.contains(message), sourceLocation: sourceLocation)
    }
  }

  @Test func addsTheRowsOfATable() {
    expect(
      """
      | Lĩnh vực | Hồ sơ | Tỷ lệ |
      | --- | --- | --- |
      | Hộ tịch | 20 | 40% |
      | Chứng thực | 1.030 | 60% |
      | Đất đai | 0 | - |
      | Cộng | ①1.060② | 100% |
      """, "tổng 1.060 khác các ô cộng lại: 1.050")
  }

  @Test func theTotalMayStandFirst() {
    expect(
      """
      | Lĩnh vực | Hồ sơ |
      | --- | --- |
      | Tổng số | ①61② |
      | Hộ tịch | 20 |
      | Chứng thực | 40 |
      """, "60")
  }

  @Test func isSilentAboutATotalThatAddsUp() {
    expect(
      """
      | Lĩnh vực | Hồ sơ | Mức phí | Năm |
      | --- | --- | --- | --- |
      | Hộ tịch | 20 | 8.000 | 2024 |
      | Chứng thực | 40 | 2.000 | 2025 |
      | Tổng cộng | 60 | 5.000 | 2026 |
      """)
  }

  @Test func aFigureCalledTotalOfSomethingIsNoTotalRow() {
    expect(
      """
      | STT | Chỉ tiêu | Số |
      | --- | --- | --- |
      | 1 | Tổng số hồ sơ | 50 |
      | 2 | Đã giải quyết | 48 |
      | 3 | Đúng hạn | 47 |
      """)
  }

  @Test(arguments: ["- Trực tuyến", "Trong đó trực tuyến", "1.1"])
  func rowsWithinRowsAreNotAdded(_ row: String) {
    expect(
      """
      | Lĩnh vực | Hồ sơ |
      | --- | --- |
      | Hộ tịch | 20 |
      | \(row) | 15 |
      | Chứng thực | 40 |
      | Cộng | 60 |
      """)
  }

  @Test func aCellThatIsNoPlainNumberLeavesTheColumnAlone() {
    expect(
      """
      | Lĩnh vực | Hồ sơ |
      | --- | --- |
      | Hộ tịch | 20 |
      | Chứng thực | đang đếm |
      | Cộng | 60 |
      """)
  }

  @Test func addsTheColumnsOfATableThatIsProvenByItsRows() {
    expect(
      """
      | Lĩnh vực | Trực tuyến | Trực tiếp | Tổng |
      | --- | --- | --- | --- |
      | Hộ tịch | 20 | 4 | 24 |
      | Chứng thực | 30 | 6 | 36 |
      | Đất đai | 5 | 2 | ①8② |
      """, "tổng 8 khác các ô cộng lại: 7")
  }

  @Test func columnsThatOverlapAreNotAdded() {
    expect(
      """
      | Lĩnh vực | Đúng hạn | Trực tuyến | Tổng |
      | --- | --- | --- | --- |
      | Hộ tịch | 20 | 14 | 24 |
      | Chứng thực | 30 | 16 | 36 |
      | Đất đai | 5 | 2 | 8 |
      """)
  }
}
