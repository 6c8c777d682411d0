package import Theming

/// A key figure: one number that says much, with what it counts.
package struct FigureContext: TemplateContext {
  package var value: String
  package var unit: String = ""
  package var label: String
  package var note: String = ""

  package static let fields = TemplateFields<FigureContext>([
    .text("value", "Con số, viết kiểu Việt Nam.", \.value),
    .text("unit", "Đơn vị.", \.unit),
    .text("label", "Đếm cái gì, bằng một câu ngắn.", \.label),
    .text("note", "Ghi chú về con số, nhất là khi nguồn có chỗ chưa khớp.", \.note),
  ])
}
