package import Theming

/// One row of a list of pages: an article, a notice, a project, a question, a report.
package struct ListItemContext: TemplateContext {
  package var title: String
  package var path: String
  package var date: String = ""
  package var isoDate: String = ""
  package var kind: String = ""
  package var summary: String = ""
  package var state: String = ""
  package var isUrgent: Bool = false

  package static let fields = TemplateFields<ListItemContext>([
    .text("title", "Tiêu đề.", \.title),
    .text("path", "Địa chỉ dưới cổng.", \.path),
    .text("date", "Ngày hoặc khoảng ngày, viết kiểu Việt Nam.", \.date),
    .text("isoDate", "Ngày máy đọc; trống khi ngày không trọn vẹn.", \.isoDate),
    .text("kind", "Loại, khi danh sách lẫn nhiều loại: «Thông báo», «Tin».", \.kind),
    .text("summary", "Một hai câu tóm tắt.", \.summary),
    .text("state", "Trạng thái bằng chữ: «đang niêm yết», «đã trả lời».", \.state),
    .flag("isUrgent", "Thông báo khẩn còn hiệu lực.", \.isUrgent),
  ])
}
