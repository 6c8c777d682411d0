package import Files
package import Releases

/// What is known of the addresses of portals before a build.
package struct ReadLedgers: Sendable {
  /// By the folder of the portal.
  package fileprivate(set) var ledgers: [String: Ledger] = [:]
  /// What is served of each.
  package fileprivate(set) var served: [String: ReleaseID] = [:]
  fileprivate var damaged: [PortalStore] = []

  /// Puts those aside that cannot be believed. The caller holds the lock of the output.
  ///
  /// - Returns: where they are now.
  package func putDamagedAside() throws -> [String] { try damaged.map { try $0.putLedgerAside() } }
}

/// The ledgers of all portals that a tree has. The caller holds the lock of `output`.
package func readLedgers(for tree: FileTree, in output: OutputFolder) throws -> ReadLedgers {
  var read = ReadLedgers()
  for path in tree.sources.keys.sorted() where path.name == "trang.yml" {
    guard let inside = path.relative(to: "content"), inside.components.count <= 2 else { continue }
    let slug = inside.parent.string
    let portal = try ServedPortal(slug, in: output)
    let served = try portal.manifest()
    let found = try portal.store.ledger(served: served)
    if found.isDamaged { read.damaged.append(portal.store) }
    read.ledgers[slug] = found.ledger
    read.served[slug] = served?.id
  }
  return read
}

/// The ledger of one portal, for who only looks.
package func ledger(of slug: String, in output: OutputFolder) throws -> Ledger {
  let portal = try ServedPortal(slug, in: output)
  return try portal.store.ledger(served: portal.manifest()).ledger
}
