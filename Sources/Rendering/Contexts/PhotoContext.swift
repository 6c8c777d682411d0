package import Theming

/// A picture of a page, already measured.
package struct PhotoContext: TemplateContext {
  package var path: String
  package var alternative: String
  package var caption: String = ""
  package var width: String
  package var height: String

  package static let fields = TemplateFields<PhotoContext>([
    .text("path", "Địa chỉ ảnh dưới cổng.", \.path),
    .text("alternative", "Mô tả ảnh cho người không nhìn thấy.", \.alternative),
    .text("caption", "Chú thích dưới ảnh.", \.caption),
    .text("width", "Chiều rộng, điểm ảnh.", \.width),
    .text("height", "Chiều cao, điểm ảnh.", \.height),
  ])
}
