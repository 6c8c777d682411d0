internal import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What every way of changing a portal begins and ends with: what readers have, what is kept, and the copy that
/// becomes the next release. The caller holds the lock of the portal.
struct NextRelease: Sendable {
  let portal: ServedPortal
  let store: PortalStore
  let served: KnownCopy?
  /// The releases that can be gone back to, the latest first.
  let kept: [Manifest]
  let copy: NextCopy
  private let keptReleases: Int

  init(of portal: ServedPortal, _ options: PublishOptions) throws {
    self.portal = portal
    keptReleases = options.keptReleases
    store = portal.store
    let manifest = try portal.manifest()
    try store.recover(served: manifest, rest: options.rest)
    kept = try store.remembered()
    served = manifest.map {
      KnownCopy(portal.served, $0, readsEveryByte: options.readsEveryByte)
    }
    copy = try NextCopy(
      in: store, served: served, kept: kept + [manifest].compactMap { $0 }, options: options)
  }

  func servedShows(_ withheld: Withheld) -> Bool { served?.manifest.shows(withheld) ?? false }

  /// Leaves the files that are named by their content in the next release too, for readers whose page is
  /// older.
  ///
  /// - Parameter withoutWords: whether to leave out what is made of content: the files of the search hold the
  ///   words of pages. So it is always when a page is gone, since its words must be gone too.
  func carryOver(withoutWords: Bool) throws {
    guard let served else { return }
    let recent = Set(kept.prefix(keptReleases).map(\.id) + [served.manifest.id])
    let isPageGone = served.manifest.entries.contains { entry in
      entry.lastUse == nil && entry.address.hasSuffix(".html") && !copy.has(entry.address)
    }
    for var entry in served.manifest.entries where isNamedByContent(entry.address) {
      if withoutWords || isPageGone, !entry.address.hasPrefix("assets/") { continue }
      let lastUse = entry.lastUse ?? served.manifest.id
      guard recent.contains(lastUse), !copy.has(entry.address) else { continue }
      entry.lastUse = lastUse
      // One that a bad disk or a hand took away is nobody's loss but its own.
      _ = try? copy.put(entry, from: [served.path(entry.address)])
    }
  }

  /// The name of a release that is made now, later than those before it also when the clock is not.
  func newID(of entries: [Manifest.Entry]) -> ReleaseID {
    let digest = Manifest.digest(of: entries)
    let id = ReleaseID(clock: releaseClock(time(nil)), digest: digest)
    let last = (kept.map(\.id) + [served?.manifest.id].compactMap { $0 }).max()
    guard let last, id.clock <= last.clock else { return id }
    return ReleaseID(clock: releaseClock(releaseMoment(last.clock) + 1), digest: digest)
  }

  /// Puts before readers what they have already, but for the files that do not stay, where nothing can be made
  /// anew.
  ///
  /// - Parameters:
  ///   - notice: what stands at an address from now on.
  ///   - gone: addresses of which a server must be told besides what it knows.
  ///   - stays: asked of each file in order.
  func serve(
    _ served: KnownCopy, forgetting withheld: Withheld,
    notice: (bytes: [UInt8], address: String)? = nil, gone: [String] = [],
    where stays: (Manifest.Entry) throws -> Bool
  ) throws {
    do {
      for entry in served.manifest.entries where try stays(entry) {
        try copy.put(entry, from: [served.path(entry.address)])
      }
      if let notice { try copy.put(notice.bytes, at: notice.address) }
      let entries = try copy.finish()
      let manifest = Manifest(id: newID(of: entries), name: served.manifest.name, entries: entries)
      try copy.seal(manifest)
      try store.carryMoves(from: served.manifest.id, to: manifest.id, gone: gone)
      try portal.putOut(copy)
      try makeOrder(after: manifest, forgetting: withheld)
    } catch {
      try discard()
      throw error
    }
  }

  /// Once a release is before readers: writes it down, and lets go of what is kept no longer.
  func makeOrder(after manifest: Manifest, forgetting withheld: Withheld) throws {
    try store.remember(manifest)
    try store.settle(served: manifest)
    try store.forgetReleases(with: withheld, served: manifest, known: kept)
    try store.tidy(keeping: keptReleases, served: manifest.id)
  }

  /// When nothing is new: serves the same files anew where somebody touched those that are served, and brings
  /// the other copy up to date when that costs nothing.
  func renewIfTouched(_ served: KnownCopy) throws -> KnownCopy.Doubts {
    let doubts = try served.doubts()
    if doubts.isEmpty, copy.isOnlyOwed {
      try remove(copy.folder)
      return doubts
    }
    try copy.seal(served.manifest)
    if !doubts.isEmpty { try portal.putOut(copy) }
    try store.settle(served: served.manifest)
    return doubts
  }

  /// After a failure: removes what was being prepared, so that a full disk is not kept full. Once a copy
  /// was put out, its place holds what was served before, which stays.
  func discard() throws {
    guard try portal.manifest() == served?.manifest else { return }
    if copy.folder == store.second {
      // Nothing of it has been changed yet.
      if try store.manifest(in: store.second) != nil { return }
      // It may have the last files of a release that is kept.
      guard (try? store.rescueFiles(beside: [served?.manifest])) != nil else { return }
    }
    try? remove(copy.folder)
  }
}
