package import Theming

/// One portal on the start page of the workspace.
package struct PortalCardContext: TemplateContext {
  package var name: String
  package var path: String
  package var province: String = ""
  package var summary: String = ""
  package var state: String = ""

  package static let fields = TemplateFields<PortalCardContext>([
    .text("name", "Tên xã.", \.name),
    .text(
      "path", "Địa chỉ thư mục cổng tính từ trang mở đầu, ví dụ «quang-khai/index.html».",
      \.path),
    .text("province", "Tỉnh, thành phố.", \.province),
    .text("summary", "Một câu: cổng này có gì.", \.summary),
    .text("state", "Bằng chữ: «xã hư cấu để trình diễn», «cổng lưu trữ».", \.state),
  ])
}
