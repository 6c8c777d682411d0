internal import Commune
internal import VietnameseText

extension Portal {
  /// The latest day, not after today, of what a section shows in order of time; nil for one that has nothing
  /// with a day, and for sections that do not live on new items.
  func newest(in section: Section) -> CalendarDate? {
    switch section {
    case .news: newest(articles)
    case .notices: newest(notices)
    case .documents:
      max(newest(documents), register.compactMap { $0.isOwn ? $0.issued?.dayIfKnown : nil }.max())
    case .reform: newest(reports)
    case .budget: newest(budget)
    case .questions: newest(questions)
    default: nil
    }
  }

  /// By the day of publication or of issue; a day on which something old was changed brings nothing new.
  private func newest(_ entries: [Entry<some Publication>]) -> CalendarDate? {
    entries.filter { $0.metadata.withdrawal == nil }
      .flatMap { [$0.metadata.date, $0.record.date] }
      .compactMap { $0?.dayIfKnown }.filter { $0 <= today }.max()
  }

  private func max(_ left: CalendarDate?, _ right: CalendarDate?) -> CalendarDate? {
    [left, right].compactMap { $0 }.max()
  }
}
