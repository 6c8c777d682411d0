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
  let lock = try BuildLock.take(for: [portal.store], wait: options.wait)
  let next = try NextRelease(of: portal, options)
  guard let served = next.served else {
    try next.discard()
    return []
  }
  var naming: [String] = []
  do {
    for entry in served.manifest.entries where !entry.isOf(address) {
      if entry.isOfSearch { continue }
      if entry.isText, try names(served.path(entry.plainAddress), address) {
        guard entry.plainAddress.hasSuffix(".html") else { continue }
        if entry.plainAddress == entry.address { naming.append(entry.address) }
      }
      try next.copy.put(entry, from: [served.path(entry.address)])
    }
    if address.hasSuffix(".html") { try next.copy.put(notice, at: address) }
    let entries = try next.copy.finish()
    let manifest = Manifest(
      id: next.newID(of: entries), name: served.manifest.name, entries: entries)
    var withheld = Withheld()
    withheld.withdrawn[address] = served.manifest.id
    try next.serve(manifest, forgetting: withheld, gone: [address])
    _ = consume lock
    try writeServerTables(of: output)
    return naming
  } catch {
    try next.discard()
    throw error
  }
}

extension Manifest.Entry {
  /// Also when it is the file compressed.
  fileprivate func isOf(_ address: String) -> Bool {
    self.address == address || self.address == "\(address).gz" || self.address == "\(address).br"
  }

  /// What the search reads; its files hold the words of pages.
  var isOfSearch: Bool {
    address.hasPrefix("tim-kiem/") && !address.hasSuffix(".html")
  }

  fileprivate var isText: Bool {
    [".html", ".xml", ".json", ".csv", ".js"].contains { plainAddress.hasSuffix($0) }
  }

  /// Where the file itself stands when this is the same compressed.
  var plainAddress: String {
    for ending in CompressedEnding.allCases where address.hasSuffix(ending.rawValue) {
      return String(address.dropLast(ending.rawValue.count))
    }
    return address
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
