package import Theming

/// The leaders of the commune.
package struct LeaderListPageContext: PortalPage {
  package var page: PageContext
  package var introduction: String = ""
  package var leaders: [LeaderContext] = []
  package var emptyReason: String = ""

  package static let fields = TemplateFields<LeaderListPageContext>(
    commonFields + [
      .html("introduction", "Lời dẫn.", \.introduction),
      .list("leaders", "Lãnh đạo, theo thứ tự.", \.leaders),
      .text("emptyReason", "Vì sao trống và tìm ở đâu.", \.emptyReason),
    ])
}
