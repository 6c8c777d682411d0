package import Theming

/// A document that a procedure rests on.
package struct LawContext: TemplateContext {
  package var number: String
  package var name: String = ""
  package var path: String = ""
  package var url: String = ""
  package var state: String = ""

  package static let fields = TemplateFields<LawContext>([
    .text("number", "Số, ký hiệu.", \.number),
    .text("name", "Tên văn bản.", \.name),
    .text("path", "Trang văn bản dưới cổng.", \.path),
    .text("url", "Địa chỉ văn bản ở ngoài.", \.url),
    .text("state", "Khi không còn hiệu lực: «hết hiệu lực từ 01/7/2026, thay bằng …».", \.state),
  ])
}
