package import Commune
internal import Files
package import Theming

/// A portal with the theme that it is shown in, and what all its pages share, made once.
///
/// Everything that a page needs is here, so each page is a function of the site and its entry, and
/// pages can be made in any order and in parallel.
package struct Site: Sendable {
  package let portal: Portal
  package let theme: Theme
  /// The header and footer of every folder depth and section.
  let frame: Frame
  /// The portal's pictures, by their addresses.
  let pictures: [String: PublishedFile]
  let shelf: ProcedureShelf

  package init(_ portal: Portal, _ theme: Theme) {
    self.portal = portal
    self.theme = theme
    pictures = Dictionary(
      portal.files.values.filter(\.isPicture).map { ($0.address, $0) },
      uniquingKeysWith: { first, _ in first })
    shelf = ProcedureShelf(portal)
    frame = Frame(portal, theme)
  }

  /// Sections that have something to show; the others have no page and no link.
  var sections: [Section] { Section.allCases.filter(portal.hasContent) }
}
