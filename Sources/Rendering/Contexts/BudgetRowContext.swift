package import Theming

/// One kind and period in the grid of budget publications.
package struct BudgetRowContext: TemplateContext {
  package var name: String
  package var cells: [BudgetCellContext] = []

  package static let fields = TemplateFields<BudgetRowContext>([
    .text("name", "Loại và kỳ: «Thực hiện 6 tháng».", \.name),
    .list("cells", "Một ô cho mỗi năm, cùng thứ tự với các năm.", \.cells),
  ])
}
