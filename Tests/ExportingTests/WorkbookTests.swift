import Exporting
import Testing

@Suite struct WorkbookTests {
  @Test(arguments: [
    ("1.234", "1234", 0, false), ("98,5", "98.5", 1, false), ("98,50%", "0.9850", 2, true),
    ("-12", "-12", 0, false), ("0", "0", 0, false), ("0,05%", "0.0005", 2, true),
    ("12345", "12345", 0, false),
  ])
  func readsNumbers(_ text: String, _ number: String, _ digits: Int, _ isPercent: Bool) {
    guard case .number(let found, let places, let percent) = Workbook.Cell(reading: text) else {
      Issue.record("“\(text)” thành chữ")
      return
    }
    #expect(found == number)
    #expect(places == digits)
    #expect(percent == isPercent)
  }

  @Test(arguments: [
    "17/100%", "10 tỷ", "012", "1.5", "=1+1", "+5", "@SUM(A1)", "", "46/KH-UBND", "1.2345",
    "99999999999999999",
  ])
  func keepsAsTextWhatIsNoPlainNumber(_ text: String) {
    guard case .text(let kept) = Workbook.Cell(reading: text) else {
      Issue.record("“\(text)” thành số")
      return
    }
    #expect(kept == text)
  }
}
