package import Theming

/// One row of a list of facts: a label and what is known under it.
package struct FactContext: TemplateContext {
  package var label: String
  package var value: String
  package var path: String = ""
  package var url: String = ""
  package var note: String = ""

  package static let fields = TemplateFields<FactContext>([
    .text("label", "Nhãn, ví dụ «Số ký hiệu».", \.label),
    .text("value", "Giá trị bằng chữ.", \.value),
    .text("path", "Địa chỉ dưới cổng khi giá trị là liên kết tới trang khác.", \.path),
    .text(
      "url", "Địa chỉ đầy đủ khi giá trị là liên kết ra ngoài, kể cả `tel:` và `mailto:`.",
      \.url),
    .text("note", "Chữ nhỏ dưới giá trị.", \.note),
  ])
}
