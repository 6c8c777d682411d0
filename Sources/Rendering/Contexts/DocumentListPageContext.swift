package import Theming

/// The register of documents, by kind and year.
package struct DocumentListPageContext: PortalPage {
  package var page: PageContext
  package var introduction: String = ""
  package var total: String = ""
  package var filters: [FilterContext] = []
  package var groups: [DocumentGroupContext] = []
  package var emptyReason: String = ""
  package var pagination: PaginationContext?

  package var hasFilters: Bool { !filters.isEmpty }

  package static let fields = TemplateFields<DocumentListPageContext>(
    commonFields + [
      .html("introduction", "Lời dẫn.", \.introduction),
      .text("total", "Số văn bản, viết thành câu ngắn.", \.total),
      .list("filters", "Lọc theo năm, loại, của xã hay được viện dẫn.", \.filters),
      .flag("hasFilters", "Có ít nhất một mục trong `filters`.", \.hasFilters),
      .list("groups", "Văn bản theo nhóm.", \.groups),
      .text("emptyReason", "Vì sao trống và tìm ở đâu.", \.emptyReason),
      .record("pagination", "Hàng số trang.", \.pagination),
    ])
}
