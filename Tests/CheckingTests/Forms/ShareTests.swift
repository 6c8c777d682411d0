import Checking
import Testing
import VietnameseText

@Suite struct ShareTests {
  private func verdict(_ part: Int, _ whole: Int, _ written: String) -> Share.Verdict? {
    guard let number = VietnameseNumber.read(written)?.value else { return nil }
    return Share(DecimalNumber(part), of: DecimalNumber(whole)).verdict(on: number)
  }

  private func number(_ text: String) -> DecimalNumber {
    VietnameseNumber.read(text)?.value ?? DecimalNumber(-1)
  }

  @Test func roundsHalfUpAtTheDigitsShown() {
    #expect(verdict(1, 8, "12,5") == .right)
    #expect(verdict(1, 8, "13") == .right)
    #expect(verdict(1, 8, "12") == .cutOff(rounded: number("13")))
    #expect(verdict(2, 3, "66,67") == .right)
  }

  @Test func tellsATruncatedFigureFromAWrongOne() {
    #expect(verdict(2, 3, "66,66") == .cutOff(rounded: number("66,67")))
    #expect(verdict(2, 3, "66,76") == .wrong(rounded: number("66,67")))
  }

  @Test func seesARatioThatWasNotMultiplied() {
    #expect(verdict(3, 600, "0,005") == .notTimesHundred(rounded: number("0,50")))
    #expect(verdict(3, 4, "0,75") == .notTimesHundred(rounded: number("75,00")))
  }

  @Test func knowsNoShareOfNothing() {
    #expect(verdict(0, 0, "100") == nil)
    #expect(verdict(5, 0, "0") == nil)
  }

  @Test func agreesWithLongDivisionForManyPairs() {
    for whole in stride(from: 1, through: 400, by: 7) {
      for part in stride(from: 0, through: whole, by: 3) {
        let hundredths = (20_000 * part + whole) / (2 * whole)
        let exact = DecimalNumber(mantissa: hundredths, fractionDigits: 2)
        let share = Share(DecimalNumber(part), of: DecimalNumber(whole))
        #expect(share.verdict(on: exact) == .right)
        let other = DecimalNumber(mantissa: hundredths + 11, fractionDigits: 2)
        #expect(share.verdict(on: other) != .right)
      }
    }
  }
}
