package import Building
package import Diagnostics
package import Files

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
  to output: OutputFolder, jobs: Int, heaviest: Int = 0,
  progress: @escaping @Sendable (String) -> Void = { _ in }
) async throws -> Diagnosed<PublishSummary> {
  let releases = try plan.sites.map { try Release($0, in: output) }
  try refuse(releases)
  if plan.startPage != nil { try refuseForeignStartPage(output) }
  let elsewhere = Set(releases.map(\.workshop)).subtracting([output.workshop]).sorted()
  let lock = try BuildLock.take(in: elsewhere)
  for workshop in [output.workshop] + elsewhere { try removeLeftovers(workshop) }

  var summary = PublishSummary()
  var findings: [Diagnostic] = []
  for release in releases {
    progress(release.site.name)
    let made = try await release.publish(
      tree, content: content, pictures: pictures, jobs: jobs, heaviest: heaviest
    )
    .moving(into: &findings)
    summary.pages += made.written
    summary.keptBack += made.keptBack
    summary.heaviest = (summary.heaviest + made.heaviest).heaviest(heaviest)
    summary.sites += 1
  }
  if let start = plan.startPage {
    try publishStartPage(start, output)
    summary.strays = try strays(in: output, of: tree)
  }
  _ = consume lock
  return Diagnosed(summary, findings)
}

package struct PublishSummary: Sendable {
  package var sites = 0
  package var pages = 0
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
    guard places.insert(release.served).inserted else {
      throw WorldError.sharedFolder(path: release.shown)
    }
    try release.refuseForeignFolder()
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

private func publishStartPage(_ bytes: [UInt8], _ output: OutputFolder) throws {
  let next = "\(output.workshop)/mo-dau\(Release.ending)"
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
  for name in try names(in: workshop)?.names ?? [] where name.hasSuffix(Release.ending) {
    try remove("\(workshop)/\(name)")
  }
}
