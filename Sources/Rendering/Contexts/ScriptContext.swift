package import Theming

/// A script of the theme that a page can use.
package struct ScriptContext: TemplateContext {
  package let path: String

  package static let fields = TemplateFields<ScriptContext>([
    .text("path", "Địa chỉ dưới cổng; viết `{{root}}{{path}}`.", \.path)
  ])
}
