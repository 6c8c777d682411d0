package import Theming

/// The section of procedures: by field with counts, then the whole list from A to Y.
package struct ProcedureListPageContext: PortalPage {
  package var page: PageContext
  package var introduction: String = ""
  package var total: String
  package var fieldGroups: [FieldGroupContext] = []
  package var statistics: [FragmentContext] = []
  package var facets: [FacetContext] = []
  package var letters: [LetterContext] = []
  package var future: [ProcedureRowContext] = []
  package var repealed: [ProcedureRowContext] = []
  package var lifeEventsPath: String = ""
  package var boardsPath: String = ""
  package var changesPath: String = ""
  package var desk: DeskContext?
  package var nationalPortal: OutsideLinkContext?

  package var hasFacets: Bool { !facets.isEmpty }
  package var hasFuture: Bool { !future.isEmpty }
  package var hasRepealed: Bool { !repealed.isEmpty }

  package static let fields = TemplateFields<ProcedureListPageContext>(
    commonFields + [
      .html("introduction", "Lời dẫn của mục.", \.introduction),
      .text("total", "Số thủ tục đang có hiệu lực.", \.total),
      .list("fieldGroups", "Lĩnh vực theo nhóm.", \.fieldGroups),
      .list("statistics", "Số thủ tục nêu trong báo cáo.", \.statistics),
      .list("facets", "Các bộ lọc.", \.facets),
      .flag("hasFacets", "Có ít nhất một mục trong `facets`.", \.hasFacets),
      .list("letters", "Mọi thủ tục theo chữ cái.", \.letters),
      .list("future", "Thủ tục sắp có hiệu lực.", \.future),
      .flag("hasFuture", "Có ít nhất một mục trong `future`.", \.hasFuture),
      .list("repealed", "Thủ tục đã bãi bỏ.", \.repealed),
      .flag("hasRepealed", "Có ít nhất một mục trong `repealed`.", \.hasRepealed),
      .text("lifeEventsPath", "Trang các việc, từng bước; trống khi không có.", \.lifeEventsPath),
      .text("boardsPath", "Trang “Bảng niêm yết để in”; trống khi không có.", \.boardsPath),
      .text("changesPath", "Trang thay đổi gần đây.", \.changesPath),
      .record("desk", "Nơi tiếp nhận hồ sơ.", \.desk),
      .record("nationalPortal", "Cổng Dịch vụ công quốc gia.", \.nationalPortal),
    ])
}
