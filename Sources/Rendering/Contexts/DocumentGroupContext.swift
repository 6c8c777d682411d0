package import Theming

/// Documents of one year or kind.
package struct DocumentGroupContext: TemplateContext {
  package var title: String
  package var anchor: String
  package var count: String = ""
  package var documents: [OfficialDocumentRowContext] = []

  package static let fields = TemplateFields<DocumentGroupContext>([
    .text("title", "Tên nhóm: «Năm 2023».", \.title),
    .text("anchor", "Neo, không có dấu #.", \.anchor),
    .text("count", "Số văn bản.", \.count),
    .list("documents", "Các văn bản.", \.documents),
  ])
}
