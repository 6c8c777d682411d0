package import Theming

/// The procedures that a choice of filters leaves, by field.
package struct FilteredProceduresPageContext: PortalPage {
  package var page: PageContext
  package var total: String
  package var chosen: [LinkContext] = []
  package var facets: [FacetContext] = []
  package var procedureFields: [CountedLinkContext] = []
  package var groups: [ProcedureGroupContext] = []
  package var listPath: String

  package var hasFacets: Bool { !facets.isEmpty }
  package var hasManyFields: Bool { procedureFields.count > 1 }

  package static let fields = TemplateFields<FilteredProceduresPageContext>(
    commonFields + [
      .text("total", "Số thủ tục khớp.", \.total),
      .list("chosen", "Các lựa chọn đang lọc; địa chỉ là trang khi bỏ lựa chọn ấy.", \.chosen),
      .list("facets", "Các bộ lọc còn chọn thêm hoặc đổi được.", \.facets),
      .flag("hasFacets", "Có ít nhất một mục trong `facets`.", \.hasFacets),
      .list("procedureFields", "Các lĩnh vực có thủ tục khớp.", \.procedureFields),
      .flag("hasManyFields", "Có từ hai lĩnh vực.", \.hasManyFields),
      .list("groups", "Thủ tục khớp theo lĩnh vực.", \.groups),
      .text(
        "listPath", "Danh sách đầy đủ với cùng lựa chọn, cho trình duyệt có JavaScript.", \.listPath
      ),
    ])
}
