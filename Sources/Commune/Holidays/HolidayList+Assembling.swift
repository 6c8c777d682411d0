internal import Diagnostics
internal import Files
internal import VietnameseText

extension HolidayList {
  /// What is wrong with the list: an entry without a day, or one that ends before it begins. Days are
  /// counted without it then.
  func findings(at span: SourceSpan) -> [Diagnostic] {
    holidays.compactMap { holiday in
      guard let from = holiday.from else {
        return holiday.annual == nil ? .withoutDay(holiday.name, at: span) : nil
      }
      guard let until = holiday.until, until < from else { return nil }
      return .endsBeforeItBegins(holiday.name, from.short, until.short, at: span)
    }
  }
}

extension Diagnostic {
  fileprivate static func withoutDay(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0590", .warning, at: span, "ngày nghỉ “\(name)” chưa ghi là ngày nào nên không được tính",
      hint: "ghi “Hằng năm: 02/9”, hoặc “Từ ngày” và “Đến ngày” của một năm")
  }

  fileprivate static func endsBeforeItBegins(
    _ name: String, _ from: String, _ until: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0591", .warning, at: span,
      "ngày nghỉ “\(name)” từ \(from) đến \(until): ngày cuối trước ngày đầu",
      hint: "xem lại hai dòng “Từ ngày” và “Đến ngày”")
  }
}
