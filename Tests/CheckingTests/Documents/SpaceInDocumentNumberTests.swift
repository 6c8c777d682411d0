import Checking
import Testing

@Suite struct SpaceInDocumentNumberTests {
  @Test func findsSpacesThatWereTyped() {
    expect(
      .spaceInDocumentNumber, in: "Kế hoạch số ①47/KH - UBND② về hộ tịch", "“47/KH - UBND”")
    expect(.spaceInDocumentNumber, in: "Kế hoạch số ①47 /KH-UBND② và số ③12/KH- UBND④.")
  }

  @Test func leavesWrappedLines() {
    expect(.spaceInDocumentNumber, in: "Kế hoạch số 47/KH-\nUBND về hộ tịch của toàn xã năm nay.")
    expect(.spaceInDocumentNumber, in: "Kế hoạch số 47/\nKH-UBND về hộ tịch của toàn xã năm nay.")
    expect(.spaceInDocumentNumber, in: "Kế hoạch số 47/KH-\nUBND về hộ tịch.", format: .markdown)
  }

  @Test func saysHowItIsWritten() {
    let found = expect(.spaceInDocumentNumber, in: "Kế hoạch số ①47/KH - UBND② về hộ tịch")
    #expect(found.map(\.replacement) == ["47/KH-UBND"])
  }

  @Test func leavesWholeNumbers() {
    expect(.spaceInDocumentNumber, in: "Kế hoạch số 47/KH-UBND, Nghị định số 61/2018/NĐ-CP")
    expect(.spaceInDocumentNumber, in: "Đã xong 12 / 35 hồ sơ của kế hoạch")
  }
}
