internal import Building
internal import Commune
internal import Diagnostics
internal import Files
internal import Rendering
internal import VietnameseText

/// The redirects from the old addresses of every portal in the line of the new units, also of those
/// that became archives before: a chain of changes must not become a chain of redirects.
///
/// - Parameter workspace: the portals on the last day of the old order.
func redirects(
  from workspace: Workspace, before: FileTree, after: FileTree, _ successions: [Succession],
  _ request: MergeRequest
) -> [PortalRedirects] {
  guard let date = successions.first?.date else { return [] }
  let olds = oldPortals(workspace, successions)
  let later = addresses(after, of: olds.map(\.slug) + successions.map(\.slug), on: date)
  let ending = Set(endingSources(successions).map(\.portal.slug))
  return olds.compactMap { old -> PortalRedirects? in
    let slug = old.slug
    let lastDay = (old.archive?.before ?? date).adding(days: -1)
    let living = addresses(before, of: [slug], on: lastDay)[slug] ?? []
    let isMoving = ending.contains(slug) && !request.archiveBase.isEmpty
    let archive = Place(
      slug: slug, name: old.settings.name,
      url: isMoving ? "\(request.archiveBase)\(slug)/" : old.settings.url,
      addresses: later[slug] ?? [])
    let heirs = heirs(of: old, successions, later, request)
    let found = living.sorted().compactMap { redirect(from: $0, of: old, archive, heirs) }
    return found.isEmpty
      ? nil : PortalRedirects(slug: slug, url: old.formerURL, redirects: found)
  }
}

/// A portal of the new order, and what is in it.
private struct Place {
  let slug: String
  let name: String
  /// With a slash at its end, or "".
  let url: String
  let addresses: Set<String>
}

/// The portals whose old addresses must go on working: those that end now, and the archives of
/// units further back in their line.
private func oldPortals(_ workspace: Workspace, _ successions: [Succession]) -> [Portal] {
  let register = workspace.catalogue.units
  let line = Set(
    successions.flatMap { [$0.unit.code] + register.ancestors(of: $0.unit.code).map(\.unit.code) })
  let ending = Set(endingSources(successions).map(\.portal.slug))
  return workspace.portals.filter { portal in
    guard let unit = portal.unit, line.contains(unit.code) else { return false }
    return ending.contains(portal.slug) || portal.isArchive
  }
}

/// The addresses of portals as they are built on `day`.
private func addresses(_ tree: FileTree, of slugs: [String], on day: CalendarDate)
  -> [String: Set<String>]
{
  let plan = plan(tree, BuildRequest(today: day, sites: Set(slugs))).value
  return Dictionary(
    plan.sites.map { ($0.slug, Set($0.outputs.map(\.address))) }, uniquingKeysWith: { $0.union($1) }
  )
}

/// The one portal of today that `old` went into; none when it went into several, since nobody knows
/// from an address in which of them a citizen lives.
private func heirs(
  of old: Portal, _ successions: [Succession], _ later: [String: Set<String>],
  _ request: MergeRequest
) -> [Place] {
  guard let code = old.unit?.code, let date = successions.first?.date else { return [] }
  let units = old.catalogue.units.heirs(of: code, on: date)
  guard units.count == 1,
    let succession = successions.first(where: { $0.unit.code == units[0].unit.code })
  else { return [] }
  let url = request.units.count == 1 && !request.url.isEmpty ? request.url : succession.ownURL
  return [
    Place(
      slug: succession.slug, name: succession.unit.name, url: url,
      addresses: later[succession.slug] ?? [])
  ]
}

/// Where a page is now: in the archive when it is kept there, in the one successor when that has a
/// page of the same address, else at the nearest page above it. Nil when it is where it was, or
/// when the new portal has a page at the very same address of the same host.
private func redirect(from address: String, of old: Portal, _ archive: Place, _ heirs: [Place])
  -> PortalRedirects.Redirect?
{
  let isTakenOver = heirs.contains {
    !$0.url.isEmpty && $0.url == old.formerURL && $0.addresses.contains(address)
  }
  if isTakenOver { return nil }
  let place: Place
  let target: String
  if archive.addresses.contains(address) {
    if archive.url == old.formerURL { return nil }
    (place, target) = (archive, address)
  } else if heirs.count == 1, heirs[0].addresses.contains(address) {
    (place, target) = (heirs[0], address)
  } else if isPage(address) {
    (place, target) = (archive, nearest(to: address, in: archive.addresses))
  } else {
    return nil
  }
  return PortalRedirects.Redirect(
    address: address, target: location(of: target, in: place, seenFrom: old), title: place.name)
}

/// Absolute where that is known; a path on the same host where neither portal has its own; nil
/// where a reader would have to be sent to a host that nobody has named.
private func location(of address: String, in place: Place, seenFrom old: Portal) -> String? {
  if !place.url.isEmpty { return place.url + servedAddress(address) }
  return old.formerURL.isEmpty ? "/\(place.slug)/\(address)" : nil
}

/// `thu-tuc/linh-vuc/ho-tich.html` → `thu-tuc/index.html`, or the home page.
private func nearest(to address: String, in addresses: Set<String>) -> String {
  var folder = FilePath(address).parent
  while !folder.string.isEmpty {
    let index = folder.appending("index.html").string
    if addresses.contains(index), index != address { return index }
    folder = folder.parent
  }
  return "index.html"
}

/// Only a page can stand for another; a file that is gone is gone.
private func isPage(_ address: String) -> Bool {
  address.hasSuffix(".html") && address != "404.html"
}
