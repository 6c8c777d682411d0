internal import Commune
internal import Diagnostics
internal import Files
internal import VietnameseText

extension Rule {
  /// Notices that leave the board, by withdrawal or by their key, before 30 days are over.
  package static let noticeRemovedEarly = Rule(
    "TX2004", "thông báo rút trước 30 ngày", .portal, .warning,
    Explanation(
      """
      Thông tin phải niêm yết thì niêm yết ít nhất 30 ngày. “Thu hồi” hay “Đăng đến” mà sớm hơn thì người dân \
      chưa kịp thấy. Hết 30 ngày thì trang tự chuyển thông báo vào lưu trữ, không cần “Đăng đến”. Thông báo \
      sai thì thu hồi là đúng, rồi đăng bản đúng và niêm yết lại từ đầu.
      """,
      english: """
        A notice that is withdrawn, or whose page ends, before it was posted for 30 days. What is posted for \
        less by its own dates has another code.
        """,
      wrong: "Niêm yết từ: 02/11/2026\nNiêm yết đến: 04/12/2026\nĐăng đến: 15/11/2026",
      right: "Niêm yết từ: 02/11/2026\nNiêm yết đến: 04/12/2026",
      source: "Luật Tiếp cận thông tin 104/2016/QH13, Điều 21 khoản 2"),
    check: .portal { reading in
      guard !reading.portal.isArchive else { return [] }
      return reading.portal.notices.flatMap(\.earlyEnds)
    })
}

extension Entry<Notice> {
  fileprivate var earlyEnds: [Finding] {
    guard let from = record.postedFrom ?? metadata.date?.dayIfKnown else { return [] }
    let wanted = from.adding(days: 30)
    // Said already, where its own dates are too near.
    if let until = record.postedUntil, until < wanted { return [] }
    var findings: [Finding] = []
    if let day = metadata.withdrawal?.date?.dayIfKnown, from <= day, day < wanted {
      findings.append(.withdrawn(from, day, at: source.place(of: "Thu hồi")))
    }
    if let day = metadata.publishUntil, from <= day, day < wanted {
      findings.append(.removed(from, day, better: wanted, at: source.place(of: "Đăng đến")))
    }
    return findings
  }
}

extension PartialDate {
  /// The day, where it is known to the day.
  var dayIfKnown: CalendarDate? {
    if case .day(let day) = self { day } else { nil }
  }
}

extension Finding {
  fileprivate static func withdrawn(
    _ from: CalendarDate, _ day: CalendarDate, at span: SourceSpan
  ) -> Finding {
    Finding(
      at: span,
      "thu hồi sau \(day.dayNumber - from.dayNumber) ngày niêm yết, chưa đủ 30 ngày mà luật buộc",
      hint: "nếu luật buộc niêm yết, đăng bản đúng và niêm yết đủ 30 ngày")
  }

  fileprivate static func removed(
    _ from: CalendarDate, _ day: CalendarDate, better: CalendarDate, at span: SourceSpan
  ) -> Finding {
    Finding(
      at: span,
      "trang bị gỡ sau \(day.dayNumber - from.dayNumber) ngày niêm yết, chưa đủ 30 ngày mà luật buộc",
      hint: "xóa dòng “Đăng đến”: hết niêm yết thì trang tự vào lưu trữ; "
        + "hoặc ghi không sớm hơn \(better.short)")
  }
}
