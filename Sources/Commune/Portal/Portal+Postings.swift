internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension Portal {
  /// Notices that are posted for less than 30 days (Luật Tiếp cận thông tin 104/2016/QH13, Điều 21
  /// khoản 2), or that end before they begin.
  func shortPostings() -> [Diagnostic] {
    notices.compactMap { entry in
      guard let from = entry.record.postedFrom ?? entry.metadata.date?.earliest,
        let until = entry.record.postedUntil
      else {
        return nil
      }
      let span =
        entry.source.entries.span(ofKey: "Niêm yết đến") ?? .file(entry.source.path)
      if until < from { return .endsBeforeItBegins(entry.record.title, at: span) }
      let days = until.dayNumber - from.dayNumber
      guard days < 30 else { return nil }
      return .shortPosting(days, better: from.adding(days: 30).short, at: span)
    }
  }
}

extension Diagnostic {
  fileprivate static func shortPosting(_ days: Int, better: String, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0520", .warning, at: span, "niêm yết \(days) ngày, ít hơn 30 ngày mà luật buộc",
      hint: "nếu là niêm yết theo luật, ghi “Niêm yết đến: \(better)”")
  }

  fileprivate static func endsBeforeItBegins(_ title: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0521", at: span, "thông báo “\(title)” kết thúc niêm yết trước khi bắt đầu",
      hint: "xem lại hai dòng “Niêm yết từ” và “Niêm yết đến”")
  }
}
