import Testing

@testable import VietnameseText

struct UnbreakableRunTests {
  /// `[…]` stands around what must stay on one line.
  private func expectWhole(
    _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let plain = String(expected.filter { $0 != "[" && $0 != "]" })
    let bytes = Array(plain.utf8)
    var marked = ""
    var place = 0
    for run in unbreakableRuns(in: bytes) {
      marked += String(decoding: bytes[place..<run.lowerBound], as: UTF8.self)
      marked += "[" + String(decoding: bytes[run], as: UTF8.self) + "]"
      place = run.upperBound
    }
    marked += String(decoding: bytes[place...], as: UTF8.self)
    #expect(marked == expected, sourceLocation: sourceLocation)
    let hints = bytes.withUnsafeBufferPointer { LineBreakHints($0) }
    #expect(
      expected.contains("[") ? hints.mayHaveUnbreakableRuns : true, sourceLocation: sourceLocation)
  }

  @Test func keepsNumbersOfDocumentsWhole() {
    expectWhole("Kế hoạch số [46/KH-UBND] ngày 28/12/2021")
    expectWhole("([163a/QĐ-UBND]), [02/2017/TT-VPCP]; [550/VP-NC-KSTTHC].")
    expectWhole("số:[22-HD/BTCTU]")
    expectWhole("Quyết định [1217/QĐ-UBND], “[5a/KL-TTr]”")
  }

  @Test func keepsSpansOfNumbersWhole() {
    expectWhole("dòng [338–343] và [153-154]; [2021-2025]")
    expectWhole("từ [15/12/2022–29/5/2023]")
  }

  @Test func leavesTheRestAlone() {
    for text in [
      "", "485 hồ sơ", "kinh tế - xã hội", "08/9/2023", "46/2021/QH15", "covid-19", "5-", "–5",
      "hội-nghị 5", "- 5", "1-a-b-c", "99,6%",
    ] { expectWhole(text) }
    let long = "1/" + String(repeating: "A-", count: 60) + "B"
    #expect(unbreakableRuns(in: Array(long.utf8)).isEmpty)
  }
}
