package import Theming

/// A list of pages with real page numbers: articles, notices, projects, pages with one tag.
package struct ListPageContext: PortalPage {
  package var page: PageContext
  package var introduction: String = ""
  package var total: String = ""
  package var filters: [FilterContext] = []
  package var items: [ListItemContext] = []
  package var emptyReason: String = ""
  package var pagination: PaginationContext?

  package var hasFilters: Bool { !filters.isEmpty }
  package var hasItems: Bool { !items.isEmpty }

  package static let fields = TemplateFields<ListPageContext>(
    commonFields + [
      .html("introduction", "Lời dẫn của mục.", \.introduction),
      .text("total", "Số mục, viết thành câu ngắn: «128 tin».", \.total),
      .list("filters", "Cách lọc danh sách.", \.filters),
      .flag("hasFilters", "Có ít nhất một mục trong `filters`.", \.hasFilters),
      .list("items", "Các mục của trang danh sách này.", \.items),
      .flag("hasItems", "Có ít nhất một mục trong `items`.", \.hasItems),
      .text("emptyReason", "Vì sao danh sách trống và nên tìm ở đâu.", \.emptyReason),
      .record("pagination", "Hàng số trang.", \.pagination),
    ])
}
