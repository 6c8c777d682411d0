import Checking
import Testing

@Suite struct EmptyHeadingTests {
  @Test func findsANumberedHeadingThatTheNextFollowsAtOnce() {
    expect(
      .emptyHeading,
      in: """
        1. Tuyên truyền

        Xã đã phát 12 tin.

        ①2. Kiểm tra②

        3. Tiếp dân

        Xã đã tiếp 04 lượt.
        """, "“2. Kiểm tra”")
  }

  @Test func findsARomanHeadingBelowWhichNothingStands() {
    expect(
      .emptyHeading,
      in: "I. Chỉ đạo\n\nXã đã làm.\n\n①II. Kết quả②\n\nIII. Kiến nghị\n\nKhông có.")
  }

  @Test func leavesAListOfShortItemsAlone() {
    expect(.emptyHeading, in: "Gồm có:\n\n1. Phòng Kinh tế\n\n2. Phòng Văn hóa\n\n3. Văn phòng")
    expect(
      .emptyHeading,
      in:
        "1. Phòng Kinh tế\n2. Phòng Văn hóa\n3. Văn phòng\nCác đơn vị trên báo cáo.\nII. Khác\nKhông."
    )
  }

  @Test func leavesItemsThatAreSentencesAlone() {
    expect(
      .emptyHeading,
      in: "1. Tiếp tục tuyên truyền.\n\n2. Rà soát các thủ tục\n\n3. Kiểm tra thường xuyên.")
  }

  @Test func leavesHeadingsWithSubheadingsAlone() {
    expect(
      .emptyHeading, in: "I. Kết quả\n\n1. Hộ tịch\n\nChữ.\n\n2. Đất đai\n\n2.1. Cấp mới\n\nChữ.")
  }

  @Test func findsAHeadingOfMarkdownWithoutText() {
    expect(
      .emptyHeading, in: "## Một\n\nChữ.\n\n## ①Hai②\n\n## Ba\n\nChữ.", format: .markdown)
    expect(.emptyHeading, in: "## Một\n\nChữ.\n\n### ①Hai②", format: .markdown)
  }

  @Test func leavesHeadingsOfMarkdownAloneThatStandAboveOthersOrAComponent() {
    expect(.emptyHeading, in: "## Một\n\n### Hai\n\nChữ.", format: .markdown)
    expect(
      .emptyHeading, in: "## Lịch\n\n```lich\ntháng: 12/2026\n```\n\n## Hai\n\nChữ.",
      format: .markdown)
    expect(
      .emptyHeading, in: "## Bảng\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n", format: .markdown)
  }

  @Test func aLongParagraphIsNoTitle() {
    let long = String(repeating: "Rà soát, niêm yết và công khai đầy đủ các thủ tục ", count: 5)
    expect(
      .emptyHeading,
      in: "1. Tuyên truyền\n\nXã đã phát 12 tin.\n\n2. \(long)\n\n3. Tiếp dân\n\nĐã tiếp 04 lượt.")
  }

  @Test func findsTheExampleOfItsPage() {
    let rule = Rule.emptyHeading
    expect(rule, in: "2.1. Tuyên truyền\nXã đã …\n①2.2. Kiểm tra②\n2.3. Tiếp dân\nXã đã …")
    expect(rule, in: rule.explanation.right.replacing("⏎", with: "\n"))
  }
}
