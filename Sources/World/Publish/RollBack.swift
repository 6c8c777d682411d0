package import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Serves an earlier release of a portal again, in one step, and holds publishing: the next run would put
/// back what somebody has just taken away. The caller holds the lock.
///
/// - Parameters:
///   - id: nil for the release before the one that is served.
/// - Returns: the release that is served now.
/// - Throws: ``WorldError/noRelease(_:portal:)`` when there is none; then nothing has changed.
@discardableResult
package func rollBack(
  _ slug: String, to id: ReleaseID?, in output: OutputFolder, options: PublishOptions
) throws -> Manifest {
  let portal = try ServedPortal(slug, in: output)
  let store = portal.store
  let served = try portal.manifest()
  try store.recover(served: served, rest: options.rest)
  let kept = try store.remembered()
  let before = kept.first { release in
    guard let id else { return served.map { release.id < $0.id } ?? true }
    return release.id == id
  }
  guard let wanted = before else { throw WorldError.noRelease(id?.text, portal: portal.shown) }
  if served?.id == wanted.id {
    try store.holdPublishing(at: wanted.id)
    return wanted
  }

  let wasHeld = try store.holdText() != nil
  let copy = try NextCopy(
    in: store, served: served, kept: kept + [served].compactMap { $0 }, rest: options.rest)
  do {
    let copies = [
      Whereabouts(portal.served, served),
      Whereabouts(store.second, try store.manifest(in: store.second)),
    ]
    for entry in wanted.entries {
      try copy.put(entry, from: copies.compactMap { $0.place(of: entry.digest) })
    }
    try portal.carryOver(
      served, into: copy, usedBy: Set(kept.map(\.id) + [served?.id].compactMap { $0 }))
    let manifest = Manifest(id: wanted.id, name: wanted.name, entries: try copy.finish())
    // Before the step, so that a run that comes between the two changes nothing.
    try store.holdPublishing(at: wanted.id)
    try copy.seal(manifest)
    try portal.putOut(copy)
    try store.settle(served: manifest)
    try writeServerTables(of: output)
    return manifest
  } catch {
    if try portal.manifest() == served, !wasHeld { try? remove(store.hold) }
    try portal.discard(copy, unlessItReplaced: served)
    throw error
  }
}

/// Lets a portal be published again.
///
/// - Returns: whether it had been held.
package func resume(_ slug: String, in output: OutputFolder) throws -> Bool {
  let store = try ServedPortal(slug, in: output).store
  guard try kind(of: store.hold) != nil else { return false }
  try remove(store.hold)
  try sync(store.folder)
  return true
}

/// Where the files of a copy are, by what they hold.
private struct Whereabouts {
  private let folder: String
  private let addresses: [Digest: String]

  init(_ folder: String, _ manifest: Manifest?) {
    self.folder = folder
    addresses = Dictionary(
      (manifest?.entries ?? []).map { ($0.digest, $0.address) }, uniquingKeysWith: { $1 })
  }

  func place(of digest: Digest) -> String? { addresses[digest].map { "\(folder)/\($0)" } }
}

extension PortalStore {
  fileprivate func holdPublishing(at id: ReleaseID) throws {
    try replace(hold, with: Array("giữ bản \(id.text) từ \(clockText(time(nil)))\n".utf8))
    try sync(folder)
  }
}
