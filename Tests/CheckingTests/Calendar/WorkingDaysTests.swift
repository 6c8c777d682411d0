import Checking
import Commune
import Testing
import VietnameseText

@Suite struct WorkingDaysTests {
  private func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate.read(text))
  }

  private func days(_ holidays: Holiday..., makeUp: String? = nil) -> WorkingDays {
    var list = HolidayList()
    list.holidays = holidays
    if let makeUp {
      var day = MakeUpDay()
      day.day = CalendarDate.read(makeUp)
      list.makeUpDays = [day]
    }
    return WorkingDays(list, years: 2020...2030)
  }

  private func holiday(_ annual: String) -> Holiday {
    var holiday = Holiday()
    holiday.annual = AnnualDay(annual)
    return holiday
  }

  private func holiday(_ from: String, _ until: String) -> Holiday {
    var holiday = Holiday()
    holiday.from = CalendarDate.read(from)
    holiday.until = CalendarDate.read(until)
    return holiday
  }

  @Test func passOverTheWeekend() throws {
    let days = days()
    // A Friday.
    #expect(try days.day(5, after: day("20/11/2026")) == day("27/11/2026"))
    #expect(try days.count(after: day("20/11/2026"), through: day("22/11/2026")) == 0)
    #expect(try days.count(after: day("20/11/2026"), through: day("27/11/2026")) == 5)
    #expect(try days.count(after: day("27/11/2026"), through: day("20/11/2026")) == 0)
  }

  @Test func passOverAHolidayOfEveryYear() throws {
    let days = days(holiday("02/9"))
    #expect(try days.day(1, after: day("01/9/2026")) == day("03/9/2026"))
  }

  @Test func makeUpForAHolidayOnAWeekend() throws {
    // 30/4 is a Saturday and 01/5 a Sunday in 2022.
    let days = days(holiday("30/4"), holiday("01/5"))
    #expect(try days.day(1, after: day("29/4/2022")) == day("04/5/2022"))
  }

  @Test func takeWhatWasAnnouncedAsItIs() throws {
    let days = days(holiday("14/02/2026", "22/02/2026"), makeUp: "28/02/2026")
    #expect(try days.day(1, after: day("13/02/2026")) == day("23/02/2026"))
    #expect(try days.isWorking(day("28/02/2026")))
    #expect(try !days.isWorking(day("01/03/2026")))
  }

  @Test func areFewerForCertainWhereTetIsNotWrittenDown() throws {
    let (start, end) = (try day("02/02/2027"), try day("16/02/2027"))
    #expect(days().count(after: start, through: end) == 10)
    #expect(days().certainCount(after: start, through: end) == 5)
    let announced = days(holiday("05/02/2027", "09/02/2027"))
    #expect(announced.certainCount(after: start, through: end) == 7)
  }

  @Test func areCertainOutOfTheSeasons() throws {
    #expect(try days().certainCount(after: day("02/11/2026"), through: day("16/11/2026")) == 10)
  }
}
