import Checking
import Testing

@Suite struct NumberRegisteredTwiceTests {
  @Test func givesANumberOnceAYear() async throws {
    let found = try await findings(
      of: .numberRegisteredTwice,
      inWholeSite: registeredDocument("a", "Kế hoạch", "12/KH-UBND", "09/4/2026"),
      registeredDocument("b", "Kế hoạch", "12/KH-UBND", "05/3/2026"),
      registeredDocument("c", "Kế hoạch", "12/KH-UBND", "05/3/2025"),
      registeredDocument("d", "Quyết định", "12/QĐ-UBND", "05/3/2026"),
      registeredDocument("e", "Nghị quyết", "12/NQ-HĐND", "05/3/2026"))
    #expect(
      found == [
        "error van-ban/a.md:3 số 12/KH-UBND được cấp cho hai văn bản: "
          + "ngày 05/3/2026 và ngày 09/4/2026"
      ])
  }

  @Test func doubtsOneDocumentOnTwoPages() async throws {
    let other = try await findings(
      of: .numberRegisteredTwice,
      inWholeSite: registeredDocument(
        "a", "Kế hoạch", "52/KH-UBND", "09/4/2026", subject: "Phòng cháy, chữa cháy rừng mùa khô"),
      registeredDocument(
        "b", "Kế hoạch", "52/KH-UBND", "09/4/2026", subject: "Tiêm phòng dại đàn chó mèo vụ xuân"))
    #expect(other.count == 1)
    #expect(other.first?.hasPrefix("error van-ban/b.md:3 số 52/KH-UBND đã được ghi") == true)
    let same = try await findings(
      of: .numberRegisteredTwice,
      inWholeSite: registeredDocument(
        "a", "Kế hoạch", "52/KH-UBND", "09/4/2026", subject: "Phòng cháy, chữa cháy rừng mùa khô"),
      registeredDocument(
        "b", "Kế hoạch", "52/KH-UBND", "09/4/2026", subject: "Phòng cháy, chữa cháy rừng mùa khô"))
    #expect(same.map { $0.hasPrefix("warning") } == [true])
  }

  @Test func readsReportsToo() async throws {
    let twice = try await findings(
      of: .numberRegisteredTwice, inWholeSite: registeredReport("a", "45/BC-UBND", "05/3/2026"),
      registeredReport("b", "45/BC-UBND", "08/9/2026"))
    #expect(twice.count == 1)
    // One report may have a page in both places.
    let shown = try await findings(
      of: .numberRegisteredTwice, inWholeSite: registeredReport("a", "45/BC-UBND", "05/3/2026"),
      registeredDocument("b", "Báo cáo", "45/BC-UBND", "05/3/2026"))
    #expect(shown == [])
  }

  @Test func keepsOfficesAndDraftsApart() async throws {
    let found = try await findings(
      of: .numberRegisteredTwice, .registerOutOfOrder,
      inWholeSite: registeredDocument("a", "Quyết định", "12/QĐ-UBND", "05/3/2026"),
      registeredDocument(
        "b", "Quyết định", "12/QĐ-UBND", "09/4/2026", more: "\nCơ quan: UBND tỉnh Mẫu"),
      registeredDocument("c", "Quyết định", "12/QĐ-UBND", "10/4/2026", more: "\nNháp: có"),
      registeredDocument("d", "Quyết định", "15/QĐ-UBND", "05/3/2025"),
      registeredDocument("e", "Quyết định", "15/QĐ-UBND", "09/7/2025"),
      registeredDocument("f", "Quyết định", "03/QĐ-UBND", "02/7/2025"))
    #expect(found == [])
    let same = try await findings(
      of: .numberRegisteredTwice,
      inWholeSite: registeredDocument(
        "a", "Quyết định", "12/QĐ-UBND", "05/3/2026", more: "\nCơ quan: Ủy ban nhân dân xã Mẫu"),
      registeredDocument(
        "b", "Quyết định", "12/QĐ-UBND", "09/4/2026", more: "\nCơ quan: UBND xã Mẫu"))
    #expect(same.count == 1)
  }
}
