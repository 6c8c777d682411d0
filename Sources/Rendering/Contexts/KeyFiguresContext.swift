package import Theming

/// The key figures of one period, with the page that they come from.
package struct KeyFiguresContext: TemplateContext {
  package var period: String
  package var path: String = ""
  package var reportTitle: String = ""
  package var figures: [FigureContext] = []

  package static let fields = TemplateFields<KeyFiguresContext>([
    .text("period", "Kỳ số liệu, ví dụ «6 tháng đầu năm 2023».", \.period),
    .text("path", "Trang báo cáo, dưới cổng.", \.path),
    .text("reportTitle", "Tên báo cáo.", \.reportTitle),
    .list("figures", "Ba đến sáu con số.", \.figures),
  ])
}
