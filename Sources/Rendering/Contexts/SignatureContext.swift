package import Theming

/// Who signed a document, as decree 30 writes it.
package struct SignatureContext: TemplateContext {
  package var authority: String = ""
  package var role: String = ""
  package var name: String

  package static let fields = TemplateFields<SignatureContext>([
    .text("authority", "Quyền hạn: «TM. ỦY BAN NHÂN DÂN».", \.authority),
    .text("role", "Chức vụ, viết hoa như bản gốc.", \.role),
    .text("name", "Họ tên.", \.name),
  ])
}
