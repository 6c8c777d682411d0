package import Theming

/// Procedures of a field that belong together.
package struct ProcedureGroupContext: TemplateContext {
  package var title: String
  package var anchor: String = ""
  package var procedures: [ProcedureRowContext] = []

  package static let fields = TemplateFields<ProcedureGroupContext>([
    .text("title", "Tên nhóm.", \.title),
    .text("anchor", "Neo của nhóm, không có dấu #; trống khi trang chỉ có một nhóm.", \.anchor),
    .list("procedures", "Các thủ tục.", \.procedures),
  ])
}
