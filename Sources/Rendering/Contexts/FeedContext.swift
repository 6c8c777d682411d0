package import Theming

/// An Atom feed of the portal.
package struct FeedContext: TemplateContext {
  package var name: String
  package var path: String

  package static let fields = TemplateFields<FeedContext>([
    .text("name", "Tên nguồn cấp tin.", \.name),
    .text("path", "Địa chỉ tệp Atom dưới cổng.", \.path),
  ])
}
