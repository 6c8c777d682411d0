package import Theming

/// A form to be filled in.
package struct FormContext: TemplateContext {
  package var name: String
  package var path: String = ""
  package var format: String = ""
  package var size: String = ""
  package var obtainAt: String = ""
  package var basis: String = ""

  package static let fields = TemplateFields<FormContext>([
    .text("name", "Tên mẫu đơn, tờ khai.", \.name),
    .text("path", "Tệp dưới cổng.", \.path),
    .text("format", "Định dạng tệp.", \.format),
    .text("size", "Dung lượng.", \.size),
    .text("obtainAt", "Lấy ở đâu, khi không có tệp.", \.obtainAt),
    .text("basis", "Văn bản ban hành mẫu.", \.basis),
  ])
}
