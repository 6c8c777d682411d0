package import Theming

/// What was published of the budget, by year, kind and period.
package struct BudgetPageContext: PortalPage {
  package var page: PageContext
  package var introduction: String = ""
  package var years: [BudgetYearContext] = []
  package var rows: [BudgetRowContext] = []
  package var items: [ListItemContext] = []
  package var emptyReason: String = ""

  package var hasYears: Bool { !years.isEmpty }
  package var hasItems: Bool { !items.isEmpty }

  package static let fields = TemplateFields<BudgetPageContext>(
    commonFields + [
      .html("introduction", "Lời dẫn.", \.introduction),
      .list("years", "Các năm, mới nhất trước.", \.years),
      .flag("hasYears", "Có ít nhất một mục trong `years`.", \.hasYears),
      .list("rows", "Các loại và kỳ.", \.rows),
      .list("items", "Công khai gần đây.", \.items),
      .flag("hasItems", "Có ít nhất một mục trong `items`.", \.hasItems),
      .text("emptyReason", "Vì sao trống và tìm ở đâu.", \.emptyReason),
    ])
}
