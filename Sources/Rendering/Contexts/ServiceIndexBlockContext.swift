package import Theming

/// A block of the index of service.
package struct ServiceIndexBlockContext: TemplateContext {
  package var name: String
  package var points: String = ""
  package var maximum: String = ""
  package var share: String = ""
  package var note: String = ""
  package var items: [ServiceIndexItemContext] = []

  package static let fields = TemplateFields<ServiceIndexBlockContext>([
    .text("name", "Tên nhóm.", \.name),
    .text("points", "Điểm của nhóm; trống khi nguồn chưa nêu.", \.points),
    .text("maximum", "Điểm tối đa của nhóm.", \.maximum),
    .text(
      "share", "Độ dài thanh, ví dụ «71.2%» (dấu chấm, từ 0% đến 100%); trống thì không vẽ.",
      \.share),
    .text("note", "Ghi chú.", \.note),
    .list("items", "Các chỉ số của nhóm.", \.items),
  ])
}
