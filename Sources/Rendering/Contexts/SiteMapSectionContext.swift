package import Theming

/// One section on the map of the site.
package struct SiteMapSectionContext: TemplateContext {
  package var name: String
  package var path: String
  package var count: String = ""
  package var updated: String = ""
  package var links: [LinkContext] = []

  package var hasLinks: Bool { !links.isEmpty }

  package static let fields = TemplateFields<SiteMapSectionContext>([
    .text("name", "Tên mục.", \.name),
    .text("path", "Trang của mục.", \.path),
    .text("count", "Số trang.", \.count),
    .text("updated", "Ngày cập nhật mới nhất.", \.updated),
    .list("links", "Các trang chính của mục.", \.links),
    .flag("hasLinks", "Có ít nhất một mục trong `links`.", \.hasLinks),
  ])
}
