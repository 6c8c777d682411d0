import Checking
import Diagnostics
import Testing

@Suite struct SpaceBeforeMarkTests {
  @Test func findsASpaceBeforeAMark() {
    expect(.spaceBeforeMark, in: "trang tin① ,② xây dựng", "trước “,”")
    expect(.spaceBeforeMark, in: "trang tin① .②Trang của xã")
    expect(.spaceBeforeMark, in: "ISO 9001 : 2015 tệp .pdf, để trống (   ) và ... ./.")
  }

  @Test func knowsTheOtherMarks() {
    expect(.spaceBeforeMark, in: "Bà con đã biết chưa① ?②", "trước “?”")
    expect(.spaceBeforeMark, in: "hộ tịch① ;② đất đai (hai③ )④")
  }

  @Test func aColonIsOnlyADoubt() {
    let found = expect(.spaceBeforeMark, in: "Nơi nhận① :② các thôn")
    #expect(found.map(\.severity) == [.warning])
  }

  @Test func isSilentAboutMarksAtTheirWords() {
    expect(.spaceBeforeMark, in: "trang tin, xây dựng; hộ tịch (hai): đất đai.")
    expect(.spaceBeforeMark, in: "bản đồ tỷ lệ 1 : 500")
  }

  @Test(arguments: ["tệp .docx", "loa ... đèn", "hết ./.", "( ) để trống"])
  func whatBeginsWithAMarkIsRight(_ text: String) { expect(.spaceBeforeMark, in: text) }
}
