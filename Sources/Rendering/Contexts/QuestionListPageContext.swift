package import Theming

/// Questions of citizens and the answers.
package struct QuestionListPageContext: PortalPage {
  package var page: PageContext
  package var introduction: String = ""
  package var total: String = ""
  package var filters: [FilterContext] = []
  package var items: [ListItemContext] = []
  package var emptyReason: String = ""
  package var pagination: PaginationContext?
  package var askPath: String = ""

  package var hasFilters: Bool { !filters.isEmpty }
  package var hasItems: Bool { !items.isEmpty }

  package static let fields = TemplateFields<QuestionListPageContext>(
    commonFields + [
      .html("introduction", "Lời dẫn.", \.introduction),
      .text("total", "Số câu hỏi, viết thành câu ngắn.", \.total),
      .list("filters", "Lọc theo lĩnh vực.", \.filters),
      .flag("hasFilters", "Có ít nhất một mục trong `filters`.", \.hasFilters),
      .list("items", "Các câu hỏi; `state` nói đã trả lời ngày nào.", \.items),
      .flag("hasItems", "Có ít nhất một mục trong `items`.", \.hasItems),
      .text("emptyReason", "Vì sao trống và tìm ở đâu.", \.emptyReason),
      .record("pagination", "Hàng số trang.", \.pagination),
      .text("askPath", "Trang phản ánh, kiến nghị.", \.askPath),
    ])
}
