package import Theming

/// A titled part of a page that was made ready: a table, a chart, an indicator form.
package struct FragmentContext: TemplateContext {
  package var title: String = ""
  package var anchor: String
  package var html: String

  package static let fields = TemplateFields<FragmentContext>([
    .text("title", "Đề mục; trống khi phần này tự có chú thích.", \.title),
    .text("anchor", "Neo của phần, không có dấu #.", \.anchor),
    .html("html", "Nội dung đã dựng sẵn theo khung của các thành phần Markdown.", \.html),
  ])
}
