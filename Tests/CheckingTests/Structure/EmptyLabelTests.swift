import Checking
import Testing

@Suite struct EmptyLabelTests {
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

  @Test func findsALabelBeforeAHeading() {
    expect(
      .emptyLabel,
      in: "- Số hồ sơ đã nhận: 12.\n\n- ①Kiến nghị của xã:②\n\nII. Phương hướng\n\nKhông.")
  }

  @Test func leavesMarkdownAlone() {
    expect(
      .emptyLabel, in: "- Hộ tịch: 12 việc.\n- Kết quả chứng thực:\n- Trong quý không có phản ánh.",
      format: .markdown)
  }
}
