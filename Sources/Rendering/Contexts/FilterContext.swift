package import Theming

/// One group of ways to narrow a list.
package struct FilterContext: TemplateContext {
  package var name: String
  package var links: [CountedLinkContext] = []

  package static let fields = TemplateFields<FilterContext>([
    .text("name", "Tên nhóm lọc: «Năm», «Loại», «Lĩnh vực».", \.name),
    .list("links", "Các mục lọc.", \.links),
  ])
}
