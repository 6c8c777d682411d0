package import Commune
package import Files
package import VietnameseText

/// Something that a commune's editor has to do by a day (việc cần làm).
package struct Duty: Hashable, Sendable {
  package enum State: String, Sendable {
    case overdue = "quá hạn"
    /// Its time has come, and no source says by which day it must be done.
    case missing = "chưa có"
    case upcoming = "sắp đến hạn"
  }

  /// The folder of the portal, and its name.
  package let portal: String
  package let portalName: String
  /// One of a kind within the portal, the same in every run: `ngan-sach-2026-9`.
  package let key: String
  /// What is to be done, as an order: `công khai thực hiện ngân sách 9 tháng năm 2026`.
  package let what: String
  package let due: CalendarDate
  package let state: State
  /// Where the day comes from.
  package let basis: String
  /// The file to write or to look at, below the portal's folder.
  package let file: String
}

/// How a day of a calendar becomes a duty of one portal.
struct DutyList {
  let portal: Portal
  let today: CalendarDate
  /// The last day of which one is told.
  let horizon: CalendarDate
  private(set) var duties: [Duty] = []

  init(_ portal: Portal, today: CalendarDate, within days: Int) {
    self.portal = portal
    self.today = today
    horizon = today.adding(days: days)
  }

  /// Adds a duty, unless it is too far ahead.
  ///
  /// - Parameter past: what a duty is whose day is over; nil for one of which nothing needs be said then.
  mutating func add(
    _ key: String, _ what: String, due: CalendarDate, past: Duty.State?, _ basis: String,
    file: String
  ) {
    guard due <= horizon else { return }
    let state = due < today ? past : .upcoming
    guard let state else { return }
    duties.append(
      Duty(
        portal: portal.slug, portalName: portal.settings.name, key: key, what: what, due: due,
        state: state, basis: basis, file: file))
  }
}

/// What is due within `days` or late on `today`, the earliest first. Archives and demonstrations owe nothing.
///
/// - Parameter tree: the sources, in which drafts are looked for: what is issued and not yet published.
package func duties(
  of workspace: Workspace, _ tree: FileTree, on today: CalendarDate, within days: Int
) -> [Duty] {
  let working = WorkingDays(workspace.catalogue.holidays, around: today)
  let found = workspace.portals.filter(\.isLiving).flatMap { portal in
    var list = DutyList(portal, today: today, within: days)
    list.addBudget()
    list.addReports()
    list.addUnpublished(tree, working)
    list.addBoards()
    list.addReviews()
    list.addEndings()
    return list.duties
  }
  return found.sorted { ($0.due, $0.portal, $0.key) < ($1.due, $1.portal, $1.key) }
}
