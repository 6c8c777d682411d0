internal import Releases

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
  var withheld = Withheld()
  withheld.withdrawn[address] = served.manifest.id
  let isPage = address.hasSuffix(".html")
  try next.serve(
    served, forgetting: withheld, notice: isPage ? (notice, address) : nil, gone: [address]
  ) { entry in
    let plain = plainAddress(entry.address)
    if entry.address == address || plain == address || entry.isOfSearch { return false }
    guard entry.isText, try names(served.path(plain), address) else { return true }
    guard plain.hasSuffix(".html") else { return false }
    if plain == entry.address { naming.append(entry.address) }
    return true
  }
  _ = consume lock
  try writeServerTables(of: output)
  return naming
}

extension Manifest.Entry {
  /// What the search reads; its files hold the words of pages.
  var isOfSearch: Bool {
    address.hasPrefix("tim-kiem/") && !address.hasSuffix(".html")
  }

  fileprivate var isText: Bool {
    [".html", ".xml", ".json", ".csv", ".js"].contains { plainAddress(address).hasSuffix($0) }
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
