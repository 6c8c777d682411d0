package import Theming

/// The page for an address that does not exist. It stands anywhere, so it brings its own
/// style, and its only links are absolute ones.
package struct NotFoundPageContext: TemplateContext {
  package var portalName: String
  package var contentSecurityPolicy: String
  package var homeURL: String = ""
  package var phone: String = ""
  package var phoneURL: String = ""
  package var email: String = ""
  package var statement: String = ""

  package static let fields = TemplateFields<NotFoundPageContext>([
    .text("portalName", "Tên cổng.", \.portalName),
    .text(
      "contentSecurityPolicy",
      "Chính sách an toàn nội dung; phải cho phép kiểu dáng viết trong trang.",
      \.contentSecurityPolicy),
    .text(
      "homeURL", "Địa chỉ đầy đủ của cổng, có dấu / cuối; trống khi chưa biết tên miền.",
      \.homeURL),
    .text("phone", "Điện thoại của xã.", \.phone),
    .text("phoneURL", "Địa chỉ `tel:`.", \.phoneURL),
    .text("email", "Thư điện tử.", \.email),
    .text("statement", "Lời báo hiện trên mọi trang.", \.statement),
  ])
}
