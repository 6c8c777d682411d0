import Checking
import Testing

@Suite struct GluedHeadingTests {
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

  @Test(arguments: ["Tính② đến hết quý", "Hiện② nay các thôn", "Nhìn② chung công việc"])
  func knowsTheWordsThatBeginSentences(_ sentence: String) {
    expect(.gluedHeading, in: "①b. Việc thu gom rác thải \(sentence) là đều đặn.")
  }

  @Test func leavesMarkdownAlone() {
    expect(
      .gluedHeading, in: "a. Việc tiếp công dân trong quý Tổng số lượt là 40 lượt.",
      format: .markdown)
  }
}
