package import Theming

/// The page of search results; without a script it leads on by field and by section.
package struct SearchPageContext: PortalPage {
  package var page: PageContext
  package var fieldGroups: [FieldGroupContext] = []
  package var sections: [LinkContext] = []

  package var hasFieldGroups: Bool { !fieldGroups.isEmpty }
  package var hasSections: Bool { !sections.isEmpty }

  package static let fields = TemplateFields<SearchPageContext>(
    commonFields + [
      .list("fieldGroups", "Các lĩnh vực có thủ tục.", \.fieldGroups),
      .flag("hasFieldGroups", "Có ít nhất một mục trong `fieldGroups`.", \.hasFieldGroups),
      .list("sections", "Các mục của cổng.", \.sections),
      .flag("hasSections", "Có ít nhất một mục trong `sections`.", \.hasSections),
    ])
}
