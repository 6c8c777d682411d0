package import Theming

/// Procedures of a field that belong together.
package struct ProcedureGroupContext: TemplateContext {
  package var title: String
  package var procedures: [ProcedureRowContext] = []

  package static let fields = TemplateFields<ProcedureGroupContext>([
    .text("title", "Tên nhóm.", \.title),
    .list("procedures", "Các thủ tục.", \.procedures),
  ])
}
