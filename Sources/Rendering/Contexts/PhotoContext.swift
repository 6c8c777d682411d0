package import Theming

/// A picture of a page, already measured; ``html`` is all of it, ready to stand in a page.
package struct PhotoContext: TemplateContext {
  package var path: String
  package var alternative: String
  package var caption: String = ""
  package var width: String
  package var height: String
  package var html: String = ""

  package static let fields = TemplateFields<PhotoContext>([
    .html(
      "html", "Thẻ `<picture>` dựng sẵn: nhiều cỡ ảnh để trình duyệt chọn, mô tả, kích thước.",
      \.html),
    .text("path", "Địa chỉ một cỡ ảnh dưới cổng.", \.path),
    .text("alternative", "Mô tả ảnh cho người không nhìn thấy.", \.alternative),
    .text("caption", "Chú thích dưới ảnh.", \.caption),
    .text("width", "Chiều rộng, điểm ảnh.", \.width),
    .text("height", "Chiều cao, điểm ảnh.", \.height),
  ])
}
