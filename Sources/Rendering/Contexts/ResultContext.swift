package import Theming

/// What the citizen receives.
package struct ResultContext: TemplateContext {
  package var name: String
  package var code: String = ""

  package static let fields = TemplateFields<ResultContext>([
    .text("name", "Tên kết quả.", \.name),
    .text("code", "Mã kết quả.", \.code),
  ])
}
