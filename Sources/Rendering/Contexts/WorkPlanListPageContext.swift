package import Theming

/// The section of plans: work programmes, plans, and what came of them, by year.
package struct WorkPlanListPageContext: PortalPage {
  package var page: PageContext
  package var introduction: String = ""
  package var total: String = ""
  package var years: [WorkPlanYearContext] = []
  package var emptyReason: String = ""

  package static let fields = TemplateFields<WorkPlanListPageContext>(
    commonFields + [
      .html("introduction", "Lời dẫn của mục.", \.introduction),
      .text("total", "Số kế hoạch và kết quả, viết thành câu ngắn.", \.total),
      .list("years", "Các năm, mới nhất trước.", \.years),
      .text("emptyReason", "Vì sao danh sách trống và nên tìm ở đâu.", \.emptyReason),
    ])
}
