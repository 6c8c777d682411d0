package import Theming

/// A file that can be downloaded.
package struct AttachmentContext: TemplateContext {
  package var name: String
  package var path: String
  package var format: String
  package var size: String = ""
  package var note: String = ""

  package static let fields = TemplateFields<AttachmentContext>([
    .text("name", "Tên tệp cho người đọc.", \.name),
    .text("path", "Địa chỉ tệp dưới cổng.", \.path),
    .text("format", "Định dạng viết hoa: PDF, DOCX, CSV.", \.format),
    .text("size", "Dung lượng, ví dụ «240 KB».", \.size),
    .text("note", "Ghi chú, ví dụ «bản ký số».", \.note),
  ])
}
