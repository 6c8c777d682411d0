import Checking
import Testing

/// Rules on numbers and days that texts cite hold the front matter of documents and reports too.
@Suite struct RegisteredNumberTests {
  @Test func holdsKindAgainstSymbol() async throws {
    let found = try await findings(
      of: .kindAgainstSymbol,
      inWholeSite: registeredDocument("a", "Kế hoạch", "08/QĐ-UBND", "05/3/2026"),
      registeredDocument("b", "Chương trình", "01/CT-UBND", "05/3/2026"),
      registeredDocument("c", "Chương trình", "02/CTr-UBND", "05/3/2026"),
      registeredDocument("d", "Công văn", "231/UBND-VP", "05/3/2026"),
      registeredReport("e", "45/BC-UBND", "05/3/2026"))
    #expect(
      found == [
        "error van-ban/a.md:3 QĐ là ký hiệu của quyết định, không phải của kế hoạch: “08/QĐ-UBND”",
        "error van-ban/b.md:3 CT là ký hiệu của chỉ thị, không phải của chương trình: “01/CT-UBND”",
      ])
  }

  @Test func holdsTheFormOfTheNumber() async throws {
    let found = try await findings(
      of: .hyphenMissingInSymbol, .documentNumberWithoutZero,
      inWholeSite: registeredDocument("a", "Kế hoạch", "50/KHUBND", "05/3/2026"),
      registeredDocument("b", "Kế hoạch", "8/KH-UBND", "05/3/2026"),
      registeredDocument("c", "Kế hoạch", "50/KH-UBND", "05/3/2026"))
    #expect(
      found.map { String($0.prefix(20)) } == ["error van-ban/a.md:3", "error van-ban/b.md:3"])
  }

  @Test func wasIssuedByToday() async throws {
    let found = try await findings(
      of: .dateInTheFuture,
      inWholeSite: registeredDocument("a", "Kế hoạch", "50/KH-UBND", "25/12/2026"),
      registeredDocument("b", "Kế hoạch", "49/KH-UBND", "30/11/2026"),
      registeredDocument("c", "Kế hoạch", "51/KH-UBND", "25/12/2026", more: "\nNháp: có"))
    #expect(
      found == ["error van-ban/a.md:4 ngày ban hành 25/12/2026 sau hôm nay (30/11/2026)"])
  }

  @Test func isComparedWithWhatOtherTextsCite() async throws {
    let found = try await findings(
      of: .numberOfTwoTexts,
      inWholeSite: registeredDocument("a", "Kế hoạch", "12/KH-UBND", "05/3/2026"),
      page(
        "tin-tuc/b.md", "Tiêu đề: Tin\nNgày: 10/5/2026",
        body: "Theo Kế hoạch số 12/KH-UBND ngày 09/4/2026 của UBND xã, đội đã đi kiểm tra."),
      page(
        "tin-tuc/c.md", "Tiêu đề: Tin\nNgày: 10/5/2026",
        body: "Theo Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND xã, đội đã đi kiểm tra."))
    #expect(found.count == 1)
  }
}
