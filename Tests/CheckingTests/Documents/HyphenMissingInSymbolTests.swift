import Checking
import Testing

@Suite struct HyphenMissingInSymbolTests {
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

  @Test func saysHowItIsWritten() {
    let found = expect(.hyphenMissingInSymbol, in: "Thông tư số ①02/2017/TTVPCP②")
    #expect(found.map(\.hint) == ["viết 02/2017/TT-VPCP"])
  }
}
