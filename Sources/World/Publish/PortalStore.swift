internal import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What is kept of one portal beside its served folder, on the same file system and never served:
///
///     ban-hai           the copy that was served before, or is becoming the next one
///     ban-moi           a copy that is made from nothing
///     bo-1 bo-2 …       copies that are done with, until they have rested
///     phat-hanh/<ID>    the manifest of each release that can be gone back to
///     kho/<digest>      files of those releases that no copy has any more
///     giu               there while publishing is held after going back
///     khoa              the lock of the portal
///     nguon nguon-N     the sources that its pages were last made from
///     nho-trang         what its pages were last made of, by which they need not be made again
///     mo-dau            the digest of the page above all portals, where the folder is that of an output
///
/// A copy whose manifest is there is whole and on the disk; one without is worth nothing. So a run that
/// was broken off anywhere leaves nothing that must be known about it.
struct PortalStore: Sendable {
  let folder: String

  var name: String { String(folder.split(separator: "/").last ?? "") }
  var second: String { "\(folder)/ban-hai" }
  var fresh: String { "\(folder)/ban-moi" }
  var releases: String { "\(folder)/phat-hanh" }
  var objects: String { "\(folder)/kho" }
  var hold: String { "\(folder)/giu" }
  var startPage: String { "\(folder)/mo-dau" }

  /// Makes order after whatever happened to the last run.
  ///
  /// - Parameters:
  ///   - served: what readers see.
  ///   - rest: for how many seconds a copy that may have been served is left alone, since a server may still
  ///     be reading from it.
  func recover(served: Manifest?, rest: Int) throws {
    try makeFolder(folder)
    if let served, try kind(of: "\(releases)/\(served.id.text)") == nil { try remember(served) }
    if isFolder(fresh) {
      if try manifest(in: fresh) != nil {
        try settle(served: served)
      } else {
        // It was never served.
        try remove(fresh)
      }
    }
    if isFolder(second), try manifest(in: second) == nil {
      try rescueFiles(beside: [served])
      try retire(second)
    }
    for name in try retired() where try hasRested("\(folder)/\(name)", rest) {
      try remove("\(folder)/\(name)")
    }
  }

  /// Gives the copy that was made from nothing the place of the second one, which goes when it has rested.
  func settle(served: Manifest?) throws {
    guard isFolder(fresh) else { return }
    try keepFiles(ofSecondBeside: [served, try manifest(in: fresh)])
    try retire(second)
    try move(fresh, to: second)
  }

  /// Has the store hold what only the second copy has of the releases that can be gone back to. The copy
  /// itself stays whole, as somebody may be reading from it.
  private func keepFiles(ofSecondBeside others: [Manifest?]) throws {
    guard let leaving = try manifest(in: second) else { return }
    try keep(leaving, beside: others)
  }

  /// The same for a second copy that a run left half changed.
  func rescueFiles(beside others: [Manifest?]) throws {
    guard let file = try read("\(second)/\(Release.formerMark)"),
      let leaving = Manifest(text: file.bytes)
    else { return }
    try keep(leaving, beside: others)
  }

  private func keep(_ leaving: Manifest, beside others: [Manifest?]) throws {
    let atHand = Set(others.flatMap { $0?.entries.map(\.digest) ?? [] })
    let wanted = Set(try remembered().flatMap { $0.entries.map(\.digest) }).subtracting(atHand)
    for entry in leaving.entries where wanted.contains(entry.digest) {
      let place = "\(objects)/\(entry.digest.hexadecimal)"
      guard try kind(of: place) == nil else { continue }
      let source = "\(second)/\(entry.address)"
      // What somebody took away or changed there cannot be kept, and must not stop what comes after.
      guard try hasBytes(of: entry, source) else { continue }
      try makeFolder(objects)
      if link(source, place) != 0, errno != EEXIST {
        // Some file systems have no links.
        try copy(source, size: entry.size, to: place)
      }
    }
  }

  /// Puts a copy aside until it has rested; one that is not there is fine.
  private func retire(_ copy: String) throws {
    guard isFolder(copy) else { return }
    let taken = Set(try retired())
    let number = (1...).first { !taken.contains("bo-\($0)") } ?? 0
    try move(copy, to: "\(folder)/bo-\(number)")
  }

  private func retired() throws -> [String] {
    (try names(in: folder)?.names ?? []).filter { $0.hasPrefix("bo-") }
  }

  private func move(_ copy: String, to place: String) throws {
    guard rename(copy, place) == 0 else { throw WorldError.system("đổi tên", copy) }
  }

  /// Whether nobody can be reading from a copy any more. Renaming a folder, which is how it comes to be
  /// served and no longer, sets the time of its change.
  func hasRested(_ copy: String, _ rest: Int) throws -> Bool {
    var status = stat()
    guard lstat(copy, &status) == 0 else { throw WorldError.system("đọc", copy) }
    let age = time(nil) - status.st_ctim.tv_sec
    // A clock that was set back by more would make it rest for ever.
    return age >= rest || age < -rest
  }

  /// The manifest of a copy, or nil when it has none that can be believed.
  func manifest(in copy: String) throws -> Manifest? {
    try read("\(copy)/\(Release.mark)").flatMap { Manifest(text: $0.bytes) }
  }

  /// The manifests of the releases that can be gone back to, the latest first.
  func remembered() throws -> [Manifest] {
    try (names(in: releases)?.names ?? []).reversed().compactMap { name in
      guard ReleaseID(name) != nil else { return nil }
      return try read("\(releases)/\(name)").flatMap { Manifest(text: $0.bytes) }
    }
  }

  /// The names of the releases that can be gone back to, the latest first, by the first line of their manifests.
  func rememberedIDs() throws -> [ReleaseID] {
    try (names(in: releases)?.names ?? []).reversed().compactMap { name in
      guard let id = ReleaseID(name), let file = try read("\(releases)/\(name)", limit: 64),
        Manifest.isOfThisVersion(file.bytes)
      else { return nil }
      return id
    }
  }

  /// One of those.
  func remembered(_ id: ReleaseID) throws -> Manifest? {
    try read("\(releases)/\(id.text)").flatMap { Manifest(text: $0.bytes) }
  }

  /// Whether releases are written down here in a form that only another version of this program reads.
  private var keepsAnotherVersion: Bool {
    get throws {
      try (names(in: releases)?.names ?? []).contains { name in
        guard ReleaseID(name) != nil, let file = try read("\(releases)/\(name)", limit: 64) else {
          return false
        }
        return Manifest.isOfAnotherVersion(file.bytes)
      }
    }
  }

  /// Writes down a release that is served, so that it can be gone back to.
  func remember(_ manifest: Manifest) throws {
    try makeFolder(releases)
    try replace("\(releases)/\(manifest.id.text)", with: Array(manifest.text.utf8))
  }

  /// Forgets the releases that have what readers must not see, and takes its manifest from the copy that was
  /// served before, when it has kept what others need of it: it does not come back by `rollback`.
  ///
  /// - Parameter known: those that can be gone back to, where they are known already.
  func forgetReleases(with withheld: Withheld, served: Manifest, known: [Manifest]? = nil) throws {
    guard !withheld.isEmpty else { return }
    for release in try known ?? remembered()
    where release.id != served.id && release.shows(withheld) {
      try remove("\(releases)/\(release.id.text)")
    }
    if let before = try manifest(in: second), before.shows(withheld) {
      try keep(before, beside: [served])
      try remove("\(second)/\(Release.mark)")
    }
  }

  /// Forgets all but the last `count` releases and the one that is served, and the files that only those
  /// had.
  func tidy(keeping count: Int, served: ReleaseID) throws {
    let all = try rememberedIDs()
    let last = Set(all.prefix(count) + [served])
    for id in all where !last.contains(id) { try remove("\(releases)/\(id.text)") }
    let files = try names(in: objects)?.names ?? []
    if files.isEmpty { return }
    // What another version of this program keeps cannot be told from what nobody needs.
    if try keepsAnotherVersion { return }
    let wanted = Set(
      try all.filter(last.contains).compactMap(remembered).flatMap { $0.entries.map(\.digest) })
    for name in files {
      if let digest = Digest(hexadecimal: name.utf8), wanted.contains(digest) { continue }
      try remove("\(objects)/\(name)")
    }
  }
}
