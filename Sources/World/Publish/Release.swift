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

  /// Makes every file of the portal, and changes nothing that readers see.
  ///
  /// What was being prepared is removed when something fails, so that a full disk is not kept full.
  func prepare(_ sources: ReleaseSources, jobs: Int, heaviest: Int, options: PublishOptions)
    async throws -> Diagnosed<PreparedRelease>
  {
    let clock = RunClock()
    let next = try NextRelease(of: portal, options)
    do {
      try next.copy.makeFolders(site.folders)
      let memo = next.store.pageMemo(for: site, options.program) ?? PageMemo()
      let produced = try await produce(
        site, jobs: jobs, heaviest: heaviest, knowing: memo,
        timings: options.timings
      ) { address, product in
        try checkAddress(address)
        return try sources.put(product, at: address, into: next.copy)
      }
      options.timings?.passed(.making, count: produced.value.written)
      if options.compresses { try await next.copy.compress(beside: next.served, jobs: jobs) }
      options.timings?.passed(.compressing)
      try next.carryOver(withoutWords: next.servedShows(site.withheld))
      let entries = try next.copy.finish()
      try next.copy.keepTimes(of: next.served)
      let manifest = Manifest(id: next.newID(of: entries), name: site.name, entries: entries)
      return produced.map { PreparedRelease(self, next, manifest, $0, clock) }
    } catch {
      try next.discard()
      throw error
    }
  }
}

/// A release that is made, whole but for its seal, and not before readers yet.
struct PreparedRelease: Sendable {
  let release: Release
  let production: Production
  private let next: NextRelease
  private let manifest: Manifest
  /// Runs since it was begun.
  let clock: RunClock

  init(
    _ release: Release, _ next: NextRelease, _ manifest: Manifest, _ production: Production,
    _ clock: RunClock
  ) {
    (self.release, self.next, self.manifest) = (release, next, manifest)
    (self.production, self.clock) = (production, clock)
  }

  /// Of all its files.
  var addresses: [String] { manifest.entries.map(\.address) }

  func discard() throws { try next.discard() }

  /// Puts what is new before readers; they keep what they have when nothing is.
  func putOut(_ options: PublishOptions, progress: (PublishPhase) -> Void) throws -> Published {
    let withheld = release.site.withheld
    let name = release.site.name
    do {
      if let served = next.served, served.manifest.hasSameFiles(as: manifest) {
        try next.store.write(release.site, for: served.manifest.id)
        let doubts = try next.renewIfTouched(served)
        try next.store.forgetReleases(with: withheld, served: served.manifest, known: next.kept)
        try next.store.tidy(keeping: options.keptReleases, served: served.manifest.id)
        return Published(production, id: served.manifest.id, touched: doubts.changed)
      }
      progress(.sealing(name))
      try next.copy.seal(manifest)
      try next.store.write(release.site, for: manifest.id)
      options.timings?.passed(.sealing, count: next.copy.written)
      progress(.exchanging(name))
      try next.portal.putOut(next.copy)
      options.timings?.passed(.exchanging)
      progress(.tidying(name))
      try next.makeOrder(after: manifest, forgetting: withheld)
      return Published(
        production, id: manifest.id,
        change: ManifestChange(from: next.served?.manifest, to: manifest),
        written: next.copy.written)
    } catch {
      try next.discard()
      throw error
    }
  }
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

  /// - Returns: the digest of a page that was made.
  fileprivate func put(_ product: Product, at address: String, into copy: NextCopy) throws
    -> Digest?
  {
    switch product {
    case .bytes(let bytes): return try copy.put(bytes, at: address)
    case .known(let digest, let size, let make):
      try copy.put(digest, size: size, at: address, make: make)
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
    return nil
  }
}
