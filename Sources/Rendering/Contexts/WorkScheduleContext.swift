package import Theming

/// A schedule for receiving citizens.
package struct WorkScheduleContext: TemplateContext {
  package var title: String
  package var path: String
  package var period: String = ""
  package var sessions: [ReceptionSessionContext] = []
  package var body: String = ""

  package static let fields = TemplateFields<WorkScheduleContext>([
    .text("title", "Tên lịch.", \.title),
    .text("path", "Trang riêng.", \.path),
    .text("period", "Áp dụng từ ngày nào đến ngày nào.", \.period),
    .list("sessions", "Các buổi.", \.sessions),
    .html("body", "Lời dẫn.", \.body),
  ])
}
