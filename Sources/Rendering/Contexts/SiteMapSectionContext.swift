package import Theming

/// One section on the map of the site.
package struct SiteMapSectionContext: TemplateContext {
  package var name: String
  package var path: String
  package var count: String = ""
  package var updated: String = ""
  package var links: [LinkContext] = []

  package static let fields = TemplateFields<SiteMapSectionContext>([
    .text("name", "Tên mục.", \.name),
    .text("path", "Trang của mục.", \.path),
    .text("count", "Số trang.", \.count),
    .text("updated", "Ngày cập nhật mới nhất.", \.updated),
    .list("links", "Các trang chính của mục.", \.links),
  ])
}
