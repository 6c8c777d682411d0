package import VietnameseText

/// A day of the solar calendar that comes back every year: `02/9`.
package struct AnnualDay: Hashable, Sendable {
  package let month: Int
  package let day: Int

  /// Nil for what is no day of any year.
  package init?(month: Int, day: Int) {
    // A leap year has every day that there is.
    guard CalendarDate(year: 2024, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
  }

  /// Reads `02/9`, `2-9`, `02/09`.
  package init?(_ text: String) {
    let parts = text.split { $0 == "/" || $0 == "-" }.map(\.singleSpaced)
    guard parts.count == 2, let day = Int(parts[0]), let month = Int(parts[1]) else { return nil }
    self.init(month: month, day: day)
  }

  /// Nil for 29/02 in a year without it.
  package func date(in year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: day)
  }
}

extension ValueType where Value == AnnualDay {
  static var annualDay: ValueType {
    scalar("ngày và tháng", example: "02/9") { AnnualDay($0) }
  }
}
