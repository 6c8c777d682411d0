package import Theming

/// Words of one time.
package struct TermGroupContext: TemplateContext {
  package var title: String
  package var anchor: String
  package var terms: [TermContext] = []

  package static let fields = TemplateFields<TermGroupContext>([
    .text("title", "Đề mục của nhóm.", \.title),
    .text("anchor", "Neo của nhóm, không có dấu #.", \.anchor),
    .list("terms", "Các từ, theo bảng chữ cái.", \.terms),
  ])
}
