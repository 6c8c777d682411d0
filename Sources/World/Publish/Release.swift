internal import Building
internal import Diagnostics
internal import Files
internal import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// One portal on its way to readers: brought together in a copy that is not served, then put in the place
/// of the served folder in one step.
struct Release: Sendable {
  let site: SitePlan
  let portal: ServedPortal

  init(_ site: SitePlan, in output: OutputFolder) throws {
    self.site = site
    portal = try ServedPortal(site.slug, in: output)
  }

  /// By this file a folder is known to be one that we have published, and it says what is in it: only
  /// such a folder, or an empty one, is ever replaced.
  static let mark = ".trangxa"

  /// What the manifest of a copy is called while the copy becomes another release: files that it still has may
  /// be the last of a release that is kept.
  static let formerMark = ".trangxa.cu"

  /// Makes every file of the portal and puts the new ones before readers; readers keep what they have when
  /// nothing is new.
  ///
  /// What was being prepared is removed when something fails, so that a full disk is not kept full.
  func publish(
    _ sources: ReleaseSources, jobs: Int, heaviest: Int, options: PublishOptions,
    progress: @escaping @Sendable (PublishPhase) -> Void
  )
    async throws -> Diagnosed<Published>
  {
    progress(.making(site.name))
    let store = portal.store
    let served = try portal.manifest()
    try store.recover(served: served, rest: options.rest)
    let kept = try store.remembered()
    let copy = try NextCopy(
      in: store, served: served, kept: kept + [served].compactMap { $0 }, rest: options.rest)
    do {
      try copy.makeFolders(site.folders)
      let produced = try await produce(site, jobs: jobs, heaviest: heaviest) { address, product in
        try checkAddress(address)
        try sources.put(product, at: address, into: copy)
      }
      let recent = Set(kept.prefix(options.keptReleases).map(\.id) + [served?.id].compactMap { $0 })
      let mustGo = served?.shows(site.withheld) ?? false
      try portal.carryOver(served, into: copy, usedBy: recent, isStylesOnly: mustGo)
      let entries = try copy.finish()
      let id = releaseID(of: entries, after: (kept + [served].compactMap { $0 }).map(\.id).max())
      let manifest = Manifest(id: id, name: site.name, entries: entries)
      if let served, served.hasSameFiles(as: manifest) {
        let touched = try portal.touched(served)
        try store.write(site, for: served.id)
        try copy.seal(served)
        if !touched.isEmpty { try portal.putOut(copy) }
        try store.settle(served: served)
        try store.forgetReleases(with: site.withheld, served: served.id)
        return produced.map { Published($0, id: served.id, touched: touched) }
      }
      progress(.sealing(site.name))
      try copy.seal(manifest)
      try store.write(site, for: id)
      progress(.exchanging(site.name))
      try portal.putOut(copy)
      progress(.tidying(site.name))
      try store.remember(manifest)
      try store.settle(served: manifest)
      try store.forgetReleases(with: site.withheld, served: id)
      try store.tidy(keeping: options.keptReleases, served: id)
      let change = ManifestChange(from: served, to: manifest)
      return produced.map { Published($0, id: id, change: change, written: copy.written) }
    } catch {
      try portal.discard(copy, unlessItReplaced: served)
      throw error
    }
  }
}

/// The name of a release that is made now, later than those before it also when the clock is not.
func releaseID(of entries: [Manifest.Entry], after last: ReleaseID?) -> ReleaseID {
  let digest = Manifest.digest(of: entries)
  let id = ReleaseID(clock: releaseClock(time(nil)), digest: digest)
  guard let last, id.clock <= last.clock else { return id }
  return ReleaseID(clock: releaseClock(releaseMoment(last.clock) + 1), digest: digest)
}

/// What came of publishing one portal.
struct Published: Sendable {
  var production: Production
  var id: ReleaseID
  /// What readers see otherwise than before; nil when nothing.
  var change: ManifestChange?
  /// How many files readers did not have.
  var written = 0
  /// Addresses that somebody had changed, and that are served again as they were made.
  var touched: [String] = []

  init(
    _ production: Production, id: ReleaseID, change: ManifestChange? = nil, written: Int = 0,
    touched: [String] = []
  ) {
    self.production = production
    self.id = id
    self.change = change
    self.written = written
    self.touched = touched
  }
}

/// Where the bytes of products come from that are not made.
struct ReleaseSources: Sendable {
  let tree: FileTree
  /// The folder on disk whose files attachments are copied from.
  let content: String
  let pictures: PreparedPictures

  fileprivate func put(_ product: Product, at address: String, into copy: NextCopy) throws {
    switch product {
    case .bytes(let bytes): try copy.put(bytes, at: address)
    case .picture(let path, let part):
      let file = try pictures.file(path, part)
      try copy.put(fileAt: file.path, size: file.size, at: address)
    case .copy(let path):
      if let bytes = tree[path] {
        try copy.put(bytes, at: address)
      } else if let size = tree.attachments[path]?.size, let inside = path.relative(to: "content") {
        try copy.put(fileAt: "\(content)/\(inside)", size: size, at: address)
      } else {
        throw WorldError.file(path: path.string, action: "chép", reason: WorldError.reason(ENOENT))
      }
    }
  }
}
