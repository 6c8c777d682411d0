/// A picture beside a text (ảnh), with the words that stand for it where it cannot be seen.
package struct Picture: Sendable {
  /// Below the portal's folder: `tep/ban-do.png`; empty when there is no picture.
  package var path = ""
  package var caption = ""
  package var alternative = ""

  static let schema = Schema("ảnh", Picture.init) {
    $0.field("Ảnh", \.path, .path, "Ảnh: tên tệp cạnh bài, hoặc đường dẫn dưới thư mục của xã.")
    $0.field("Chú thích ảnh", \.caption, .text, "Dòng chữ dưới ảnh.")
    $0.field("Mô tả ảnh", \.alternative, .text, "Ảnh có gì, cho người không nhìn thấy.")
  }
}
