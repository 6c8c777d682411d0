package import Theming

/// A counter of the one-stop desk.
package struct CounterContext: TemplateContext {
  package var number: String = ""
  package var name: String = ""
  package var officer: String = ""
  package var role: String = ""
  package var phone: String = ""
  package var phoneURL: String = ""
  package var note: String = ""

  package static let fields = TemplateFields<CounterContext>([
    .text("number", "Số quầy.", \.number),
    .text("name", "Tên quầy.", \.name),
    .text("officer", "Người trực.", \.officer),
    .text("role", "Chức vụ.", \.role),
    .text("phone", "Điện thoại.", \.phone),
    .text("phoneURL", "Địa chỉ `tel:`.", \.phoneURL),
    .text("note", "Ghi chú.", \.note),
  ])
}
