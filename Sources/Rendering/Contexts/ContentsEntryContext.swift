package import Theming

/// One heading in the contents list of a page, with the headings one level below it.
package struct ContentsEntryContext: TemplateContext {
  package var name: String
  package var anchor: String
  package var children: [ContentsEntryContext] = []

  package var hasChildren: Bool { !children.isEmpty }

  package static let fields = TemplateFields<ContentsEntryContext>([
    .text("name", "Chữ của đề mục.", \.name),
    .text("anchor", "Neo của đề mục, không có dấu #.", \.anchor),
    .list("children", "Các đề mục cấp dưới, chỉ một cấp.", \.children),
    .flag("hasChildren", "Có ít nhất một mục trong `children`.", \.hasChildren),
  ])
}
