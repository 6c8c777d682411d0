package import Theming

/// One step of the way from the home page to this page; the page itself is not among them.
package struct CrumbContext: TemplateContext {
  package var name: String
  package var path: String

  package static let fields = TemplateFields<CrumbContext>([
    .text("name", "Tên trang ở trên.", \.name),
    .text("path", "Địa chỉ dưới cổng.", \.path),
  ])
}
