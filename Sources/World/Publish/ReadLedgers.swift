package import Files
package import Releases

/// The ledgers of all portals that a tree has, by their folders, the places of those that could not be
/// believed, and what is served of each. The caller holds the lock of `output`.
package func readLedgers(for tree: FileTree, in output: OutputFolder) throws
  -> (ledgers: [String: Ledger], damaged: [String], served: [String: ReleaseID])
{
  var ledgers: [String: Ledger] = [:]
  var damaged: [String] = []
  var releases: [String: ReleaseID] = [:]
  for path in tree.sources.keys.sorted() where path.name == "trang.yml" {
    guard let inside = path.relative(to: "content"), inside.components.count <= 2 else { continue }
    let slug = inside.parent.string
    let portal = try ServedPortal(slug, in: output)
    let served = try portal.manifest()
    let found = try portal.store.ledger(served: served)
    if found.isDamaged { damaged.append(try portal.store.putLedgerAside()) }
    ledgers[slug] = found.ledger
    releases[slug] = served?.id
  }
  return (ledgers, damaged, releases)
}

/// The ledger of one portal, for who only looks.
package func ledger(of slug: String, in output: OutputFolder) throws -> Ledger {
  let portal = try ServedPortal(slug, in: output)
  return try portal.store.ledger(served: portal.manifest()).ledger
}
