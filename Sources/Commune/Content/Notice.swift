package import VietnameseText

/// A public notice (thông báo), posted from a day to a day: at least 30 days where the law asks
/// for posting (Luật Tiếp cận thông tin 104/2016/QH13, Điều 21 khoản 2).
package struct Notice: Publication {
  package enum Subject: Sendable {
    case general
    /// A planned outage of an online service (Nghị định 224/2026/NĐ-CP, Điều 13 khoản 1).
    case outage
  }

  package var metadata = PageMetadata()
  package var postedFrom: CalendarDate?
  package var postedUntil: CalendarDate?
  package var isUrgent = false
  package var place = ""
  package var subject = Subject.general
  package var outageFrom = ""
  package var outageUntil = ""
  package var files: [FileLink] = []

  /// The first day of posting, or the day of publication.
  package var date: PartialDate? { postedFrom.map { .day($0) } ?? metadata.date }

  /// Whether it is on the board on `day`.
  package func isPosted(on day: CalendarDate) -> Bool {
    let begins = postedFrom ?? metadata.date?.earliest
    return (begins ?? day) <= day && day <= (postedUntil ?? day)
  }

  /// Whether its time on the board is over on `day`; it then stands in the archive.
  package func isOver(on day: CalendarDate) -> Bool { postedUntil.map { $0 < day } ?? false }

  package static let schema = Schema("thông báo", Notice.init) {
    $0.include(\.metadata, PageMetadata.schema, requiring: ["Tiêu đề"])
    $0.optional("Niêm yết từ", \.postedFrom, .day, "Ngày đầu niêm yết.")
    $0.optional(
      "Niêm yết đến", \.postedUntil, .day, required: true,
      "Ngày cuối niêm yết; ít nhất 30 ngày khi luật buộc niêm yết.")
    $0.field("Khẩn", \.isUrgent, .flag, "Hiện trên mọi trang cho đến ngày cuối niêm yết.")
    $0.field("Nơi niêm yết", \.place, .text, "Niêm yết ở đâu, ngoài trang này.")
    $0.field(
      "Loại thông báo", \.subject, .oneOf([("thường", .general), ("tạm ngưng", .outage)]),
      "“tạm ngưng” khi dịch vụ trực tuyến tạm ngừng theo kế hoạch.")
    $0.field("Ngừng từ", \.outageFrom, .text, "Ngày, giờ bắt đầu tạm ngưng.")
    $0.field("Ngừng đến", \.outageUntil, .text, "Ngày, giờ dự kiến có lại.")
    $0.field("Tệp", \.files, .list(.record(FileLink.schema)), "Các tệp kèm theo.")
  }
}
