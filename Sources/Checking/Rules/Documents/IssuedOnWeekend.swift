internal import Diagnostics
internal import VietnameseText

extension Rule {
  package static let issuedOnWeekend = Rule(
    "TX1412", "văn bản ban hành vào ngày nghỉ cuối tuần", .date, .note,
    Explanation(
      """
      Văn bản hành chính hiếm khi ban hành vào Thứ Bảy hay Chủ nhật. Không phải là lỗi, nhưng ngày đáng được đối chiếu lại. Mỗi văn \
      bản được nhắc một lần.
      """,
      english: "A document issued on a Saturday or Sunday: worth comparing, no more.",
      wrong: "Kế hoạch số 27/KH-UBND ngày 24/12/2022",
      right: "Kế hoạch số 27/KH-UBND ngày 23/12/2022"),
    check: .text { manuscript in
      var seen: Set<String> = []
      return manuscript.mentions.compactMap { mention in
        guard case .behind(let written) = mention.dating, let date = written.calendarDate,
          [.saturday, .sunday].contains(date.weekday), mention.issuer != .central,
          !mention.isRegistered,
          seen.insert("\(mention.key) \(date.iso)").inserted
        else { return nil }
        return manuscript.finding(
          written.range, .weekend(date, manuscript.string(mention.range)),
          hint: "đối chiếu với bản gốc của văn bản")
      }
    })
}

extension String {
  fileprivate static func weekend(_ date: CalendarDate, _ written: String) -> String {
    "\(date.short), ngày của \(written), là \(date.weekday.name)"
  }
}
