import Checking
import Testing

/// The numbers and days in the front matter of documents and reports.
@Suite struct RegisteredNumberTests {
  private func document(
    _ name: String, _ form: String, _ number: String, _ day: String, subject: String = "Phòng cháy",
    more: String = ""
  ) -> String {
    page(
      "van-ban/\(name).md",
      "Hình thức: \(form)\nSố ký hiệu: \(number)\nNgày ban hành: \(day)\nTrích yếu: \(subject)\(more)"
    )
  }

  private func report(_ name: String, _ number: String, _ day: String, more: String = "") -> String
  {
    page(
      "bao-cao/\(name).md",
      "Tiêu đề: Báo cáo\nKỳ: Năm 2025\nSố ký hiệu: \(number)\nNgày ban hành: \(day)\(more)")
  }

  @Test func givesANumberOnceAYear() async throws {
    let found = try await findings(
      of: .numberRegisteredTwice,
      inWholeSite: document("a", "Kế hoạch", "12/KH-UBND", "09/4/2026"),
      document("b", "Kế hoạch", "12/KH-UBND", "05/3/2026"),
      document("c", "Kế hoạch", "12/KH-UBND", "05/3/2025"),
      document("d", "Quyết định", "12/QĐ-UBND", "05/3/2026"),
      document("e", "Nghị quyết", "12/NQ-HĐND", "05/3/2026"))
    #expect(
      found == [
        "error van-ban/a.md:3 số 12/KH-UBND được cấp cho hai văn bản: "
          + "ngày 05/3/2026 và ngày 09/4/2026"
      ])
  }

  @Test func doubtsOneDocumentOnTwoPages() async throws {
    let other = try await findings(
      of: .numberRegisteredTwice,
      inWholeSite: document(
        "a", "Kế hoạch", "52/KH-UBND", "09/4/2026", subject: "Phòng cháy, chữa cháy rừng mùa khô"),
      document(
        "b", "Kế hoạch", "52/KH-UBND", "09/4/2026", subject: "Tiêm phòng dại đàn chó mèo vụ xuân"))
    #expect(other.count == 1)
    #expect(other.first?.hasPrefix("error van-ban/b.md:3 số 52/KH-UBND đã được ghi") == true)
    let same = try await findings(
      of: .numberRegisteredTwice,
      inWholeSite: document(
        "a", "Kế hoạch", "52/KH-UBND", "09/4/2026", subject: "Phòng cháy, chữa cháy rừng mùa khô"),
      document(
        "b", "Kế hoạch", "52/KH-UBND", "09/4/2026", subject: "Phòng cháy, chữa cháy rừng mùa khô"))
    #expect(same.map { $0.hasPrefix("warning") } == [true])
  }

  @Test func readsReportsToo() async throws {
    let twice = try await findings(
      of: .numberRegisteredTwice, inWholeSite: report("a", "45/BC-UBND", "05/3/2026"),
      report("b", "45/BC-UBND", "08/9/2026"))
    #expect(twice.count == 1)
    // One report may have a page in both places.
    let shown = try await findings(
      of: .numberRegisteredTwice, inWholeSite: report("a", "45/BC-UBND", "05/3/2026"),
      document("b", "Báo cáo", "45/BC-UBND", "05/3/2026"))
    #expect(shown == [])
  }

  @Test func keepsOfficesAndDraftsApart() async throws {
    let found = try await findings(
      of: .numberRegisteredTwice, .registerOutOfOrder,
      inWholeSite: document("a", "Quyết định", "12/QĐ-UBND", "05/3/2026"),
      document("b", "Quyết định", "12/QĐ-UBND", "09/4/2026", more: "\nCơ quan: UBND tỉnh Mẫu"),
      document("c", "Quyết định", "12/QĐ-UBND", "10/4/2026", more: "\nNháp: có"),
      document("d", "Quyết định", "15/QĐ-UBND", "05/3/2025"),
      document("e", "Quyết định", "15/QĐ-UBND", "09/7/2025"),
      document("f", "Quyết định", "03/QĐ-UBND", "02/7/2025"))
    #expect(found == [])
    let same = try await findings(
      of: .numberRegisteredTwice,
      inWholeSite: document(
        "a", "Quyết định", "12/QĐ-UBND", "05/3/2026", more: "\nCơ quan: Ủy ban nhân dân xã Mẫu"),
      document("b", "Quyết định", "12/QĐ-UBND", "09/4/2026", more: "\nCơ quan: UBND xã Mẫu"))
    #expect(same.count == 1)
  }

  @Test func findsTheOneOutOfOrder() async throws {
    let found = try await findings(
      of: .registerOutOfOrder,
      inWholeSite: document("a", "Kế hoạch", "10/KH-UBND", "02/02/2026"),
      document("b", "Kế hoạch", "11/KH-UBND", "09/02/2026"),
      document("c", "Kế hoạch", "12/KH-UBND", "05/3/2026"),
      document("d", "Kế hoạch", "51/KH-UBND", "06/02/2026"),
      document("e", "Kế hoạch", "60/KH-UBND", "05/5/2026"))
    #expect(
      found == [
        "warning van-ban/d.md:3 số và ngày ngược thứ tự: 51/KH-UBND ngày 06/02/2026, "
          + "mà 12/KH-UBND ngày 05/3/2026"
      ])
    let two = try await findings(
      of: .registerOutOfOrder, inWholeSite: document("a", "Kế hoạch", "51/KH", "02/02/2026"),
      document("b", "Kế hoạch", "12/KH", "05/3/2026"))
    #expect(two.count == 1)
  }

  @Test func leavesASeriesAloneThatIsNotByTime() async throws {
    let numbers = [(9, "05/01"), (7, "06/02"), (5, "03/3"), (3, "03/4"), (2, "05/5")]
    let found = try await findings(
      of: .registerOutOfOrder,
      inWholeSite: numbers.map {
        document("v\($0.0)", "Kế hoạch", "0\($0.0)/KH-UBND", "\($0.1)/2026")
      }.joined())
    #expect(found == [])
  }

  @Test func holdsKindAgainstSymbol() async throws {
    let found = try await findings(
      of: .kindAgainstSymbol, inWholeSite: document("a", "Kế hoạch", "08/QĐ-UBND", "05/3/2026"),
      document("b", "Chương trình", "01/CT-UBND", "05/3/2026"),
      document("c", "Chương trình", "02/CTr-UBND", "05/3/2026"),
      document("d", "Công văn", "231/UBND-VP", "05/3/2026"), report("e", "45/BC-UBND", "05/3/2026"))
    #expect(
      found == [
        "error van-ban/a.md:3 QĐ là ký hiệu của quyết định, không phải của kế hoạch: “08/QĐ-UBND”",
        "error van-ban/b.md:3 CT là ký hiệu của chỉ thị, không phải của chương trình: “01/CT-UBND”",
      ])
  }

  @Test func holdsTheFormOfTheNumber() async throws {
    let found = try await findings(
      of: .hyphenMissingInSymbol, .documentNumberWithoutZero,
      inWholeSite: document("a", "Kế hoạch", "50/KHUBND", "05/3/2026"),
      document("b", "Kế hoạch", "8/KH-UBND", "05/3/2026"),
      document("c", "Kế hoạch", "50/KH-UBND", "05/3/2026"))
    #expect(
      found.map { String($0.prefix(20)) } == ["error van-ban/a.md:3", "error van-ban/b.md:3"])
  }

  @Test func wasIssuedByToday() async throws {
    let found = try await findings(
      of: .dateInTheFuture, inWholeSite: document("a", "Kế hoạch", "50/KH-UBND", "25/12/2026"),
      document("b", "Kế hoạch", "49/KH-UBND", "30/11/2026"),
      document("c", "Kế hoạch", "51/KH-UBND", "25/12/2026", more: "\nNháp: có"))
    #expect(
      found == ["error van-ban/a.md:4 ngày ban hành 25/12/2026 sau hôm nay (30/11/2026)"])
  }

  @Test func isComparedWithWhatOtherTextsCite() async throws {
    let found = try await findings(
      of: .numberOfTwoTexts, inWholeSite: document("a", "Kế hoạch", "12/KH-UBND", "05/3/2026"),
      page(
        "tin-tuc/b.md", "Tiêu đề: Tin\nNgày: 10/5/2026",
        body: "Theo Kế hoạch số 12/KH-UBND ngày 09/4/2026 của UBND xã, đội đã đi kiểm tra."),
      page(
        "tin-tuc/c.md", "Tiêu đề: Tin\nNgày: 10/5/2026",
        body: "Theo Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND xã, đội đã đi kiểm tra."))
    #expect(found.count == 1)
  }
}
