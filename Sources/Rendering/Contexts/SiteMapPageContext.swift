package import Theming

/// The map of the site.
package struct SiteMapPageContext: PortalPage {
  package var page: PageContext
  package var sections: [SiteMapSectionContext] = []

  package static let fields = TemplateFields<SiteMapPageContext>(
    commonFields + [
      .list("sections", "Các mục.", \.sections)
    ])
}
