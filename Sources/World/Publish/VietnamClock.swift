#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A moment as a clock in Vietnam shows it: `08:15 21/11/2026`.
func clockText(_ moment: Int) -> String {
  let clock = VietnamClock(moment)
  return "\(clock.hour):\(clock.minute) \(clock.day)/\(clock.month)/\(clock.year)"
}

/// A moment as the names of releases have it: `20261121-081500`.
func releaseClock(_ moment: Int) -> String {
  let clock = VietnamClock(moment)
  return "\(clock.year)\(clock.month)\(clock.day)-\(clock.hour)\(clock.minute)\(clock.second)"
}

/// The moment that the name of a release gives.
func releaseMoment(_ clock: String) -> Int {
  func number(_ start: Int, _ count: Int) -> Int32 {
    Int32(clock.dropFirst(start).prefix(count)) ?? 0
  }
  var parts = tm()
  parts.tm_year = number(0, 4) - 1_900
  parts.tm_mon = number(4, 2) - 1
  parts.tm_mday = number(6, 2)
  parts.tm_hour = number(9, 2)
  parts.tm_min = number(11, 2)
  parts.tm_sec = number(13, 2)
  return timegm(&parts) - 7 * 3_600
}

/// The parts of a moment in Vietnam (UTC+7, without summer time), two digits each but for the year.
private struct VietnamClock {
  let year, month, day, hour, minute, second: String

  init(_ moment: Int) {
    var shifted = time_t(moment + 7 * 3_600)
    var parts = tm()
    gmtime_r(&shifted, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    year = "\(Int(parts.tm_year) + 1_900)"
    (month, day) = (two(parts.tm_mon + 1), two(parts.tm_mday))
    (hour, minute, second) = (two(parts.tm_hour), two(parts.tm_min), two(parts.tm_sec))
  }
}
