package import Theming

/// A data set that anyone may use.
package struct DataSetContext: TemplateContext {
  package var title: String
  package var anchor: String
  package var description: String = ""
  package var updated: String = ""
  package var source: String = ""
  package var files: [DataFileContext] = []

  package static let fields = TemplateFields<DataSetContext>([
    .text("title", "Tên bộ dữ liệu.", \.title),
    .text("anchor", "Neo, không có dấu #.", \.anchor),
    .text("description", "Có gì trong đó.", \.description),
    .text("updated", "Ngày cập nhật.", \.updated),
    .text("source", "Nguồn.", \.source),
    .list("files", "Các tệp.", \.files),
  ])
}
