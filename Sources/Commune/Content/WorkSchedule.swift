package import VietnameseText

/// When leaders receive citizens (lịch tiếp công dân).
package struct WorkSchedule: Publication {
  package struct Session: Sendable {
    package var day = ""
    package var hours = ""
    package var person = ""
    package var position = ""
    package var place = ""

    static let schema = Schema("buổi tiếp", Session.init) {
      $0.field("Ngày", \.day, .text, required: true, "Ngày hay thứ.")
      $0.field("Giờ", \.hours, .text, "Giờ tiếp.")
      $0.field("Người tiếp", \.person, .text, "Ai tiếp.")
      $0.field("Chức vụ", \.position, .text, "Chức vụ người tiếp.")
      $0.field("Địa điểm", \.place, .text, "Tiếp ở đâu.")
    }
  }

  package var metadata = PageMetadata()
  package var from: CalendarDate?
  package var until: CalendarDate?
  package var sessions: [Session] = []

  package var date: PartialDate? { from.map { .day($0) } ?? metadata.date }

  /// Whether its last day is over on `day`.
  package func isOver(on day: CalendarDate) -> Bool { until.map { $0 < day } ?? false }

  package static let schema = Schema("lịch tiếp dân", WorkSchedule.init) {
    $0.include(\.metadata, PageMetadata.schema, requiring: ["Tiêu đề"])
    $0.optional("Từ ngày", \.from, .day, "Ngày đầu của lịch.")
    $0.optional("Đến ngày", \.until, .day, "Ngày cuối của lịch.")
    $0.field(
      "Buổi", \.sessions, .list(.record(Session.schema)), required: true, "Các buổi tiếp dân.")
  }
}
