package import Files
package import VietnameseText

/// What readers will see otherwise from a day on, without anybody writing anything: a notice whose time is
/// over, a page whose day has come.
package struct DueChange: Hashable, Sendable {
  package let day: CalendarDate
  /// The folder of the portal; empty when the content root is itself one portal.
  package let portal: String
  /// In words: `“Tiêm phòng”: hết thời gian niêm yết`.
  package let what: String
  /// The file that says so.
  package let source: FilePath

  package init(day: CalendarDate, portal: String, what: String, source: FilePath) {
    self.day = day
    self.portal = portal
    self.what = what
    self.source = source
  }
}

extension DueChange: Comparable {
  package static func < (one: DueChange, other: DueChange) -> Bool {
    (one.day, one.portal, one.what, one.source) < (
      other.day, other.portal, other.what, other.source
    )
  }
}
