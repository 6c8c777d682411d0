package import Theming

/// A key figure: one number that says much, with what it counts.
package struct FigureContext: TemplateContext {
  package var value: String
  package var unit: String = ""
  package var label: String
  package var note: String = ""

  /// A sum in đồng is too long for the largest letters.
  package var isLong: Bool { value.count > 9 }

  package static let fields = TemplateFields<FigureContext>([
    .text("value", "Con số, viết kiểu Việt Nam.", \.value),
    .text("unit", "Đơn vị; trống khi dấu % đã liền với con số.", \.unit),
    .flag("isLong", "Con số dài, nên hiện bằng chữ nhỏ hơn.", \.isLong),
    .text("label", "Đếm cái gì, bằng một câu ngắn.", \.label),
    .text("note", "Ghi chú về con số, nhất là khi nguồn có chỗ chưa khớp.", \.note),
  ])
}
