package import Theming

/// How a reader reports an error of this page.
package struct ErrorReportContext: TemplateContext {
  package var url: String = ""
  package var path: String = ""
  package var value: String = ""

  package static let fields = TemplateFields<ErrorReportContext>([
    .text(
      "url", "Địa chỉ `mailto:` đã điền sẵn địa chỉ trang; trống khi không có thư điện tử.",
      \.url),
    .text("path", "Trang phản ánh, kiến nghị dưới cổng, dùng khi không có thư điện tử.", \.path),
    .text("value", "Thư điện tử hoặc lời dẫn, hiện cả khi in.", \.value),
  ])
}
