/// A day of the calendar, between the years 1 and 9999: no time, no time zone, no clock.
///
/// What day it is today is told to the program from outside; here a day is only a value.
package struct CalendarDate: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil when there is no such day: 29/02/2023, or 31/4.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.daysInMonth(month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day so many days after 01/01/1970; a day outside of the calendar becomes its first or
  /// last one.
  package init(dayNumber: Int) {
    // Counted from 1 March of the year 0, so that the leap day is the last of its year.
    let days = min(max(dayNumber, Self.firstDay), Self.lastDay) + Self.daysToMarchYear0
    let (era, dayOfEra) = days.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The days since 01/01/1970.
  package var dayNumber: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = marchYear.quotientAndRemainder(dividingBy: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - Self.daysToMarchYear0
  }

  /// The day so many days later, or earlier; the calendar ends where it ends.
  package func adding(days: Int) -> CalendarDate {
    let (sum, isTooFar) = dayNumber.addingReportingOverflow(days)
    if isTooFar { return CalendarDate(dayNumber: days < 0 ? Self.firstDay : Self.lastDay) }
    return CalendarDate(dayNumber: sum)
  }

  package var weekday: Weekday {
    // 01/01/1970 was a Thursday, and the remainder of a negative number is negative.
    let place = ((dayNumber + 3) % 7 + 7) % 7
    return Weekday(rawValue: place + 1) ?? .monday
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// How many days a month has; the month must be one of the twelve.
  static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static let daysToMarchYear0 = 719_468
  private static let firstDay = -719_162
  private static let lastDay = 2_932_896
}

extension CalendarDate {
  /// `2023-09-08`.
  package var iso: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  /// `08/9/2023`: days below ten and the months 1 and 2 have a zero in front, the months 3 to 9
  /// have none, as Decree 30/2020 wants it.
  package var short: String { "\(padded(day, 2))/\(DateWording.month(month))/\(year)" }

  /// `ngày 08 tháng 9 năm 2023`.
  package var long: String {
    "ngày \(padded(day, 2)) tháng \(DateWording.month(month)) năm \(year)"
  }
}

/// How Decree 30/2020 writes the parts of a date.
enum DateWording {
  static func month(_ month: Int) -> String { month <= 2 ? padded(month, 2) : "\(month)" }
}

/// The number with zeros in front, up to `width` characters.
func padded(_ n: Int, _ width: Int) -> String {
  let digits = String(n)
  return String(repeating: "0", count: max(width - digits.count, 0)) + digits
}
