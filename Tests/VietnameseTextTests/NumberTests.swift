import Testing

@testable import VietnameseText

struct DecimalNumberTests {
  @Test func isEqualByValue() {
    #expect(DecimalNumber(mantissa: 50, fractionDigits: 1) == DecimalNumber(5))
    #expect(
      DecimalNumber(mantissa: 50, fractionDigits: 1).hashValue == DecimalNumber(5).hashValue)
    #expect(DecimalNumber(mantissa: 51, fractionDigits: 1) != DecimalNumber(5))
    #expect(
      DecimalNumber(mantissa: -5, fractionDigits: 1)
        != DecimalNumber(mantissa: 5, fractionDigits: 1))
  }

  @Test func addsWithoutRounding() {
    let tenth = DecimalNumber(mantissa: 1, fractionDigits: 1)
    let sum = tenth.adding(DecimalNumber(mantissa: 25, fractionDigits: 2))
    #expect(sum == DecimalNumber(mantissa: 35, fractionDigits: 2))
    #expect(sum?.fractionDigits == 2)
    #expect(DecimalNumber(5).adding(DecimalNumber(-5)) == DecimalNumber(0))
    #expect(DecimalNumber(.max).adding(DecimalNumber(1)) == nil)
    #expect(DecimalNumber(.max).adding(tenth) == nil)
  }

  @Test func sortsByValue() {
    let numbers: [DecimalNumber] = [
      DecimalNumber(.min), DecimalNumber(-2), DecimalNumber(mantissa: -15, fractionDigits: 1),
      DecimalNumber(mantissa: -12, fractionDigits: 1),
      DecimalNumber(mantissa: -5, fractionDigits: 18),
      DecimalNumber(0), DecimalNumber(mantissa: 5, fractionDigits: 18),
      DecimalNumber(mantissa: 5, fractionDigits: 1),
      DecimalNumber(mantissa: 71_02, fractionDigits: 2),
      DecimalNumber(mantissa: 7_103, fractionDigits: 2), DecimalNumber(72), DecimalNumber(.max),
    ]
    #expect(numbers.shuffled().sorted() == numbers)
  }

  @Test func givesWholeAndDoubleValues() {
    #expect(DecimalNumber(mantissa: 500, fractionDigits: 2).integerValue == 5)
    #expect(DecimalNumber(mantissa: 501, fractionDigits: 2).integerValue == nil)
    #expect(DecimalNumber(mantissa: 7102, fractionDigits: 2).doubleValue == 71.02)
    #expect(DecimalNumber(mantissa: -996, fractionDigits: 1).doubleValue == -99.6)
  }

  @Test func dropsDigitsThatDoNotFit() {
    #expect(
      DecimalNumber(mantissa: 12_345, fractionDigits: 20)
        == DecimalNumber(mantissa: 123, fractionDigits: 18))
    #expect(DecimalNumber(mantissa: 7, fractionDigits: .max).integerValue == 0)
    #expect(DecimalNumber(mantissa: 7, fractionDigits: -3) == DecimalNumber(7))
    #expect(DecimalNumber(mantissa: .min, fractionDigits: 18).integerValue == nil)
  }
}

struct NumberReadingTests {
  private func reading(
    _ mantissa: Int, _ digits: Int = 0, percent: Bool = false, unit: String = "",
    doubtful: Bool = false
  ) -> VietnameseNumber.Reading {
    VietnameseNumber.Reading(
      value: DecimalNumber(mantissa: mantissa, fractionDigits: digits), isPercent: percent,
      unit: unit, doubtfulDot: doubtful)
  }

  @Test func readsThousands() {
    #expect(VietnameseNumber.read("1.639") == reading(1639))
    #expect(VietnameseNumber.read("2.796.475.133") == reading(2_796_475_133))
    #expect(VietnameseNumber.read("1639") == reading(1639))
    #expect(VietnameseNumber.read("100.000") == reading(100_000))
    #expect(VietnameseNumber.read("0") == reading(0))
  }

  @Test func readsDecimals() {
    #expect(VietnameseNumber.read("71,02%") == reading(7102, 2, percent: true))
    #expect(VietnameseNumber.read("1.639,5") == reading(16395, 1))
    #expect(VietnameseNumber.read("0,004 %") == reading(4, 3, percent: true))
    #expect(VietnameseNumber.read("1,639") == reading(1639, 3))
  }

  @Test func doubtsADotThatIsNotThousands() {
    #expect(VietnameseNumber.read("99.6%") == reading(996, 1, percent: true, doubtful: true))
    #expect(VietnameseNumber.read("0.639") == reading(639, 3, doubtful: true))
    #expect(VietnameseNumber.read("1639.500") == reading(1_639_500, 3, doubtful: true))
    #expect(VietnameseNumber.read("1.001193") == reading(1_001_193, 6, doubtful: true))
  }

  @Test func readsSignsAndLeadingZeros() {
    #expect(VietnameseNumber.read("-5") == reading(-5))
    #expect(VietnameseNumber.read("\u{2212}1,5") == reading(-15, 1))
    #expect(VietnameseNumber.read("+3") == reading(3))
    #expect(VietnameseNumber.read("012") == reading(12))
    #expect(VietnameseNumber.read("02") == reading(2))
    #expect(VietnameseNumber.read("-9223372036854775808") == reading(.min))
  }

  @Test func readsUnits() {
    #expect(VietnameseNumber.read("2.796.475.133 đồng") == reading(2_796_475_133, unit: "đồng"))
    #expect(VietnameseNumber.read("\u{A0}8.000\u{A0}đồng/bản ") == reading(8000, unit: "đồng/bản"))
    #expect(VietnameseNumber.read("485  hồ\u{A0}sơ") == reading(485, unit: "hồ sơ"))
    #expect(VietnameseNumber.read("2,8 tỷ") == reading(28, 1, unit: "tỷ"))
    #expect(VietnameseNumber.read("99,6% hồ sơ") == reading(996, 1, percent: true, unit: "hồ sơ"))
    #expect(VietnameseNumber.read("5 (năm)") == reading(5, unit: "(năm)"))
    #expect(VietnameseNumber.read("500đ") == reading(500, unit: "đ"))
  }

  @Test(arguments: [
    "", " ", "abc", "đồng", "46/KH-UBND", "08/9/2023", "24.01.2022", "1.2.3", "3 - 5 ngày", "5.",
    "5,", ".5", ",5", "1,2,3", "1.63,5", "1,639.5", "--5", "- 5", "1 639", "5\u{301}", "5 😀",
    "9223372036854775808", "-9223372036854775809", "1,0000000000000000000", "%", "1..000",
    "١٢", "1.000.00", "12:30", "Khoảng 5",
  ])
  func givesNilForWhatIsNoNumber(_ text: String) { #expect(VietnameseNumber.read(text) == nil) }

  @Test func survivesWildTexts() {
    for text in wildTexts { _ = VietnameseNumber.read(text) }
  }
}

struct NumberFormatTests {
  @Test func writesThousands() {
    #expect(VietnameseNumber.format(0) == "0")
    #expect(VietnameseNumber.format(999) == "999")
    #expect(VietnameseNumber.format(1639) == "1.639")
    #expect(VietnameseNumber.format(-1_000_005) == "-1.000.005")
    #expect(VietnameseNumber.format(Int.min) == "-9.223.372.036.854.775.808")
  }

  @Test func comparesWhatIsCountedInOneUnit() throws {
    func areComparable(_ left: String, _ right: String) throws -> Bool {
      try #require(VietnameseNumber.read(left))
        .isComparable(with: #require(VietnameseNumber.read(right)))
    }
    #expect(try areComparable("75 hồ sơ", "45"))
    #expect(try areComparable("75 Hồ sơ", "45 hồ sơ"))
    #expect(try areComparable("100%", "71,02 %"))
    #expect(try !areComparable("10 tỷ", "9.280 triệu"))
    #expect(try !areComparable("100%", "45 hồ sơ"))
  }

  @Test func writesDecimalsWithTheirDigits() {
    func format(_ mantissa: Int, _ digits: Int) -> String {
      VietnameseNumber.format(DecimalNumber(mantissa: mantissa, fractionDigits: digits))
    }
    #expect(format(7102, 2) == "71,02")
    #expect(format(50, 1) == "5,0")
    #expect(format(4, 3) == "0,004")
    #expect(format(-5, 1) == "-0,5")
    #expect(format(16_395, 1) == "1.639,5")
    #expect(format(.min, 18) == "-9,223372036854775808")
  }

  @Test func writesMoney() {
    #expect(VietnameseNumber.formatMoney(2_796_475_133) == "2.796.475.133\u{A0}đồng")
  }

  @Test func readsBackWhatItWrites() {
    var mantissa = 1
    for step in 0..<62 {
      for digits in 0...18 {
        let number = DecimalNumber(
          mantissa: step % 2 == 0 ? mantissa : -mantissa, fractionDigits: digits)
        let read = VietnameseNumber.read(VietnameseNumber.format(number))
        #expect(read?.value == number && read?.value.fractionDigits == digits)
        #expect(read?.doubtfulDot == false)
      }
      mantissa = mantissa * 2 + step % 3
      if mantissa > Int.max / 3 { break }
    }
  }
}

struct RomanNumeralTests {
  @Test func readsBackWhatItWrites() {
    for n in 1...3999 { #expect(RomanNumeral.read(RomanNumeral.format(n)) == n) }
    #expect(RomanNumeral.format(14) == "XIV")
    #expect(RomanNumeral.format(2026) == "MMXXVI")
    #expect(RomanNumeral.format(3888).count == 15)
  }

  @Test func writesDigitsWhereThereIsNoNumeral() {
    #expect([0, -1, 4000, .max].map(RomanNumeral.format) == ["0", "-1", "4000", "\(Int.max)"])
  }

  @Test(arguments: ["", "IIII", "VX", "IC", "iv", "IVI", "MMMM", "X ", "Ⅳ", "A", "XIIV", "😀"])
  func refusesWhatIsNotWrittenRight(_ text: String) { #expect(RomanNumeral.read(text) == nil) }
}
