package import VietnameseText

/// A date as somebody wrote it, right or wrong: `08/9/2023`, `3/6/2022`, `31/4/2022`, `31/82023`.
package struct WrittenDate: Sendable {
  package enum Value: Hashable, Sendable {
    case day(CalendarDate)
    /// The year stands elsewhere: `ngày 26/7`.
    case withoutYear
    /// There is no such day: `31/4/2022`.
    case impossible
    /// Two parts have grown together: `31/82023`. The day that it can only be, where there is one.
    case glued(CalendarDate?)
    /// The year has five digits, or is of another age: `30/1/20223`.
    case oddYear
  }

  /// A number in it, and where it stands.
  package struct Part: Hashable, Sendable {
    package let value: Int
    package let range: Range<Int>

    package var digits: Int { range.count }
  }

  package let value: Value
  /// From the day to the year.
  package let range: Range<Int>
  /// The places of its tokens in the text.
  package let tokens: Range<Int>
  package let day: Part
  /// Nil where parts have grown together.
  package let month: Part?
  package let year: Part?
  /// The word `ngày` in front, where it stands.
  package let marker: Range<Int>?
  /// Whether that word lost its first letter: `gày 15/11/2016`.
  package let isMarkerMisspelt: Bool
}

extension WrittenDate {
  package var calendarDate: CalendarDate? {
    if case .day(let date) = value { return date }
    return nil
  }

  /// The day that is meant, as far as that can be told: a digit too many in the year is left out where that
  /// gives the year before, of or after `near`, and no other.
  package func likely(near: Int) -> CalendarDate? {
    switch value {
    case .day(let date): return date
    case .glued(let date): return date
    case .oddYear:
      guard let year, let month, year.digits == 5 else { return nil }
      let found = near == 0 ? [] : [near, near - 1].filter { year.value.isOneDigitMore(than: $0) }
      return found.first.flatMap { CalendarDate(year: $0, month: month.value, day: day.value) }
    case .withoutYear, .impossible: return nil
    }
  }
}

extension Int {
  /// Whether it is `other` when one of its five digits is left out.
  fileprivate func isOneDigitMore(than other: Int) -> Bool {
    var place = 1
    while place <= 10_000 {
      if self / (place * 10) * place + self % place == other { return true }
      place *= 10
    }
    return false
  }
}
