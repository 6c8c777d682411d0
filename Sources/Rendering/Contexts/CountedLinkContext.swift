package import Theming

/// A way to narrow a list: a year, a kind, a field, with how many pages are behind it.
package struct CountedLinkContext: TemplateContext {
  package var name: String
  package var path: String
  package var count: String = ""
  package var isCurrent: Bool = false

  package static let fields = TemplateFields<CountedLinkContext>([
    .text("name", "Tên mục lọc.", \.name),
    .text("path", "Địa chỉ danh sách đã lọc, dưới cổng.", \.path),
    .text("count", "Số mục, viết kiểu Việt Nam.", \.count),
    .flag("isCurrent", "Đang xem mục lọc này.", \.isCurrent),
  ])
}
