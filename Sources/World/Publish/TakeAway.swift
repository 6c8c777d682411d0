internal import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Takes one page or file from what readers have, when the content cannot be built that would do it: the release
/// that is served, but for that page, for the files of the search, and for data that name it. The caller holds
/// the lock.
///
/// - Parameter notice: what stands at the address of a page from now on.
/// - Returns: the pages that still name it; only a build can mend them.
package func takeAway(
  _ address: String, from slug: String, in output: OutputFolder, leaving notice: [UInt8],
  options: PublishOptions
) throws -> [String] {
  let portal = try ServedPortal(slug, in: output)
  let store = portal.store
  guard let served = try portal.manifest() else { return [] }
  try store.recover(served: served, rest: options.rest)
  let kept = try store.remembered()
  let copy = try NextCopy(in: store, served: served, kept: kept + [served], rest: options.rest)
  var naming: [String] = []
  do {
    for entry in served.entries where !entry.isOf(address) {
      let place = "\(portal.served)/\(entry.address)"
      if entry.isOfSearch { continue }
      if entry.isText, try names(place, address) {
        guard entry.address.hasSuffix(".html") else { continue }
        naming.append(entry.address)
      }
      try copy.put(entry, from: [place])
    }
    if address.hasSuffix(".html") { try copy.put(notice, at: address) }
    let entries = try copy.finish()
    let id = releaseID(of: entries, after: (kept + [served]).map(\.id).max())
    let manifest = Manifest(id: id, name: served.name, entries: entries)
    try copy.seal(manifest)
    try portal.putOut(copy)
    try store.remember(manifest)
    try store.settle(served: manifest)
    var withheld = Withheld()
    withheld.withdrawn[address] = served.id
    try store.forgetReleases(with: withheld, served: id)
    try store.tidy(keeping: options.keptReleases, served: id)
    try writeServerTables(of: output)
    return naming
  } catch {
    try portal.discard(copy, unlessItReplaced: served)
    throw error
  }
}

extension Manifest.Entry {
  /// Also when it is the file compressed.
  fileprivate func isOf(_ address: String) -> Bool {
    self.address == address || self.address == "\(address).gz" || self.address == "\(address).br"
  }

  /// What the search reads; its files hold the words of pages.
  fileprivate var isOfSearch: Bool {
    address.hasPrefix("tim-kiem/") && !address.hasSuffix(".html")
  }

  fileprivate var isText: Bool {
    [".html", ".xml", ".json", ".csv", ".js"].contains { address.hasSuffix($0) }
  }
}

/// Whether a file names an address by its last part, as links from anywhere do.
private func names(_ path: String, _ address: String) throws -> Bool {
  let name = Array((address.split(separator: "/").last ?? "").utf8)
  guard let bytes = try read(path)?.bytes, !name.isEmpty else { return false }
  let begins = [UInt8(ascii: "/"), UInt8(ascii: "\"")]
  return bytes.indices.contains { place in
    begins.contains(bytes[place]) && bytes[(place + 1)...].starts(with: name)
  }
}
