internal import Commune
internal import Diagnostics
internal import Files
internal import VietnameseText

extension Rule {
  /// Planned outages that were announced less than seven working days ahead.
  package static let outageAnnouncedLate = Rule(
    "TX2007", "tạm ngưng báo trước chưa đủ 07 ngày làm việc", .portal, .warning,
    Explanation(
      """
      Tạm ngưng theo kế hoạch thì báo trước ít nhất 07 ngày làm việc, kèm thời điểm có lại. Quy tắc đếm ngày \
      làm việc từ ngày đầu niêm yết đến ngày ghi ở “Ngừng từ”, và nhắc khi chưa có “Ngừng đến”.
      """,
      english: """
        Counts the working days between the posting of a planned outage and its beginning; an outage \
        without an expected end is a finding too.
        """,
      wrong: "Niêm yết từ: 01/12/2026\nNgừng từ: 18:00 ngày 05/12/2026",
      right: "Niêm yết từ: 20/11/2026\nNgừng từ: 18:00 ngày 05/12/2026",
      source: "Nghị định 224/2026/NĐ-CP, Điều 13 khoản 1 điểm a"),
    check: .portal { reading in
      let portal = reading.portal
      guard portal.isLiving else { return [] }
      let days = WorkingDays(portal.catalogue.holidays, around: portal.today)
      return portal.notices.filter { $0.record.subject == .outage }.flatMap { $0.outageGaps(days) }
    })
}

extension Entry<Notice> {
  fileprivate func outageGaps(_ days: WorkingDays) -> [Finding] {
    var findings: [Finding] = []
    if record.outageUntil.isEmpty {
      findings.append(.withoutEnd(at: source.place(of: "Loại thông báo")))
    }
    if let posted = record.postedFrom ?? metadata.date?.dayIfKnown,
      let begins = dayNamed(in: record.outageFrom), posted <= begins
    {
      // With the day of the outage itself, so that no way of counting gives seven.
      let count = days.count(after: posted, through: begins)
      if count < 7 { findings.append(.shortWarning(count, at: source.place(of: "Ngừng từ"))) }
    }
    return findings
  }
}

/// The day in `18:00 ngày 05/12/2026`.
private func dayNamed(in text: String) -> CalendarDate? {
  text.split { $0.isWhitespace || $0 == "," }.lazy.compactMap { CalendarDate.read(String($0)) }
    .first
}

extension Finding {
  fileprivate static func shortWarning(_ days: Int, at span: SourceSpan) -> Finding {
    Finding(
      at: span, "tạm ngưng báo trước \(days) ngày làm việc, chưa đủ 07 ngày mà luật buộc",
      hint: "lùi ngày tạm ngưng; sự cố ngoài kế hoạch thì ghi “Loại thông báo: thường”")
  }

  fileprivate static func withoutEnd(at span: SourceSpan) -> Finding {
    Finding(
      at: span, "tạm ngưng mà chưa ghi khi nào có lại", hint: "thêm dòng “Ngừng đến: …”")
  }
}
