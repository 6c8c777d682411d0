package import Theming

/// One entry of the history of changes of a page.
package struct ChangeNoteContext: TemplateContext {
  package var date: String
  package var isoDate: String = ""
  package var text: String

  package static let fields = TemplateFields<ChangeNoteContext>([
    .text("date", "Ngày sửa, viết kiểu Việt Nam.", \.date),
    .text("isoDate", "Ngày máy đọc; trống khi chỉ biết tháng hoặc năm.", \.isoDate),
    .text("text", "Đã sửa gì.", \.text),
  ])
}
