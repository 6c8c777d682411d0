import Checking
import Diagnostics
import Testing

@Suite struct KindAgainstSymbolTests {
  @Test func findsSymbolsOfOtherKinds() {
    expect(
      .kindAgainstSymbol, in: "①Kế hoạch số 12/QĐ-UBND② ngày 26/01/2022",
      "QĐ là ký hiệu của quyết định, không phải của kế hoạch")
    expect(.kindAgainstSymbol, in: "①Chương trình số 01/CT-UBND② về tiết kiệm", "chỉ thị")
    expect(.kindAgainstSymbol, in: "①Tờ trình số 15/TT-UBND②", "thông tư")
    expect(.kindAgainstSymbol, in: "①Thông tư số 12/2020/NĐ-CP②", "nghị định")
    expect(.kindAgainstSymbol, in: "①Công văn số 12/KH-UBND②", "kế hoạch")
  }

  @Test func doubtsWhatMayHaveBeenIssuedWithADecision() {
    let found = expect(.kindAgainstSymbol, in: "①Quy chế số 12/QĐ-UBND② của UBND xã")
    #expect(found.map(\.severity) == [.warning])
  }

  @Test func doubtsKindsThatAreLeftOut() {
    expect(.kindAgainstSymbol, in: "①Kế hoạch số 26/UBND-VP②", "không có phần tên loại")
    expect(.kindAgainstSymbol, in: "①Công văn số 26/CV-UBND②", "CV")
  }

  @Test func leavesRightOnes() {
    for text in [
      "Kế hoạch số 12/KH-UBND", "Chương trình số 01/CTr-UBND", "Chỉ thị số 24/CT-UBND",
      "Công văn số 281/UBND-VP", "Công văn số 9318/VPCP-KSTT", "Thông báo kết luận số 12/TB-UBND",
      "Quyết định phê duyệt kế hoạch số 12/QĐ-UBND", "hướng dẫn số 12/QĐ-UBND",
      "Thông tư liên tịch số 71/2014/TTLT-BTC-BNV", "Đề án số 01-ĐA/TU", "Số: 12/QĐ-UBND",
      "Kế hoạch ban hành kèm theo Quyết định số 12/QĐ-UBND", "Chương trình hành động số 3/CTr-UBND",
      "Nghị quyết số 76/2025/UBTVQH15", "Kết luận thanh tra số 5a/KL-TTr",
    ] { expect(.kindAgainstSymbol, in: text) }
  }
}
