internal import Building
internal import Diagnostics
internal import Releases

/// Portal after portal, and what became of each.
struct PublishRun {
  let sources: ReleaseSources
  let options: PublishOptions
  let jobs: Int
  let heaviest: Int
  let progress: @Sendable (PublishPhase) -> Void
  var summary = PublishSummary()
  var findings: [Diagnostic] = []

  /// Makes one portal and puts it before readers at once.
  mutating func publish(_ release: Release) async {
    do {
      let lock = try BuildLock.take(for: [release.portal.store], wait: options.wait)
      guard try !isHeld(release) else { return }
      // A build of the same portal that began later may have been faster: its sources are newer.
      if let seen = options.seen, try release.portal.manifest()?.id != seen[release.site.slug] {
        throw WorldError.overtaken(path: release.portal.shown)
      }
      do {
        try putOut(await prepare(release, options), options)
      } catch WorldError.lostFile where !options.readsEveryByte {
        // A file that readers have is not what its manifest says, and nothing showed it: now all are read.
        var careful = options
        careful.readsEveryByte = true
        try putOut(await prepare(release, careful), careful)
      }
      _ = consume lock
    } catch {
      summary.failures.append((release.site.slug, error))
    }
  }

  /// Makes all portals, then puts them before readers if nothing is wrong with any.
  ///
  /// - Parameter accepts: whether these findings, and what else is known, are no reason against it.
  mutating func publishAllOrNothing(
    _ releases: [Release], accepts: (_ findings: [Diagnostic]) -> Bool
  ) async {
    var prepared: [PreparedRelease] = []
    var slug = releases.first?.site.slug ?? ""
    do {
      let lock = try BuildLock.take(for: releases.map(\.portal.store), wait: options.wait)
      for release in releases where try !isHeld(release) {
        slug = release.site.slug
        prepared.append(try await prepare(release, options))
      }
      guard summary.frozen.isEmpty, accepts(findings) else {
        summary.isRefused = true
        summary.released = []
        for next in prepared { try next.discard() }
        // The law does not wait for the others.
        for release in releases { try takeDown(release.site.withheld, release.portal) }
        return
      }
      for next in prepared {
        slug = next.release.site.slug
        try putOut(next, options)
      }
      _ = consume lock
    } catch {
      summary.failures.append((slug, error))
      for next in prepared { try? next.discard() }
    }
  }

  /// Leaves readers a portal that cannot be made, but for what the law keeps from them.
  mutating func keep(_ frozen: FrozenSite, in output: OutputFolder) {
    do {
      let portal = try ServedPortal(frozen.slug, in: output)
      guard try portal.manifest() != nil else { return }
      summary.frozen.append(frozen)
      guard !frozen.withheld.isEmpty else { return }
      let lock = try BuildLock.take(for: [portal.store], wait: options.wait)
      try takeDown(frozen.withheld, portal)
      _ = consume lock
    } catch {
      summary.failures.append((frozen.slug, error))
    }
  }

  private mutating func takeDown(_ withheld: Withheld, _ portal: ServedPortal) throws {
    let gone = try portal.takeDown(withheld, options)
    if !gone.isEmpty { summary.takenDown.append((portal.shown, gone)) }
  }

  private mutating func prepare(_ release: Release, _ options: PublishOptions) async throws
    -> PreparedRelease
  {
    progress(.making(release.site.name))
    return try await release.prepare(sources, jobs: jobs, heaviest: heaviest, options: options)
      .moving(into: &findings)
  }

  /// Whether somebody went back to an earlier release, which stays; unless it has what the law keeps from
  /// readers.
  private mutating func isHeld(_ release: Release) throws -> Bool {
    let (portal, withheld) = (release.portal, release.site.withheld)
    guard let hold = try portal.store.holdText() else { return false }
    let served = try portal.manifest()
    if let served, served.shows(withheld) {
      summary.released.append(release.site.slug)
      return false
    }
    if let served { try portal.store.forgetReleases(with: withheld, served: served) }
    summary.held.append((release.site.slug, hold))
    return true
  }

  private mutating func putOut(_ next: PreparedRelease, _ options: PublishOptions) throws {
    let (portal, slug) = (next.release.portal, next.release.site.slug)
    let published = try next.putOut(options, progress: progress)
    if published.change != nil { summary.milliseconds[slug] = next.clock.milliseconds }
    try portal.store.sources.keep(
      next.release.site.sources, of: sources.tree, purging: next.release.site.withheld.hasPages
    )
    if summary.released.contains(slug) { try portal.store.holdPublishing(at: published.id) }
    // What cannot be remembered costs time and nothing else.
    try? portal.store.remember(
      published.production.memo, for: next.release.site, options.program)
    summary.pages += published.production.written
    summary.reused += published.production.reused
    summary.files += published.written
    summary.keptBack += published.production.keptBack
    summary.heaviest = (summary.heaviest + published.production.heaviest).heaviest(heaviest)
    if !published.touched.isEmpty { summary.touched.append((portal.shown, published.touched)) }
    if let change = published.change { summary.changes[slug] = change }
    summary.served.append(ServedFiles(slug: slug, addresses: next.addresses))
    summary.sites += 1
  }
}
