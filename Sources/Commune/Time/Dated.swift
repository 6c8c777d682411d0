internal import Files
internal import VietnameseText

/// Something that pages say otherwise on some days than on others.
///
/// Its state is asked of the same functions that pages ask, so that the two cannot disagree; the days only
/// say where it is worth asking.
struct Dated: Sendable {
  /// What it is, in words: `thông báo “Tiêm phòng”`.
  let name: String
  let source: FilePath
  /// The days on which the state may begin to be another one; there may be too many, and never too few.
  let days: [CalendarDate]
  /// All that pages say of it on a day; first, what a person is told that it has become.
  let state: @Sendable (CalendarDate) -> [String]

  init(
    _ name: String, _ source: FilePath, days: [CalendarDate?],
    state: @escaping @Sendable (CalendarDate) -> [String]
  ) {
    self.name = name
    self.source = source
    self.days = days.compactMap { $0 }
    self.state = state
  }

  /// The first day after `today` on which its state is another than the day before.
  func nextChange(after today: CalendarDate, of portal: String) -> DueChange? {
    for day in Set(days).sorted() where day > today {
      let now = state(day)
      guard now != state(day.adding(days: -1)) else { continue }
      return DueChange(
        day: day, portal: portal, what: "\(name): \(now.first ?? "")", source: source)
    }
    return nil
  }
}

extension CalendarDate {
  /// The first day on which something is over that holds through this one.
  var next: CalendarDate { adding(days: 1) }
}
