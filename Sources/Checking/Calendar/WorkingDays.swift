package import Commune
package import VietnameseText

/// Which days offices work, and how many of them lie between two days.
///
/// Saturdays and Sundays are off, and the holidays of `chung/ngay-nghi.yml`; a holiday of every year that
/// falls on a weekend is made up for on the next working day (Bộ luật Lao động 45/2019/QH14, Điều 111
/// khoản 3). What was announced for one year is taken as announced.
package struct WorkingDays: Sendable {
  private let list: HolidayList
  /// Day numbers of what the list names, for the years around.
  private let off: Set<Int>
  private let makeUp: Set<Int>

  /// - Parameter years: those in which days will be counted.
  package init(_ list: HolidayList, years: ClosedRange<Int>) {
    self.list = list
    makeUp = Set(list.makeUpDays.compactMap { $0.day?.dayNumber })
    var off = Set(list.holidays.flatMap(\.announcedDays))
    // In order of time, so that two holidays of one weekend are made up for on two days.
    let annual = years.flatMap { year in list.holidays.compactMap { $0.annual?.date(in: year) } }
    off.formUnion(annual.map(\.dayNumber))
    for day in annual.sorted() where day.weekday.isWeekend {
      let next = (day.dayNumber + 1...day.dayNumber + 60).first { number in
        !off.contains(number) && !CalendarDate(dayNumber: number).weekday.isWeekend
      }
      if let next { off.insert(next) }
    }
    self.off = off
  }

  package init(_ list: HolidayList, around today: CalendarDate) {
    self.init(list, years: today.year - 10...today.year + 2)
  }

  package func isWorking(_ day: CalendarDate) -> Bool {
    if makeUp.contains(day.dayNumber) { return true }
    return !day.weekday.isWeekend && !off.contains(day.dayNumber)
  }

  /// The working days after `start`, up to and with `end`; the day itself does not count, as in every
  /// time limit that begins with an event.
  package func count(after start: CalendarDate, through end: CalendarDate) -> Int {
    guard start < end else { return 0 }
    return (start.dayNumber + 1...end.dayNumber).count { isWorking(CalendarDate(dayNumber: $0)) }
  }

  /// The same, less every day that may have been a holiday that nobody has written down: so many have
  /// passed for certain.
  package func certainCount(after start: CalendarDate, through end: CalendarDate) -> Int {
    guard start < end else { return 0 }
    let days = (start.dayNumber + 1...end.dayNumber).map { CalendarDate(dayNumber: $0) }
      .filter(isWorking)
    let doubtful = (start.year...end.year).reduce(0) { sum, year in
      sum
        + MovableHoliday.all.reduce(0) { sum, holiday in
          let season = holiday.season(of: year)
          if isAnnounced(season) { return sum }
          return sum + min(holiday.days, days.count { season.contains($0) })
        }
    }
    return days.count - doubtful
  }

  /// The working day that is `count` working days after `start`.
  package func day(_ count: Int, after start: CalendarDate) -> CalendarDate {
    var day = start
    var left = count
    // The calendar ends where it ends.
    while left > 0, day < day.adding(days: 1) {
      day = day.adding(days: 1)
      if isWorking(day) { left -= 1 }
    }
    return day
  }

  private func isAnnounced(_ season: ClosedRange<CalendarDate>) -> Bool {
    list.holidays.contains { holiday in
      guard let from = holiday.from else { return false }
      return from <= season.upperBound && season.lowerBound <= max(from, holiday.until ?? from)
    }
  }
}

/// A holiday whose days are known only when they have been announced (Bộ luật Lao động 45/2019/QH14,
/// Điều 112 khoản 1), and the season in which it can be at all.
private struct MovableHoliday {
  let days: Int
  let first: (month: Int, day: Int)
  let last: (month: Int, day: Int)

  /// Tết, which begins between 21 January and 21 February; the Hùng Kings' day, the tenth of the third
  /// month of the moon; the day before or after the National Day.
  static let all = [
    MovableHoliday(days: 5, first: (1, 17), last: (2, 28)),
    MovableHoliday(days: 1, first: (3, 27), last: (5, 3)),
    MovableHoliday(days: 1, first: (8, 29), last: (9, 5)),
  ]

  func season(of year: Int) -> ClosedRange<CalendarDate> {
    let first = PartialDate.month(year: year, month: first.month).earliest
      .adding(days: first.day - 1)
    let last = PartialDate.month(year: year, month: last.month).earliest.adding(days: last.day - 1)
    return first...max(first, last)
  }
}

extension Holiday {
  /// The days of one year that were announced, as day numbers; not more than a month of them.
  fileprivate var announcedDays: [Int] {
    guard let from else { return [] }
    let last = min((until ?? from).dayNumber, from.dayNumber + 30)
    return from.dayNumber <= last ? Array(from.dayNumber...last) : []
  }
}

extension Weekday {
  fileprivate var isWeekend: Bool { self == .saturday || self == .sunday }
}
