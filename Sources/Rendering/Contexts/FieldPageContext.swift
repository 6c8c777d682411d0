package import Theming

/// One field: its procedures, and where they are received.
package struct FieldPageContext: PortalPage {
  package var page: PageContext
  package var plainName: String = ""
  package var total: String
  package var isAtPolice: Bool = false
  package var receiver: String = ""
  package var counter: CounterContext?
  package var facets: [FacetContext] = []
  package var sheetPath: String = ""
  package var groups: [ProcedureGroupContext] = []
  package var future: [ProcedureRowContext] = []
  package var repealed: [ProcedureRowContext] = []
  package var otherFields: [CountedLinkContext] = []

  package var hasFacets: Bool { !facets.isEmpty }
  package var hasFuture: Bool { !future.isEmpty }
  package var hasRepealed: Bool { !repealed.isEmpty }
  package var hasOtherFields: Bool { !otherFields.isEmpty }

  package static let fields = TemplateFields<FieldPageContext>(
    commonFields + [
      .text("plainName", "Tên dễ hiểu.", \.plainName),
      .text("total", "Số thủ tục đang có hiệu lực.", \.total),
      .flag("isAtPolice", "Nhận tại Công an xã.", \.isAtPolice),
      .text(
        "receiver", "Nơi tiếp nhận, khi không phải trung tâm phục vụ hành chính công.",
        \.receiver),
      .record("counter", "Quầy của lĩnh vực.", \.counter),
      .list("facets", "Các bộ lọc, đếm trong lĩnh vực.", \.facets),
      .flag("hasFacets", "Có ít nhất một mục trong `facets`.", \.hasFacets),
      .text("sheetPath", "Tờ niêm yết của lĩnh vực, để in; trống khi không có.", \.sheetPath),
      .list("groups", "Thủ tục theo nhóm.", \.groups),
      .list("future", "Sắp có hiệu lực.", \.future),
      .flag("hasFuture", "Có ít nhất một mục trong `future`.", \.hasFuture),
      .list("repealed", "Đã bãi bỏ.", \.repealed),
      .flag("hasRepealed", "Có ít nhất một mục trong `repealed`.", \.hasRepealed),
      .list("otherFields", "Các lĩnh vực cùng nhóm.", \.otherFields),
      .flag("hasOtherFields", "Có ít nhất một mục trong `otherFields`.", \.hasOtherFields),
    ])
}
