internal import Commune
internal import Files
internal import Syntax
internal import VietnameseText

extension DutyList {
  /// Pages whose content is to be looked through again.
  mutating func addReviews() {
    for entry in everyEntry {
      guard let review = entry.metadata.reviewBy?.latest else { continue }
      add(
        key("xem-lai", entry), "xem lại trang “\(entry.title)”", due: review, past: .overdue,
        "dòng “Xem lại trước” của trang", file: path(entry))
    }
  }

  /// Pages that end by themselves, and the schedule that needs a next one.
  mutating func addEndings() {
    for entry in everyEntry {
      guard let until = entry.metadata.publishUntil else { continue }
      add(
        key("het-dang", entry), "xem trang “\(entry.title)” trước khi trang thôi đăng", due: until,
        past: nil, "dòng “Đăng đến” của trang", file: path(entry))
    }
    for entry in portal.aidLists {
      guard let day = entry.record.removedOn else { continue }
      // Nothing but its own page speaks of such a list.
      add(
        key("go-danh-sach", PageEntry(entry)), "xóa một danh sách hỗ trợ khỏi thư mục nội dung",
        due: day, past: nil, "dòng “Gỡ ngày” của danh sách: trang tự gỡ từ ngày này",
        file: path(PageEntry(entry)))
    }
    let ends = portal.schedules.compactMap(\.record.until)
    if let last = ends.max(), ends.count == portal.schedules.count {
      add(
        "lich-tiep-dan", "đăng lịch tiếp công dân sau ngày \(last.short)", due: last,
        past: .overdue, "ngày cuối của lịch đang đăng", file: "\(Section.schedule.rawValue)/")
    }
  }

  /// The introductions of sections are pages too.
  private var everyEntry: [PageEntry] {
    portal.entries
      + portal.introductions.values.sorted { $0.address < $1.address }.map { PageEntry($0) }
  }

  private func path(_ entry: PageEntry) -> String { portal.place(of: entry.source.path) }

  private func key(_ kind: String, _ entry: PageEntry) -> String {
    "\(kind)-\(slug(entry.address, limit: 120))"
  }
}
