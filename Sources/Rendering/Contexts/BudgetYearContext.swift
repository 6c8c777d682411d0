package import Theming

/// A year at the head of the grid.
package struct BudgetYearContext: TemplateContext {
  package var year: String

  package static let fields = TemplateFields<BudgetYearContext>([
    .text("year", "Năm ngân sách.", \.year)
  ])
}
