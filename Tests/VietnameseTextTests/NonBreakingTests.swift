import Testing

@testable import VietnameseText

struct NonBreakingTests {
  /// `⍽` stands for a no-break space.
  private func expectTight(
    _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    func replacing(_ text: String, _ old: Character, _ new: Character) -> String {
      String(text.map { $0 == old ? new : $0 })
    }
    let plain = replacing(expected, "⍽", " ")
    let result = replacing(nonBreaking(plain), "\u{A0}", "⍽")
    #expect(result == expected, sourceLocation: sourceLocation)
    #expect(
      replacing(nonBreaking(decomposed(plain)), "\u{A0}", "⍽") == expected,
      sourceLocation: sourceLocation)
  }

  @Test func keepsNumbersWithTheirUnits() {
    expectTight("Đã giải quyết 485⍽hồ sơ, đạt 99,6⍽% (tăng 2⍽%).")
    expectTight("Thu 2.796.475.133⍽đồng, chi 2,8⍽tỷ đồng, phạt 12⍽triệu")
    expectTight("trong 3⍽ngày làm việc; 6⍽tháng đầu năm⍽2023; 5⍽năm")
    expectTight("diện tích 5⍽m² và 12⍽km")
    expectTight("100%⍽hồ sơ; 8.000⍽ĐỒNG")
  }

  @Test func keepsWordsWithTheirNumbers() {
    expectTight("Kế hoạch số⍽46/KH-UBND ngày⍽08 tháng⍽9 năm⍽2023")
    expectTight("Số:⍽46/KH-UBND; SỐ⍽5; “số⍽7”; –số⍽8")
    expectTight("điểm⍽a khoản⍽2 Điều⍽5, điểm⍽đ; điểm đến")
    expectTight("quý⍽III/2023, Phụ lục⍽II, Mục⍽I. Chung, thôn⍽2")
  }

  @Test func leavesOtherSpacesAlone() {
    for text in [
      "một số việc", "năm nay", "485 và 483", "số  5", "số\n5", "số\t5", "xsố 5", "5 đồngx",
      "quý Vinh", "Điều Ia", " 5", "5 ", "số ", " ", "", "phụ 5", "số Đ", "5 hổ",
    ] {
      #expect(bytes(nonBreaking(text)) == bytes(text))
    }
  }

  @Test func changesNothingButSpaces() {
    for text in wildTexts + ["số 5 số 6 7 đồng 8 %", "ngày 08 tháng 9\u{A0}năm 2023"] {
      let plain = nonBreaking(text).unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }
      #expect(plain == text.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 })
      #expect(bytes(nonBreaking(nonBreaking(text))) == bytes(nonBreaking(text)))
    }
  }
}

struct ClosestNameTests {
  private let keys = ["Tiêu đề", "Ngày", "Tóm tắt", "Số ký hiệu", "Ngày ban hành"]

  @Test func findsTheNameThatWasMeant() {
    #expect(closest(to: "tieude", among: keys) == "Tiêu đề")
    #expect(closest(to: "Tiêu dề ", among: keys) == "Tiêu đề")
    #expect(closest(to: "ngyà", among: keys) == "Ngày")
    #expect(closest(to: "so ky hieeu", among: keys) == "Số ký hiệu")
    #expect(closest(to: "Ngày bàn hanh", among: keys) == "Ngày ban hành")
    #expect(closest(to: "tom tat ngan", among: keys) == nil)
  }

  @Test func takesTheNearestAndOfEqualOnesTheFirst() {
    #expect(closest(to: "abcd", among: ["abxd", "abcd", "abce"]) == "abcd")
    #expect(closest(to: "abcd", among: ["abxd", "abce"]) == "abxd")
  }

  @Test func findsNothingWhereNothingIsNear() {
    #expect(closest(to: "", among: keys) == nil)
    #expect(closest(to: "—", among: keys) == nil)
    #expect(closest(to: "hoàn toàn khác", among: keys) == nil)
    #expect(closest(to: "ngày", among: []) == nil)
    for text in wildTexts { _ = closest(to: text, among: keys + wildTexts) }
  }
}
