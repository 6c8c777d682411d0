package import Theming

/// One cell of the grid of budget publications.
package struct BudgetCellContext: TemplateContext {
  package var path: String = ""
  package var name: String = ""
  package var note: String = ""

  package static let fields = TemplateFields<BudgetCellContext>([
    .text("path", "Trang công khai; trống khi chưa có.", \.path),
    .text("name", "Chữ của liên kết, thường là ngày công khai.", \.name),
    .text("note", "Vì sao trống: «chưa đến kỳ», «nguồn không nêu».", \.note),
  ])
}
