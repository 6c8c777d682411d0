package import Theming

/// A leader of the commune: public facts only.
package struct LeaderContext: TemplateContext {
  package var name: String
  package var role: String
  package var path: String
  package var duties: String = ""
  package var phone: String = ""
  package var phoneURL: String = ""
  package var email: String = ""
  package var photo: PhotoContext?

  package static let fields = TemplateFields<LeaderContext>([
    .text("name", "Họ tên.", \.name),
    .text("role", "Chức vụ.", \.role),
    .text("path", "Trang riêng.", \.path),
    .text("duties", "Nhiệm vụ, phụ trách.", \.duties),
    .text("phone", "Điện thoại cơ quan.", \.phone),
    .text("phoneURL", "Địa chỉ `tel:`.", \.phoneURL),
    .text("email", "Thư điện tử cơ quan.", \.email),
    .record("photo", "Ảnh.", \.photo),
  ])
}
