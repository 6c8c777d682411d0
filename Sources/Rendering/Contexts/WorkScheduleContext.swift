package import Theming

/// A schedule for receiving citizens.
package struct WorkScheduleContext: TemplateContext {
  package var title: String
  package var path: String
  package var period: String = ""
  package var place: String = ""
  package var sessions: [ReceptionSessionContext] = []
  package var body: String = ""

  package var hasPlaces: Bool { place.isEmpty }

  package static let fields = TemplateFields<WorkScheduleContext>([
    .text("title", "Tên lịch.", \.title),
    .text("path", "Trang riêng.", \.path),
    .text("period", "Áp dụng từ ngày nào đến ngày nào.", \.period),
    .text("place", "Địa điểm, khi mọi buổi ở một nơi; các buổi khi ấy không nhắc lại.", \.place),
    .flag("hasPlaces", "Mỗi buổi một nơi, nên bảng có cột địa điểm.", \.hasPlaces),
    .list("sessions", "Các buổi.", \.sessions),
    .html("body", "Lời dẫn.", \.body),
  ])
}
