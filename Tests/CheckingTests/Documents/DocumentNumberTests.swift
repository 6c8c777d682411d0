import Checking
import Diagnostics
import Testing

@Suite struct DocumentNumberTests {
  @Test func findsNumbersBelowTenWithoutZero() {
    expect(
      .documentNumberWithoutZero, in: "Kế hoạch số ①8/KH-UBND② ngày 14/02/2022 về hộ tịch.",
      "“8/KH-UBND” thiếu số 0")
    expect(.documentNumberWithoutZero, in: "thông báo số ①3/TB-UBND② và Nghị định ③5/2020/NĐ-CP④")
  }

  @Test func doubtsNumbersThatAreGivenAsTheyWere() {
    let found = expect(.documentNumberWithoutZero, in: "Kế hoạch số ①8/KH-UBND②") {
      $0.isRestatement = true
    }
    #expect(found.map(\.severity) == [.warning])
  }

  @Test func leavesRightNumbers() {
    for text in [
      "Kế hoạch số 08/KH-UBND", "Kết luận số 5a/KL-TTr", "Quyết định số 163a/QĐ-UBND",
      "Nghị quyết số 6-NQ/TW", "Công văn số 281/UBND-VP", "đạt 3/5 kế hoạch",
    ] { expect(.documentNumberWithoutZero, in: text) }
  }

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

  @Test func findsSymbolsWithoutHyphen() {
    expect(
      .hyphenMissingInSymbol, in: "Thông tư số ①02/2017/TTVPCP② ngày 31/10/2017", "02/2017/TTVPCP")
    expect(.hyphenMissingInSymbol, in: "Kế hoạch số ①12/KHUBND②, Quyết định số ③7/QĐ/UBND④")
  }

  @Test func leavesWholeSymbols() {
    for text in [
      "Thông tư số 02/2017/TT-VPCP", "Luật số 83/2015/QH13", "Nghị quyết số 76/2025/UBTVQH15",
      "Thông tư liên tịch số 71/2014/TTLT-BTC-BNV", "Công văn số 12/UBND", "Hợp đồng số 05/HĐKT",
    ] { expect(.hyphenMissingInSymbol, in: text) }
  }
}
