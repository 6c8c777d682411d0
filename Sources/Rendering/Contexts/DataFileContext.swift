package import Theming

/// One file of a data set.
package struct DataFileContext: TemplateContext {
  package var name: String
  package var path: String
  package var format: String
  package var size: String = ""

  package static let fields = TemplateFields<DataFileContext>([
    .text("name", "Tên tệp cho người đọc.", \.name),
    .text("path", "Địa chỉ tệp dưới cổng.", \.path),
    .text("format", "Định dạng: CSV, JSON.", \.format),
    .text("size", "Dung lượng.", \.size),
  ])
}
