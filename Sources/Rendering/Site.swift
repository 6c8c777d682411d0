package import Commune
internal import Files
package import Theming

/// A portal with the theme that it is shown in, and what all its pages share, made once.
///
/// Everything that a page needs is here, so each page is a function of the site and its entry, and
/// pages can be made in any order and in parallel.
package struct Site: Sendable {
  private let parts: Parts

  /// One object, since every output holds its site and every text asks it three times: a copy of
  /// the portal's sixty lists took 9 µs a page. What is in it is read in place.
  private final class Parts: Sendable {
    let portal: Portal
    let theme: Theme
    let frame: Frame
    let pictures: [String: PublishedFile]
    let shelf: ProcedureShelf
    let surroundings: PageSurroundings

    init(_ portal: Portal, _ theme: Theme) {
      self.portal = portal
      self.theme = theme
      pictures = Dictionary(
        portal.files.values.filter(\.isPicture).map { ($0.address, $0) },
        uniquingKeysWith: { first, _ in first })
      shelf = ProcedureShelf(portal)
      surroundings = PageSurroundings(portal, theme)
      frame = Frame(portal, theme, shown: surroundings.sections)
    }
  }

  package init(_ portal: Portal, _ theme: Theme) { parts = Parts(portal, theme) }

  package var portal: Portal { _read { yield parts.portal } }
  package var theme: Theme { _read { yield parts.theme } }
  /// The header and footer of every folder depth and section.
  var frame: Frame { _read { yield parts.frame } }
  /// The portal's pictures, by their addresses.
  var pictures: [String: PublishedFile] { _read { yield parts.pictures } }
  var shelf: ProcedureShelf { _read { yield parts.shelf } }
  /// What stands around the content of every page.
  var surroundings: PageSurroundings { _read { yield parts.surroundings } }

  /// Sections that have something to show; the others have no page and no link.
  var sections: [Section] { Section.allCases.filter(surroundings.sections.contains) }
}
