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

  @Test func findsALabelWithNothingBehindItsColon() {
    expect(
      .emptyLabel,
      in: """
        - Tình hình hộ tịch: phát sinh 12 việc.

        - ①Kết quả chứng thực:②

        - Trong quý, xã không nhận được phản ánh nào.
        """, "không có nội dung")
  }

  @Test func leavesALabelAloneThatAnnouncesAList() {
    expect(.emptyLabel, in: "- Xã có các quầy như sau:\n\n- Quầy 1: hộ tịch.\n\n- Quầy 2: đất đai.")
    expect(.emptyLabel, in: "- Phạm vi ứng dụng:\n\n+ Ký số.\n\n+ Gửi nhận văn bản.")
    expect(
      .emptyLabel, in: "- Đã nhận: 12; đã trả: 10, trong kỳ này còn:\n\n- Đang xử lý: 02 hồ sơ.")
    expect(.emptyLabel, in: "- Tỷ lệ nộp trực tuyến:\n\n78/93 = 83,87%.")
    expect(.emptyLabel, in: "- Các quầy:\n\n- Quầy một cho hộ tịch.\n\n- Quầy hai cho đất đai.")
  }

  @Test func findsAHeadingThatIsGluedToItsText() {
    expect(
      .gluedHeading,
      in: "①a. Việc tiếp công dân trong quý Tổng② số lượt là 40 lượt.", "“Tổng” bắt đầu một câu")
  }

  @Test func leavesCapitalsAloneThatAreRightInATitle() {
    expect(.gluedHeading, in: "a. Việc phối hợp với Tổng cục Thống kê trong quý.")
    expect(.gluedHeading, in: "a. Hồ sơ đã nhận: Tổng số hồ sơ là 40 hồ sơ.")
    expect(.gluedHeading, in: "1. Tổng số hồ sơ đã nhận là 40 hồ sơ.")
  }

  @Test func leavesALineEndAloneThatPartsTheTwo() {
    expect(
      .gluedHeading,
      in: "a. Hồ sơ đã nhận và giải quyết trong quý của Ủy ban nhân dân xã\n"
        + "Tổng số hồ sơ là 40 hồ sơ.")
  }
}
