package import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Serves an earlier release of a portal again, in one step, and holds publishing: the next run would put
/// back what somebody has just taken away.
///
/// - Parameters:
///   - id: nil for the last release before the one that is served in which readers saw something else.
///   - wait: for how many seconds to wait while a build has the portal.
/// - Returns: the release that is served now.
/// - Throws: ``WorldError/noRelease(_:portal:)`` when there is none; then nothing has changed.
@discardableResult
package func rollBack(
  _ slug: String, to id: ReleaseID?, in output: OutputFolder, options: PublishOptions, wait: Int = 0
) throws -> Manifest {
  let portal = try ServedPortal(slug, in: output)
  let lock = try BuildLock.take(for: [portal.store], wait: wait)
  let next = try NextRelease(of: portal, options)
  let (store, served) = (next.store, next.served?.manifest)
  let before = next.kept.first { release in
    if let id { return release.id == id }
    // One with the same pages would be no step back.
    return served.map { release.id < $0.id && !ManifestChange(from: release, to: $0).isEmpty }
      ?? true
  }
  guard let wanted = before else {
    try next.discard()
    throw WorldError.noRelease(id?.text, portal: portal.shown)
  }
  if served?.id == wanted.id {
    try next.discard()
    try store.holdPublishing(at: wanted.id)
    return wanted
  }

  let wasHeld = try store.holdText() != nil
  do {
    let copies = [
      Whereabouts(portal.served, served),
      Whereabouts(store.second, try store.manifest(in: store.second)),
    ]
    for entry in wanted.entries {
      try next.copy.put(entry, from: copies.compactMap { $0.place(of: entry.digest) })
    }
    try next.carryOver(withoutWords: false)
    let manifest = Manifest(id: wanted.id, name: wanted.name, entries: try next.copy.finish())
    // Before the step, so that a run that comes between the two changes nothing.
    try store.holdPublishing(at: wanted.id)
    try next.copy.seal(manifest)
    try portal.putOut(next.copy)
    try store.settle(served: manifest)
    try writeServerTables(of: output)
    _ = consume lock
    return manifest
  } catch {
    if try portal.manifest() == served, !wasHeld { try? remove(store.hold) }
    try next.discard()
    throw error
  }
}

/// Lets a portal be published again.
///
/// - Returns: whether it had been held.
package func resume(_ slug: String, in output: OutputFolder, wait: Int = 0) throws -> Bool {
  let store = try ServedPortal(slug, in: output).store
  let lock = try BuildLock.take(for: [store], wait: wait)
  guard try kind(of: store.hold) != nil else { return false }
  try remove(store.hold)
  try sync(store.folder)
  _ = consume lock
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
  func holdPublishing(at id: ReleaseID) throws {
    try replace(hold, with: Array("giữ bản \(id.text) từ \(clockText(time(nil)))\n".utf8))
    try sync(folder)
  }
}
