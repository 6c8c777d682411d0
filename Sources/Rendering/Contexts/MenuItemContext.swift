package import Theming

/// One section in the main menu.
package struct MenuItemContext: TemplateContext {
  package var name: String
  package var path: String
  package var isCurrent: Bool = false

  package static let fields = TemplateFields<MenuItemContext>([
    .text("name", "Tên mục.", \.name),
    .text("path", "Địa chỉ dưới cổng.", \.path),
    .flag("isCurrent", "Trang đang xem thuộc mục này.", \.isCurrent),
  ])
}
