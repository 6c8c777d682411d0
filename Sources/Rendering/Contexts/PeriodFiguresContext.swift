package import Theming

/// The figures of one period: in words first, then as charts and tables.
package struct PeriodFiguresContext: TemplateContext {
  package var name: String
  package var anchor: String
  package var facts: [FactContext] = []
  package var statistics: [FragmentContext] = []

  package var hasFacts: Bool { !facts.isEmpty }

  package static let fields = TemplateFields<PeriodFiguresContext>([
    .text("name", "Kỳ: «6 tháng đầu năm 2023».", \.name),
    .text("anchor", "Neo của kỳ, không có dấu #.", \.anchor),
    .list(
      "facts", "Số liệu của kỳ bằng lời: khoảng ngày, hồ sơ, hài lòng, trễ hạn, báo cáo.", \.facts),
    .flag("hasFacts", "Có ít nhất một mục trong `facts`.", \.hasFacts),
    .list("statistics", "Biểu đồ và bảng của kỳ.", \.statistics),
  ])
}
