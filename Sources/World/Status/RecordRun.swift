package import Diagnostics
internal import Files
internal import Releases
package import Watching

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What an editor is shown of the findings of a portal.
package struct PortalFindings: Sendable {
  package let slug: String
  package let name: String
  package let report: DiagnosticReport
  /// The page of it.
  package let html: String

  package init(slug: String, name: String, report: DiagnosticReport, html: String) {
    (self.slug, self.name, self.report, self.html) = (slug, name, report, html)
  }
}

extension StatusFolder {
  /// Writes down how a run ended. The caller holds the lock of the output, or was about to.
  ///
  /// Files that would say the same again are left alone; the one of all portals comes last, so that it never
  /// speaks of files that are not there yet.
  ///
  /// - Parameters:
  ///   - milliseconds: how long each portal took, by slug, of those that were published.
  ///   - findings: of the portals whose findings are known.
  /// - Returns: the status that was written.
  /// - Throws: when the folder cannot be written, or is another output's.
  @discardableResult
  package func record(
    _ run: RunRecord, milliseconds: [String: Int] = [:], findings: [PortalFindings] = []
  ) throws -> WorkspaceStatus {
    // Builds of single portals end beside each other.
    let lock = try BuildLock.take(files: ["\(path)/.khoa"], wait: 30)
    let old = try read()
    if let old, old.output != outputName {
      throw WorldError.otherStatus(path: path, of: old.output)
    }
    let known = Dictionary(
      (old?.portals ?? []).map { ($0.slug, $0.served) }, uniquingKeysWith: { first, _ in first })
    var served: [String: PortalStatus.Served] = [:]
    var holds: [String: PortalStatus.Hold] = [:]
    for slug in Set(known.keys).union(run.portals.map(\.slug)) {
      let portal = try ServedPortal(slug, in: output)
      served[slug] = try portal.served(known[slug] ?? nil, milliseconds[slug], in: self)
      holds[slug] = try portal.store.holdStatus()
    }
    let status = WorkspaceStatus(
      old, after: run, of: outputName, served: { served[$0] }, hold: { holds[$0] })
    for found in findings {
      let feed = Self.place("loi.xml", of: found.slug)
      let former = try World.read("\(path)/\(feed)").map {
        String(decoding: $0.bytes, as: UTF8.self)
      }
      try put(
        FindingsFeed(former: former)
          .text(found.report, name: found.name, slug: found.slug, now: run.ended), at: feed)
      try put(found.html, at: Self.place("loi.html", of: found.slug))
    }
    for portal in status.portals {
      try put(portal.json.text(pretty: true) + "\n", at: Self.place("cong.json", of: portal.slug))
      try put(portal.html, at: Self.place("cong.html", of: portal.slug))
    }
    for portal in old?.portals ?? []
    where !portal.slug.isEmpty && !status.portals.contains(where: { $0.slug == portal.slug }) {
      try remove("\(path)/\(portal.slug)")
    }
    try put(status.html, at: "index.html")
    try put(status.json.text(pretty: true) + "\n", at: "trang-thai.json")
    if !run.hasFailed {
      let release = status.portals.compactMap(\.served?.release).max() ?? "-"
      try makeFolder(parentFolder(alive))
      try replace(
        alive, with: Array("\(run.ended.iso) \(release) \(status.result.rawValue)\n".utf8))
    }
    return status
  }

  /// Writes down a run that found all as the last one had left it: all portals are as they were, and that is known
  /// to be so now.
  @discardableResult
  package func recordUnchanged(ended: RunMoment, milliseconds: Int) throws -> WorkspaceStatus {
    var run = RunRecord(ended: ended, milliseconds: milliseconds)
    if let last = try read() {
      (run.errors, run.warnings) = (last.errors, last.warnings)
      run.portals = last.portals.map(PortalRecord.init)
    }
    return try record(run)
  }

  /// Whether publishing of a portal waits, by what the disk says now.
  package func hold(of slug: String) throws -> PortalStatus.Hold? {
    try ServedPortal(slug, in: output).store.holdStatus()
  }
}

extension ServedPortal {
  /// What readers have. Of a release that was known before nothing is read but its name.
  fileprivate func served(
    _ old: PortalStatus.Served?, _ milliseconds: Int?, in folder: StatusFolder
  ) throws -> PortalStatus.Served? {
    let place = StatusFolder.place("ban-ke.txt", of: slug)
    let head = try read("\(served)/\(Release.mark)", limit: 4_096)?.bytes ?? []
    let lines = head.split(separator: UInt8(ascii: "\n"), maxSplits: 2)
    guard lines.count == 3 else { return nil }
    // The time of its seal comes after it.
    let name = String(decoding: lines[1].prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    if let old, old.release == name, try kind(of: "\(folder.path)/\(place)") != nil { return old }
    guard let manifest = try manifest() else { return nil }
    try folder.put(manifest.text, at: place)
    let kept = try store.rememberedIDs()
    let former = kept.first { $0.text == old?.release } ?? kept.first { $0 < manifest.id }
    let before = try former.flatMap(store.remembered)
    return PortalStatus.Served(
      release: manifest.id.text,
      time: RunMoment(seconds: releaseMoment(manifest.id.clock)),
      files: manifest.entries.count { $0.lastUse == nil },
      bytes: manifest.entries.reduce(0) { $0 + ($1.lastUse == nil ? $1.size : 0) },
      milliseconds: milliseconds, change: ManifestChange(from: before, to: manifest))
  }
}

extension PortalStore {
  fileprivate func holdStatus() throws -> PortalStatus.Hold? {
    var status = stat()
    guard let text = try holdText(), lstat(hold, &status) == 0 else { return nil }
    return PortalStatus.Hold(since: RunMoment(seconds: status.st_mtim.tv_sec), text: text)
  }
}
