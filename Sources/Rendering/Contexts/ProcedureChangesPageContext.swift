package import Theming

/// What changed lately in the list of procedures.
package struct ProcedureChangesPageContext: PortalPage {
  package var page: PageContext
  package var introduction: String = ""
  package var days: [ProcedureChangeDayContext] = []
  package var proceduresPath: String

  package static let fields = TemplateFields<ProcedureChangesPageContext>(
    commonFields + [
      .html("introduction", "Lời dẫn.", \.introduction),
      .list("days", "Thay đổi theo ngày, mới nhất trước.", \.days),
      .text("proceduresPath", "Trang thủ tục hành chính.", \.proceduresPath),
    ])
}
