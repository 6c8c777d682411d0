package import Theming

/// An item in a block of the index of service.
package struct ServiceIndexItemContext: TemplateContext {
  package var name: String
  package var points: String = ""
  package var maximum: String = ""
  package var share: String = ""
  package var note: String = ""

  package static let fields = TemplateFields<ServiceIndexItemContext>([
    .text("name", "Tên chỉ số.", \.name),
    .text("points", "Điểm của chỉ số; trống khi nguồn chưa nêu.", \.points),
    .text("maximum", "Điểm tối đa của chỉ số.", \.maximum),
    .text(
      "share", "Độ dài thanh, ví dụ «71.2%» (dấu chấm, từ 0% đến 100%); trống thì không vẽ.",
      \.share),
    .text("note", "Ghi chú.", \.note),
  ])
}
