internal import Building

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What can be refused without making a page is refused for all portals before anything is written.
func refuseToPublish(
  _ releases: [Release], into output: OutputFolder, withStartPage hasStartPage: Bool
) throws {
  var places: [String] = []
  for release in releases {
    let (portal, slug) = (release.portal, release.site.slug)
    if !slug.isEmpty { try checkAddress(slug) }
    for folder in release.site.folders where !folder.isEmpty { try checkAddress(folder) }
    guard !places.contains(where: { isOneInside(portal.served, $0) }) else {
      throw WorldError.sharedFolder(path: portal.shown)
    }
    places.append(portal.served)
    try portal.refuseForeignFolder()
    if !slug.isEmpty, try kind(of: "\(output.real)/\(Release.mark)") != nil {
      throw WorldError.singlePortal(path: output.typed)
    }
  }
  for workshop in Set(releases.map(\.portal.workshop)).sorted() { try tryExchanging(in: workshop) }
  if hasStartPage { try refuseForeignStartPage(output) }
}

/// Whether one folder is the other or lies in it.
private func isOneInside(_ one: String, _ other: String) -> Bool {
  one == other || one.hasPrefix("\(other)/") || other.hasPrefix("\(one)/")
}

/// Exchanges two empty folders, as portals will be: some file systems cannot, and readers must not learn it.
private func tryExchanging(in workshop: String) throws {
  let folders = ["\(workshop)/thu-1", "\(workshop)/thu-2"]
  for folder in folders { try makeFolder(folder) }
  let isDone = exchange(folders[0], folders[1])
  let reason = errno
  for folder in folders { try remove(folder) }
  guard isDone else {
    throw WorldError.file(
      path: workshop, action: "đổi chỗ hai thư mục trong", reason: WorldError.reason(reason))
  }
}

/// A start page that is there already is ours when it stands above a folder that we have published.
private func refuseForeignStartPage(_ output: OutputFolder) throws {
  guard try kind(of: "\(output.real)/\(startPageName)") != nil else { return }
  let folders = [""] + (try names(in: output.real)?.names.map { "\($0)/" } ?? [])
  guard folders.contains(where: { access("\(output.real)/\($0)\(Release.mark)", F_OK) == 0 })
  else { throw WorldError.foreignFolder(path: output.typed) }
}
