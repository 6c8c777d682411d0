package import Theming

/// The page for an address that does not exist. It stands anywhere, so it brings its own
/// style, and its only links are absolute ones.
package struct NotFoundPageContext: TemplateContext {
  package var portalName: String
  package var contentSecurityPolicy: String
  package var homeURL: String = ""
  package var lifeEvents: [LifeEventContext] = []
  package var proceduresPath: String = ""
  package var phone: String = ""
  package var phoneURL: String = ""
  package var email: String = ""
  package var address: String = ""
  package var hours: String = ""
  package var statement: String = ""

  package var hasLifeEvents: Bool { !lifeEvents.isEmpty }

  package static let fields = TemplateFields<NotFoundPageContext>([
    .text("portalName", "Tên cổng.", \.portalName),
    .text(
      "contentSecurityPolicy",
      "Chính sách an toàn nội dung; cho phép đúng kiểu dáng viết trong `<style>` của mẫu này.",
      \.contentSecurityPolicy),
    .text(
      "homeURL", "Địa chỉ đầy đủ của cổng, có dấu / cuối; trống khi chưa biết tên miền.",
      \.homeURL),
    .list("lifeEvents", "Các việc thường làm; `path` viết sau `homeURL`.", \.lifeEvents),
    .flag("hasLifeEvents", "Có ít nhất một mục trong `lifeEvents`.", \.hasLifeEvents),
    .text("proceduresPath", "Trang thủ tục, viết sau `homeURL`.", \.proceduresPath),
    .text("phone", "Điện thoại của xã.", \.phone),
    .text("phoneURL", "Địa chỉ `tel:`.", \.phoneURL),
    .text("email", "Thư điện tử.", \.email),
    .text("address", "Trụ sở.", \.address),
    .text("hours", "Giờ làm việc.", \.hours),
    .text("statement", "Lời báo hiện trên mọi trang.", \.statement),
  ])
}
