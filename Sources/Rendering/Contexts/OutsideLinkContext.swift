package import Theming

/// An address outside the portal, or a channel that is only words (a telephone number, a
/// desk).
package struct OutsideLinkContext: TemplateContext {
  package var name: String
  package var url: String = ""
  package var value: String = ""
  package var note: String = ""
  package var after: String = ""

  package static let fields = TemplateFields<OutsideLinkContext>([
    .text("name", "Tên kênh hoặc trang ngoài cổng.", \.name),
    .text("url", "Địa chỉ đầy đủ, kể cả `tel:` và `mailto:`; trống khi chỉ có chữ.", \.url),
    .text("value", "Chữ hiện ra của địa chỉ: tên miền, số điện thoại, thư điện tử.", \.value),
    .text("note", "Ghi chú: dùng để làm gì, khi nào.", \.note),
    .text("after", "Dấu giữa mục này và mục sau, khi các mục nằm trong một câu.", \.after),
  ])
}
