package import Theming

/// The introduction of the commune: the seven records that the law names, and the rest.
package struct IntroductionPageContext: PortalPage {
  package var page: PageContext
  package var body: String = ""
  package var records: [IntroductionRecordContext] = []
  package var items: [ListItemContext] = []

  package var hasItems: Bool { !items.isEmpty }

  package static let fields = TemplateFields<IntroductionPageContext>(
    commonFields + [
      .html("body", "Lời dẫn.", \.body),
      .list("records", "Bảy mục luật yêu cầu.", \.records),
      .list("items", "Các trang khác.", \.items),
      .flag("hasItems", "Có ít nhất một mục trong `items`.", \.hasItems),
    ])
}
