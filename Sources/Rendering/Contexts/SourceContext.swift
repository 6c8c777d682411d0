package import Theming

/// Where the facts of a page come from.
package struct SourceContext: TemplateContext {
  package var name: String
  package var url: String = ""
  package var fetched: String = ""

  package static let fields = TemplateFields<SourceContext>([
    .text("name", "Tên nguồn.", \.name),
    .text("url", "Địa chỉ nguồn; trống khi không có.", \.url),
    .text("fetched", "Ngày lấy dữ liệu từ nguồn.", \.fetched),
  ])
}
