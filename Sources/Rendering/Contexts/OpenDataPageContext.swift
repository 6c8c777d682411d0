package import Theming

/// The open data of the portal.
package struct OpenDataPageContext: PortalPage {
  package var page: PageContext
  package var introduction: String = ""
  package var dataSets: [DataSetContext] = []
  package var cataloguePath: String = ""

  package static let fields = TemplateFields<OpenDataPageContext>(
    commonFields + [
      .html("introduction", "Lời dẫn.", \.introduction),
      .list("dataSets", "Các bộ dữ liệu.", \.dataSets),
      .text("cataloguePath", "Mô tả DCAT, dưới cổng.", \.cataloguePath),
    ])
}
