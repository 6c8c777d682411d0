internal import Commune
internal import Files
internal import Syntax
internal import VietnameseText

extension DutyList {
  /// What hangs on the board and until when: notices, and the papers of the budget.
  mutating func addBoards() {
    for entry in portal.notices where entry.metadata.withdrawal == nil {
      guard let from = entry.record.postedFrom ?? entry.metadata.date?.dayIfKnown,
        let until = entry.record.postedUntil, from <= today
      else { continue }
      // A notice that ends too early hangs until its 30 days are over.
      let last = max(until, from.adding(days: Self.boardDays))
      add(
        "niem-yet-\(slug(entry.address, limit: 120))",
        "giữ bản giấy thông báo “\(entry.title)” trên bảng đến hết ngày này", due: last, past: nil,
        "Luật Tiếp cận thông tin 104/2016/QH13, Điều 21 khoản 2: niêm yết ít nhất 30 ngày",
        file: portal.place(of: entry.source.path))
    }
    for entry in portal.budget {
      guard let day = entry.metadata.date?.dayIfKnown, day <= today else { continue }
      add(
        "niem-yet-\(slug(entry.address, limit: 120))",
        "giữ bản giấy “\(entry.title)” trên bảng đến hết ngày này",
        due: day.adding(days: Self.boardDays), past: nil,
        "mức nhắc theo Thông tư 343/2016/TT-BTC: niêm yết ít nhất 30 ngày",
        file: portal.place(of: entry.source.path))
    }
  }

  private static var boardDays: Int { 30 }
}
