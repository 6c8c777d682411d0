import Testing

@testable import VietnameseText

private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
  CalendarDate(year: year, month: month, day: day)
}

struct CalendarDateTests {
  @Test func everyDayFollowsTheOneBefore() throws {
    let first = try #require(day(1900, 1, 1))
    let last = try #require(day(2100, 12, 31))
    var expected = (year: 1900, month: 1, day: 1)
    #expect(last.dayNumber - first.dayNumber + 1 == 73_414)
    for number in first.dayNumber...last.dayNumber {
      let date = CalendarDate(dayNumber: number)
      let isExpected =
        (date.year, date.month, date.day) == expected && date.dayNumber == number
        && CalendarDate.read(date.short) == date && CalendarDate.read(date.iso) == date
        && date.adding(days: 1).dayNumber == number + 1
      if !isExpected { Issue.record("\(date.iso) is out of order") }
      expected.day += 1
      if day(expected.year, expected.month, expected.day) == nil {
        expected = (expected.year, expected.month + 1, 1)
        if expected.month == 13 { expected = (expected.year + 1, 1, 1) }
      }
    }
    #expect(day(1970, 1, 1)?.dayNumber == 0)
    #expect(day(2000, 2, 29)?.dayNumber == 11_016)
  }

  @Test func refusesDaysThatDoNotExist() {
    for (year, month, date) in [
      (2023, 2, 29), (1900, 2, 29), (2023, 4, 31), (2023, 13, 1), (2023, 0, 1), (2023, 1, 0),
      (2023, 1, 32), (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (.max, .max, .max), (.min, 1, .min),
    ] {
      #expect(day(year, month, date) == nil)
    }
    #expect(day(2000, 2, 29) != nil && day(2024, 2, 29) != nil)
  }

  @Test func theCalendarEndsWhereItEnds() throws {
    let first = try #require(day(1, 1, 1))
    let last = try #require(day(9999, 12, 31))
    #expect(CalendarDate(dayNumber: first.dayNumber) == first)
    #expect(CalendarDate(dayNumber: last.dayNumber) == last)
    #expect(CalendarDate(dayNumber: .min) == first && CalendarDate(dayNumber: .max) == last)
    #expect(last.adding(days: 1) == last && first.adding(days: -1) == first)
    #expect(last.adding(days: .max) == last && first.adding(days: .min) == first)
  }

  @Test func knowsTheWeekday() {
    #expect(day(1970, 1, 1)?.weekday == .thursday)
    #expect(day(2023, 9, 8)?.weekday.name == "Thứ Sáu")
    #expect(day(1969, 12, 28)?.weekday.name == "Chủ nhật")
    #expect(day(1, 1, 1)?.weekday == .monday)
    #expect(Weekday.allCases.map(\.name).first == "Thứ Hai")
  }

  @Test func writesAsTheDecreeWantsIt() {
    #expect(day(2023, 9, 8)?.short == "08/9/2023")
    #expect(day(2023, 2, 19)?.short == "19/02/2023")
    #expect(day(2023, 3, 8)?.short == "08/3/2023")
    #expect(day(2021, 12, 31)?.short == "31/12/2021")
    #expect(day(2023, 9, 8)?.long == "ngày 08 tháng 9 năm 2023")
    #expect(day(2023, 1, 1)?.long == "ngày 01 tháng 01 năm 2023")
    #expect(day(2023, 9, 8)?.iso == "2023-09-08")
    #expect(day(45, 1, 2)?.iso == "0045-01-02")
  }

  @Test(arguments: [
    "08/9/2023", "8/09/2023", "8-9-2023", "2023-09-08", "2023/9/8", "08.9.2023", "8 / 9 / 2023",
    "ngày 08 tháng 9 năm 2023", "NGÀY 8 THÁNG 09 NĂM 2023", "ngay 8 thang 9 nam 2023",
    "8 tháng 9 năm 2023", "ngày 8/9/2023", "ngày08tháng9năm2023", "ngày\u{A0}08 tháng 9 năm 2023",
    "  08/9/2023 ", "Ngày 08/9 năm 2023", decomposed("ngày 08 tháng 9 năm 2023"),
  ])
  func readsTheWaysToWriteADay(_ text: String) {
    #expect(CalendarDate.read(text) == day(2023, 9, 8))
    #expect(PartialDate.read(text) == day(2023, 9, 8).map { .day($0) })
  }

  @Test(arguments: [
    "", "8/9/23", "31/4/2023", "29/02/2023", "8/13/2023", "08/9-2023", "8/9", "1 2/9/2023",
    "ngày 8", "hôm nay", "08/9/2023 và", "8//9/2023", "2023-09-08T10:00", "99999/9/2023",
    "008/9/2023", "0/9/2023", "8/9/0000", "ngày tháng năm 2023", "2023-09", "năm 2023", "😀",
    "8/9/2023/", "-8/9/2023",
  ])
  func refusesWhatIsNoDay(_ text: String) { #expect(CalendarDate.read(text) == nil) }

  @Test func survivesWildTexts() {
    for text in wildTexts {
      #expect(CalendarDate.read(text) == nil)
      #expect(PartialDate.read(text) == nil)
    }
  }
}

struct PartialDateTests {
  @Test(arguments: [
    "tháng 9/2023", "9/2023", "09/2023", "tháng 9 năm 2023", "THANG 9 NAM 2023", "2023-09",
    "9-2023", "Tháng 09-2023",
  ])
  func readsTheWaysToWriteAMonth(_ text: String) {
    #expect(PartialDate.read(text) == .month(year: 2023, month: 9))
  }

  @Test(arguments: ["2023", "năm 2023", "NAM 2023", " Năm  2023 "])
  func readsTheWaysToWriteAYear(_ text: String) { #expect(PartialDate.read(text) == .year(2023)) }

  @Test(arguments: [
    "", "13/2023", "0/2023", "9/23", "23", "02023", "0000", "tháng 9", "2023/2024", "quý 3/2023",
    "2023-2024", "9", "tháng 2023", "31/02/2023",
  ])
  func refusesWhatIsNoDate(_ text: String) { #expect(PartialDate.read(text) == nil) }

  @Test func writesAsFarAsItIsKnown() throws {
    let dates: [PartialDate] = [
      .day(try #require(day(2023, 9, 8))), .month(year: 2023, month: 9),
      .month(year: 2023, month: 2), .year(2023),
    ]
    #expect(dates.map(\.iso) == ["2023-09-08", "2023-09", "2023-02", "2023"])
    #expect(dates.map(\.short) == ["08/9/2023", "9/2023", "02/2023", "2023"])
    #expect(
      dates.map(\.long) == [
        "ngày 08 tháng 9 năm 2023", "tháng 9 năm 2023", "tháng 02 năm 2023", "năm 2023",
      ])
    #expect(dates.map(\.year) == [2023, 2023, 2023, 2023])
    for date in dates {
      #expect([date.iso, date.short, date.long].map(PartialDate.read) == [date, date, date])
    }
  }

  @Test func knowsItsFirstAndLastDay() {
    #expect(PartialDate.month(year: 2024, month: 2).earliest == day(2024, 2, 1))
    #expect(PartialDate.month(year: 2024, month: 2).latest == day(2024, 2, 29))
    #expect(PartialDate.year(2023).earliest == day(2023, 1, 1))
    #expect(PartialDate.year(2023).latest == day(2023, 12, 31))
    #expect(PartialDate.month(year: .max, month: .max).latest == day(9999, 12, 31))
    #expect(PartialDate.month(year: .min, month: .min).earliest == day(1, 1, 1))
    #expect(!PartialDate.year(.min).iso.isEmpty)
  }

  @Test func sortsByTime() throws {
    let dates: [PartialDate] = [
      .year(2022), .day(try #require(day(2023, 1, 1))), .month(year: 2023, month: 1), .year(2023),
      .day(try #require(day(2023, 1, 2))), .month(year: 2023, month: 9),
      .day(try #require(day(2023, 9, 8))),
    ]
    #expect(dates.shuffled().sorted() == dates)
  }

  @Test(arguments: ["#/#", "#", "#-#-#", "nam#", "1/#", "#thang#nam#", "##", "1#/2023"])
  func takesNoSignForANumber(_ text: String) {
    #expect(PartialDate.read(text) == nil)
    #expect(CalendarDate.read(text) == nil)
  }
}
