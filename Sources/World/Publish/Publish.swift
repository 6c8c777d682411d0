package import Building
package import Diagnostics
package import Files
package import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Writes the outputs of a plan and puts them before readers.
///
/// Each portal is written whole into a folder beside the served one, then the two are exchanged in
/// one step: a reader sees the old pages or the new ones, never a mixture. When one portal fails,
/// those before it are published and those after it keep what they had. The caller holds the
/// lock of `output`.
///
/// - Parameters:
///   - tree: what the plan was made from.
///   - content: the folder on disk whose files attachments are copied from.
///   - pictures: the files that were made of its pictures.
///   - heaviest: how many of the heaviest pages to name.
/// - Returns: the findings of all pages, and how many were written.
package func publish(
  _ plan: Plan, from tree: FileTree, content: String, pictures: PreparedPictures,
  to output: OutputFolder, options: PublishOptions = PublishOptions(), jobs: Int,
  heaviest: Int = 0,
  progress: @escaping @Sendable (PublishPhase) -> Void = { _ in }
) async throws -> Diagnosed<PublishSummary> {
  let releases = try plan.sites.map { try Release($0, in: output) }
  try refuse(releases)
  if plan.startPage != nil { try refuseForeignStartPage(output) }
  let elsewhere = Set(releases.map(\.portal.workshop)).subtracting([output.workshop]).sorted()
  let lock = try BuildLock.take(in: elsewhere)
  try removeLeftovers(output.workshop)

  let sources = ReleaseSources(tree: tree, content: content, pictures: pictures)
  var summary = PublishSummary()
  var findings: [Diagnostic] = []
  for release in releases {
    // What readers must not have goes, also where somebody holds an earlier release.
    let mustGo = try release.portal.manifest()?.shows(release.site.withheld) ?? false
    if let hold = try release.portal.store.holdText(), !mustGo {
      summary.held.append((release.site.slug, hold))
      if let served = try release.portal.manifest() {
        try release.portal.store.forgetReleases(with: release.site.withheld, served: served.id)
      }
      continue
    }
    let made = try await release.publish(
      sources, jobs: jobs, heaviest: heaviest, options: options, progress: progress
    )
    .moving(into: &findings)
    summary.pages += made.production.written
    summary.files += made.written
    summary.keptBack += made.production.keptBack
    summary.heaviest = (summary.heaviest + made.production.heaviest).heaviest(heaviest)
    if !made.touched.isEmpty { summary.touched.append((release.portal.shown, made.touched)) }
    if let change = made.change { summary.changes[release.site.slug] = change }
    summary.sites += 1
  }
  if let start = plan.startPage {
    try publishStartPage(start, output)
    summary.strays = try strays(in: output, of: tree)
  }
  try writeServerTables(of: output)
  _ = consume lock
  return Diagnosed(summary, findings)
}

/// How releases are kept.
package struct PublishOptions: Sendable {
  /// For how many seconds a copy that was served is left alone.
  package var rest = 60
  /// How many releases can be gone back to.
  package var keptReleases = 5

  package init() {}
}

/// What publishing is at, with the name of the portal.
package enum PublishPhase: Sendable {
  case making(String)
  /// All files are made, and brought to the disk.
  case sealing(String)
  case exchanging(String)
  /// Readers have the new release.
  case tidying(String)

  package var text: String {
    switch self {
    case .making(let name): "đang dựng \(name)"
    case .sealing(let name): "đang ghi \(name) xuống đĩa"
    case .exchanging(let name): "đang đưa \(name) ra"
    case .tidying(let name): "đang dọn bản cũ của \(name)"
    }
  }
}

package struct PublishSummary: Sendable {
  package var sites = 0
  /// Files of all portals.
  package var pages = 0
  /// Those that were written, since readers did not have them.
  package var files = 0
  /// Portals that were not published, since somebody went back to an earlier release, and what is known of
  /// it.
  package var held: [(slug: String, hold: String)] = []
  /// Served folders that somebody had changed, and the addresses there; they are as they should be again.
  package var touched: [(folder: String, addresses: [String])] = []
  /// What readers see otherwise, by portal; those where nothing changed are not there.
  package var changes: [String: ManifestChange] = [:]
  package var keptBack = 0
  /// Folders of portals that are still served and no longer in the content. They are left alone:
  /// whether readers may lose a portal is for a person to say.
  package var strays: [String] = []
  package var heaviest: [PageWeight] = []
}

private func strays(in output: OutputFolder, of tree: FileTree) throws -> [String] {
  let known = Set(
    tree.paths(inside: "content").compactMap { path in
      path.components.count > 2 ? String(path.components[1]) : nil
    })
  return (try names(in: output.real)?.names ?? []).filter { name in
    !known.contains(name) && access("\(output.real)/\(name)/\(Release.mark)", F_OK) == 0
  }
}

/// What can be refused without making a page is refused for all portals before anything is written.
private func refuse(_ releases: [Release]) throws {
  var places: Set<String> = []
  for release in releases {
    if !release.site.slug.isEmpty { try checkAddress(release.site.slug) }
    for folder in release.site.folders where !folder.isEmpty { try checkAddress(folder) }
    guard places.insert(release.portal.served).inserted else {
      throw WorldError.sharedFolder(path: release.portal.shown)
    }
    try release.portal.refuseForeignFolder()
  }
}

/// A start page that is there already is ours when it stands above a folder that we have published.
private func refuseForeignStartPage(_ output: OutputFolder) throws {
  guard try kind(of: "\(output.real)/\(startPageName)") != nil else { return }
  let folders = [""] + (try names(in: output.real)?.names.map { "\($0)/" } ?? [])
  guard folders.contains(where: { access("\(output.real)/\($0)\(Release.mark)", F_OK) == 0 })
  else { throw WorldError.foreignFolder(path: output.typed) }
}

private let startPageName = "index.html"

/// How the name of a start page ends that is not served yet.
private let startPageEnding = ".moi"

private func publishStartPage(_ bytes: [UInt8], _ output: OutputFolder) throws {
  let next = "\(output.workshop)/mo-dau\(startPageEnding)"
  try makeFolder(output.real)
  try write(bytes, to: next)
  try sync(next)
  guard rename(next, "\(output.real)/\(startPageName)") == 0 else {
    throw WorldError.system("thay", "\(output.typed)/\(startPageName)")
  }
  try sync(output.real)
  try sync(output.workshop)
}

/// Removes what a build left that was broken off.
private func removeLeftovers(_ workshop: String) throws {
  for name in try names(in: workshop)?.names ?? [] where name.hasSuffix(startPageEnding) {
    try remove("\(workshop)/\(name)")
  }
}
