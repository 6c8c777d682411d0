import Checking
import Testing

@Suite struct LoneSubitemTests {
  @Test func remindsOfASubitemThatStandsAlone() {
    expect(
      .loneSubitem, in: "2. Hai\n\n①2.1.② Một việc.\n\n3. Ba\n\n③a)④ Chữ.\n\n4. Bốn\n\nChữ.",
      "“2.1” không có")
    expect(.loneSubitem, in: "1. Một.\n\n2. Hai\n\n2.1. Ba.\n\n2.2. Bốn.\n\na) Năm.\nb) Sáu.")
  }

  @Test func findsALoneLetter() {
    expect(.loneSubitem, in: "1. Một\n\n①a)② Chữ.\n\n2. Hai\n\nChữ.")
  }

  @Test func leavesSubitemsAloneThatHaveOthers() {
    expect(.loneSubitem, in: "1. Một\n\na) Chữ.\n\nb) Chữ.\n\n2. Hai\n\nChữ.")
  }

  @Test func aSingleItemAtTheTopIsNoSubitem() { expect(.loneSubitem, in: "1. Một việc.\n\nChữ.") }

  @Test func theNextMayStandInTheWordsBehind() {
    expect(
      .loneSubitem, in: "1. Một\n\na) Nhận hồ sơ tại quầy; b) trả kết quả tại quầy.\n\n2. Hai.")
  }
}
