/// A date as far as it is known: a day, a month of a year, or only the year.
///
/// Real reports say `tháng 9/2023` where the day was left open; to make it the first of the month
/// would be an invention.
package enum PartialDate: Hashable, Sendable {
  case day(CalendarDate)
  case month(year: Int, month: Int)
  case year(Int)

  /// The first day that may be meant.
  package var earliest: CalendarDate {
    switch self {
    case .day(let date): date
    case .month(let year, let month): Self.date(year, month) { _ in 1 }
    case .year(let year): Self.date(year, 1) { _ in 1 }
    }
  }

  /// The last day that may be meant.
  package var latest: CalendarDate {
    switch self {
    case .day(let date): date
    case .month(let year, let month): Self.date(year, month) { $0 }
    case .year(let year): Self.date(year, 12) { $0 }
    }
  }

  package var year: Int {
    switch self {
    case .day(let date): date.year
    case .month(let year, _), .year(let year): year
    }
  }

  /// A day of the month that is nearest to the given one: nothing keeps a month 13 from being
  /// made, and it must not stop the build. `day` chooses one from the number of days.
  private static func date(_ year: Int, _ month: Int, day: (Int) -> Int) -> CalendarDate {
    let year = min(max(year, 1), 9999)
    let month = min(max(month, 1), 12)
    let last = CalendarDate.daysInMonth(month, of: year)
    return CalendarDate(year: year, month: month, day: day(last)) ?? CalendarDate(dayNumber: 0)
  }
}

extension PartialDate: Comparable {
  /// By the first day that may be meant, then by the last: a day comes before the month that it
  /// begins, and the month before the year.
  package static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.earliest, left.latest) < (right.earliest, right.latest)
  }
}

extension PartialDate {
  /// `2023-09-08`, `2023-09` or `2023`.
  package var iso: String {
    switch self {
    case .day(let date): date.iso
    case .month(let year, let month): "\(padded(year, 4))-\(padded(month, 2))"
    case .year(let year): padded(year, 4)
    }
  }

  /// `08/9/2023`, `9/2023` or `2023`.
  package var short: String {
    switch self {
    case .day(let date): date.short
    case .month(let year, let month): "\(DateWording.month(month))/\(year)"
    case .year(let year): "\(year)"
    }
  }

  /// `ngày 08 tháng 9 năm 2023`, `tháng 9 năm 2023` or `năm 2023`.
  package var long: String {
    switch self {
    case .day(let date): date.long
    case .month(let year, let month): "tháng \(DateWording.month(month)) năm \(year)"
    case .year(let year): "năm \(year)"
    }
  }

  /// What ``CalendarDate/read(_:)`` reads, and `tháng 9/2023`, `9/2023`, `tháng 9 năm 2023`,
  /// `2023-09`, `năm 2023`, `2023`.
  package static func read(_ text: String) -> PartialDate? {
    guard let text = DateText(text) else { return nil }
    if let date = CalendarDate(text) { return .day(date) }
    let numbers = text.numbers
    switch text.shape {
    case "#/#", "#-#", "thang#/#", "thang#-#", "thang#nam#":
      if let month = numbers[0].short, let year = numbers[1].year { return read(year, month) }
      guard text.shape == "#-#", let year = numbers[0].year, let month = numbers[1].short else {
        return nil
      }
      return read(year, month)
    case "#", "nam#":
      guard let year = numbers[0].year, year >= 1 else { return nil }
      return .year(year)
    default: return nil
    }
  }

  private static func read(_ year: Int, _ month: Int) -> PartialDate? {
    year >= 1 && (1...12).contains(month) ? .month(year: year, month: month) : nil
  }
}
