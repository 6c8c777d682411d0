internal import Commune
internal import Diagnostics
internal import Files

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
  /// As ``SitePlan/withheldNames``: what readers must not keep even so.
  package internal(set) var withheldNames: Set<String> = []
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
