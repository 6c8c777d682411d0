import Checking
import Testing

@Suite struct UnevenPercentTests {
  @Test func wantsOneWayOfWritingPercent() {
    expect(.unevenPercent, in: "đạt ①60 %②, còn 40%, trước 50%")
    expect(.unevenPercent, in: "đạt 60 % và 40 %")
  }

  @Test func saysHowToWriteIt() {
    let found = expect(.unevenPercent, in: "đạt 70%, rồi 75%, nay ①80 %②")
    #expect(found.first?.replacement == "80%")
  }

  @Test func isSilentWhereHalfIsWrittenApart() { expect(.unevenPercent, in: "đạt 60 %, trước 58%") }

  @Test func aYearBeforeTheSignIsACell() {
    expect(.unevenPercent, in: "so với năm 2025 %, đạt 70%, 75%")
  }

  @Test func wantsTheJoinedOnesToBeMost() {
    expect(.unevenPercent, in: "đạt ①60 %②, hai năm trước đạt 58% và 55%")
    expect(.unevenPercent, in: "đạt 60 %, năm trước đạt 58%")
  }
}
