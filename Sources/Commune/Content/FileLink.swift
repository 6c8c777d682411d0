/// A file that goes with a page (tệp kèm theo).
package struct FileLink: Sendable {
  package var name = ""
  /// Below the portal's folder: `tep/quyet-dinh-12.pdf`.
  package var path = ""

  static let schema = Schema("tệp", FileLink.init) {
    $0.field("Tên", \.name, .text, required: true, "Tên để người đọc bấm.")
    $0.field("Tệp", \.path, .path, required: true, "Đường dẫn dưới thư mục của xã.")
  }
}
