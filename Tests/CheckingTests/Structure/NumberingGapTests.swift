import Checking
import Testing

@Suite struct NumberingGapTests {
  @Test func findsAGapBetweenDecimalNumbers() {
    expect(
      .numberingGap,
      in: """
        2.1. Tuyên truyền

        Xã đã làm.

        2.2. Kiểm tra

        Xã đã làm.

        ①2.4.② Tiếp dân

        Xã đã làm.
        """, "không có mục “2.3”")
  }

  @Test func findsAFirstNumberThatIsMissingUnderItsHeading() {
    expect(
      .numberingGap,
      in: """
        2. Kết quả

        ①2.2.② Kiểm tra

        Xã đã làm.
        """, "không có mục “2.1”")
  }

  @Test func findsAGapBetweenRomanNumerals() {
    expect(
      .numberingGap,
      in: """
        I. Chỉ đạo

        Xã đã làm.

        ①III.② Kết quả

        Xã đã làm.
        """, "không có mục “II”")
  }

  @Test func findsAGapBetweenLetters() {
    expect(.numberingGap, in: "a) Một.\nb) Hai.\n①d)② Bốn.", "không có mục “c”")
  }

  @Test func findsAGapInHeadingsOfMarkdown() {
    expect(
      .numberingGap, in: "## 1. Chỉ đạo\n\nChữ.\n\n## ①3.② Kết quả\n\nChữ.", "không có mục “2”",
      format: .markdown)
  }

  @Test func letsLettersGoThatManyLeaveOut() {
    expect(.numberingGap, in: "c) Ba.\nd) Bốn.\ne) Năm.\ng) Sáu.\nh) Bảy.\ni) Tám.\nk) Chín.")
    expect(.numberingGap, in: "a) Một.\nb) Hai.\nc) Ba.\nd) Bốn.\nđ) Năm.\ne) Sáu.")
  }

  @Test func leavesReferencesAlone() {
    expect(
      .numberingGap,
      in: """
        I. Căn cứ

        Thực hiện hướng dẫn tại Mục

        III. Công văn của Văn phòng.
        """)
  }

  @Test func leavesANumberAloneThatStandsInTheWordsBetween() {
    // The second item was joined to the line above it.
    expect(
      .numberingGap,
      in: "1. Một việc dài được kể ra ở đây cho đến hết dòng này của văn bản rồi\n"
        + "2. Hai việc nữa.\n3. Ba việc.")
  }

  @Test func leavesFormsAlone() {
    expect(.numberingGap, in: "Biểu mẫu 6\n\n2. Tự chủ tài chính\n\n2.2. Số đơn vị Đơn vị 0")
  }

  @Test func leavesDaysAndFiguresAlone() {
    expect(.numberingGap, in: "1. Một.\n\n31/8/2023 là ngày cuối.\n\n3.5 triệu đồng.\n\n2. Hai.")
  }

  @Test func findsTwoPartsWithOneNumeralOnce() {
    expect(
      .numberingGap,
      in: "I. Một\n\nChữ.\n\nII. Hai\n\nChữ.\n\nII. Ba\n\nChữ.\n\nIV. Bốn\n\nChữ.")
  }
}
