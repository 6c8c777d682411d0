package import Theming

/// The plans and results of one year.
package struct WorkPlanYearContext: TemplateContext {
  package var year: String
  package var anchor: String
  package var plans: [ListItemContext] = []

  package static let fields = TemplateFields<WorkPlanYearContext>([
    .text("year", "Năm, hoặc «Chưa rõ năm».", \.year),
    .text("anchor", "Neo của năm, không có dấu #.", \.anchor),
    .list(
      "plans", "Chương trình công tác, kế hoạch, kết quả; `kind` nói là loại nào.", \.plans),
  ])
}
