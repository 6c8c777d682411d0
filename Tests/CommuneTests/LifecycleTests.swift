import Commune
import Testing
import VietnameseText

@Suite struct LifecycleTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate.read(text)) }

  @Test func comesIntoForceByItself() throws {
    var lifecycle = Lifecycle()
    lifecycle.state = .future
    lifecycle.from = .day(try day("01/12/2026"))
    #expect(lifecycle.state(on: try day("30/11/2026")) == .future)
    #expect(lifecycle.state(on: try day("01/12/2026")) == .current)
  }

  @Test func endsByItself() throws {
    var lifecycle = Lifecycle()
    lifecycle.until = .day(try day("01/12/2026"))
    #expect(lifecycle.state(on: try day("30/11/2026")) == .current)
    #expect(lifecycle.state(on: try day("01/12/2026")) == .repealed)
  }

  @Test func staysRepealedWithoutADate() throws {
    var lifecycle = Lifecycle()
    lifecycle.state = .repealed
    #expect(lifecycle.state(on: try day("01/12/2026")) == .repealed)
  }

  @Test func countsAYearOrAMonthFromItsFirstDay() throws {
    var lifecycle = Lifecycle()
    lifecycle.until = PartialDate.read("2025")
    #expect(lifecycle.state(on: try day("21/11/2026")) == .repealed)
    lifecycle.state = .repealed
    lifecycle.until = PartialDate.read("12/2027")
    #expect(lifecycle.state(on: try day("21/11/2026")) == .current)
    #expect(lifecycle.state(on: try day("01/12/2027")) == .repealed)
  }
}
