import Checking
import Testing

@Suite struct RegisterOutOfOrderTests {
  @Test func findsTheOneOutOfOrder() async throws {
    let found = try await findings(
      of: .registerOutOfOrder,
      inWholeSite: registeredDocument("a", "Kế hoạch", "10/KH-UBND", "02/02/2026"),
      registeredDocument("b", "Kế hoạch", "11/KH-UBND", "09/02/2026"),
      registeredDocument("c", "Kế hoạch", "12/KH-UBND", "05/3/2026"),
      registeredDocument("d", "Kế hoạch", "51/KH-UBND", "06/02/2026"),
      registeredDocument("e", "Kế hoạch", "60/KH-UBND", "05/5/2026"))
    #expect(
      found == [
        "warning van-ban/d.md:3 số và ngày ngược thứ tự: 51/KH-UBND ngày 06/02/2026, "
          + "mà 12/KH-UBND ngày 05/3/2026"
      ])
    let two = try await findings(
      of: .registerOutOfOrder,
      inWholeSite: registeredDocument("a", "Kế hoạch", "51/KH", "02/02/2026"),
      registeredDocument("b", "Kế hoạch", "12/KH", "05/3/2026"))
    #expect(two.count == 1)
  }

  @Test func leavesASeriesAloneThatIsNotByTime() async throws {
    let numbers = [(9, "05/01"), (7, "06/02"), (5, "03/3"), (3, "03/4"), (2, "05/5")]
    let found = try await findings(
      of: .registerOutOfOrder,
      inWholeSite: numbers.map {
        registeredDocument("v\($0.0)", "Kế hoạch", "0\($0.0)/KH-UBND", "\($0.1)/2026")
      }.joined())
    #expect(found == [])
  }
}
