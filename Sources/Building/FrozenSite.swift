internal import Commune
internal import Diagnostics
internal import Files
package import Releases
internal import VietnameseText

/// A portal of the content that cannot be made now, so that readers keep what they have.
package struct FrozenSite: Sendable, Equatable {
  package enum Cause: Sendable, Equatable {
    /// Its settings, or the folder's name.
    case settings
    /// What all portals share.
    case catalogue
    case theme(String)
  }

  package let slug: String
  package let cause: Cause
  /// As ``SitePlan/withheld``: what readers must not keep even so.
  package private(set) var withheld = Withheld()

  init(slug: String, cause: Cause) { (self.slug, self.cause) = (slug, cause) }

  /// Of a portal that cannot be assembled nothing is known but the names of its files and the days of its lists.
  mutating func forbid(_ paths: Set<FilePath>, _ workspace: Workspace, _ tree: FileTree) {
    let folder: FilePath = slug.isEmpty ? "content" : FilePath("content").appending(slug)
    let own = paths.filter { $0.isInside(folder) }
    let portal = workspace.portals.first { $0.slug == slug }
    withheld.addresses = Set(addresses(of: own, in: slug, workspace))
    // Lists of persons have a last day, whatever else is wrong.
    withheld.personFolders = ["ho-tro/"]
    withheld.persons = Portal.personPages(in: tree, under: folder, today: workspace.today)
      .union(["ho-tro/index.html"])
    let lawful = portal?.addresses.all.filter { !own.contains($0.source) }.map(\.address) ?? []
    withheld.names = Set(own.map { VietnameseText.slug(String($0.stem)) })
      .subtracting(["index", ""]).subtracting(lawful.map { Withheld.name(of: $0) })
  }
}

/// The portals that were asked for and are not in a plan, each with what holds it.
///
/// - Parameter findings: what was found when the portals were assembled.
func frozenSites(
  in tree: FileTree, _ workspace: Workspace, without made: Set<String>, _ request: BuildRequest,
  _ findings: [Diagnostic]
) -> [FrozenSite] {
  let isCatalogueHeld = findings.contains {
    $0.keepsPageBack && $0.span.path.isInside("content/chung")
  }
  return portalNames(in: tree).compactMap { slug in
    guard request.sites.isEmpty || request.sites.contains(slug), !made.contains(slug) else {
      return nil
    }
    if let portal = workspace.portals.first(where: { $0.slug == slug }) {
      return FrozenSite(slug: slug, cause: .theme(request.theme ?? portal.settings.theme))
    }
    return FrozenSite(slug: slug, cause: isCatalogueHeld ? .catalogue : .settings)
  }
}
