package import Theming

/// One number in the row of page numbers.
package struct PageNumberContext: TemplateContext {
  package var number: String
  package var path: String
  package var isCurrent: Bool = false
  package var isAfterGap: Bool = false

  package static let fields = TemplateFields<PageNumberContext>([
    .text("number", "Số trang.", \.number),
    .text("path", "Địa chỉ trang danh sách, dưới cổng.", \.path),
    .flag("isCurrent", "Đang ở trang này.", \.isCurrent),
    .flag("isAfterGap", "Có trang bị lược bớt ngay trước số này.", \.isAfterGap),
  ])
}
