package import Theming

/// All life events of a portal.
package struct LifeEventListPageContext: PortalPage {
  package var page: PageContext
  package var lead: String
  package var lifeEvents: [LifeEventContext] = []
  package var proceduresPath: String

  package static let fields = TemplateFields<LifeEventListPageContext>(
    commonFields + [
      .text("lead", "Câu dẫn.", \.lead),
      .list("lifeEvents", "Các việc, theo thứ tự của su-kien.yml.", \.lifeEvents),
      .text("proceduresPath", "Trang mọi thủ tục.", \.proceduresPath),
    ])
}
