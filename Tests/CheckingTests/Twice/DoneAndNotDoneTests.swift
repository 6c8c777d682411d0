import Checking
import Testing

@Suite struct DoneAndNotDoneTests {
  @Test func findsAWorkThatIsDoneAndNotDone() {
    expect(
      .doneAndNotDone,
      in: """
        Kết quả số hóa hồ sơ, giấy tờ, kết quả giải quyết thủ tục tại bộ phận một cửa đạt tỷ lệ 30%.

        Việc số hóa hồ sơ, giấy tờ, kết quả giải quyết ①chưa được thực hiện② tại bộ phận một cửa.
        """, "chỗ khác ghi việc này “đạt tỷ lệ 30%”")
  }

  @Test func acceptsTwoWorks() {
    expect(
      .doneAndNotDone,
      in: """
        Số hóa hồ sơ khi tiếp nhận đạt 30%.

        Việc thanh toán phí, lệ phí trực tuyến của người dân chưa được thực hiện.
        """)
  }

  @Test func fiveSyllablesTheSameSayTooLittle() {
    expect(
      .doneAndNotDone,
      in: """
        Việc thu gom rác thải thôn Đông của tổ một đạt 90%.

        Việc thu gom rác thải chợ Mẫu của tổ hai chưa thực hiện.
        """)
  }

  @Test func aWorkThatIsOnlyDoneIsRight() {
    expect(
      .doneAndNotDone,
      in: """
        Việc số hóa hồ sơ, giấy tờ, kết quả giải quyết đạt 30%.

        Việc số hóa hồ sơ, giấy tờ, kết quả giải quyết đã được thực hiện.
        """)
  }

  @Test func theOrderOfTheTwoDoesNotMatter() {
    expect(
      .doneAndNotDone,
      in: """
        Việc số hóa hồ sơ, giấy tờ, kết quả giải quyết ①chưa thực hiện②.

        Kết quả số hóa hồ sơ, giấy tờ, kết quả giải quyết thủ tục đạt 30%.
        """)
  }
}
