internal import VietnameseText

/// A second on the clock of Vietnam (UTC+7, without summer time).
package struct RunMoment: Hashable, Comparable, Sendable {
  /// Since 01/01/1970, UTC.
  package let seconds: Int

  package init(seconds: Int) { self.seconds = seconds }

  /// `2026-11-30T08:15:02+07:00` (RFC 3339), as machines want it.
  package var iso: String { "\(day.iso)T\(two(hour)):\(two(minute)):\(two(second))+07:00" }

  /// `08:15 ngày 30/11/2026`.
  package var words: String { "\(two(hour)):\(two(minute)) ngày \(day.short)" }

  /// Reads what ``iso`` writes, and nothing else.
  package init?(iso text: String) {
    let form = /(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})\+07:00/
    guard let match = text.wholeMatch(of: form), let day = CalendarDate.read(String(match.1)),
      let hour = Int(match.2), let minute = Int(match.3), let second = Int(match.4),
      hour < 24, minute < 60, second < 60
    else { return nil }
    seconds = day.dayNumber * 86_400 + hour * 3_600 + minute * 60 + second - Self.ahead
  }

  package static func < (one: RunMoment, other: RunMoment) -> Bool { one.seconds < other.seconds }

  private static let ahead = 7 * 3_600

  private var clock: (day: Int, second: Int) {
    let shifted = seconds + Self.ahead
    let second = (shifted % 86_400 + 86_400) % 86_400
    return ((shifted - second) / 86_400, second)
  }

  private var day: CalendarDate { CalendarDate(dayNumber: clock.day) }
  private var hour: Int { clock.second / 3_600 }
  private var minute: Int { clock.second / 60 % 60 }
  private var second: Int { clock.second % 60 }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
