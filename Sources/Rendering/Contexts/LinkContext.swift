package import Theming

/// A link to another page of the portal.
package struct LinkContext: TemplateContext {
  package var name: String
  package var path: String
  package var note: String = ""

  package static let fields = TemplateFields<LinkContext>([
    .text("name", "Chữ của liên kết.", \.name),
    .text("path", "Địa chỉ dưới cổng; viết `{{root}}{{path}}`.", \.path),
    .text("note", "Chữ nhỏ đi kèm, ví dụ mã thủ tục hoặc số lượng.", \.note),
  ])
}
