internal import Releases

/// One portal on its way to another folder.
struct SendPortal {
  private let portal: ServedPortal
  private let rsync: Rsync
  private let source: String
  private let target: String
  /// What was found at the other side: a folder with the manifest alone, where there is one.
  private let there: String
  /// A folder for what is needed while it is sent.
  private let workshop: String
  private let progress: (String) -> Void

  init(
    _ portal: ServedPortal, to destination: Destination, rsync: Rsync, there: String,
    workshop: String, progress: @escaping (String) -> Void
  ) {
    self.portal = portal
    self.rsync = rsync
    self.there = there
    self.workshop = workshop
    self.progress = progress
    source = "\(portal.served)/"
    target = destination.folder(portal.slug)
  }

  /// Whether a portal of ours is at the other side, whole or not.
  var isPublished: Bool {
    get throws { try kind(of: "\(there)/\(Release.mark)") != nil }
  }

  /// - Returns: nil when nothing was to be done.
  func send() throws -> Rsync.Run? {
    guard let manifest = try portal.manifest() else {
      throw SendFailure(reason: "“\(portal.shown)” không đọc được; hãy dựng lại")
    }
    let old = try read("\(there)/\(Release.mark)")
    // The very bytes: where a file is only kept for readers of another release, it is another manifest.
    if let old, old.bytes == Array(manifest.text.utf8) { return nil }
    progress("đang gửi \(portal.shown) …")
    try claim(isNew: old == nil)
    let former = Dictionary(
      (old.flatMap { Manifest(text: $0.bytes) }?.entries ?? []).map { ($0.address, $0.digest) },
      uniquingKeysWith: { $1 })
    let new = manifest.entries.filter { former[$0.address] != $0.digest }.map(\.address)
    var total = Rsync.Run()
    func add(_ run: Rsync.Run) {
      total.sent += run.sent
      total.removed += run.removed
    }
    for part in Part.allCases {
      add(try send(new.filter { Part($0) == part }, part.options))
    }
    // What is there and not here goes; nothing else changes. It takes parts of files along that were never
    // finished.
    add(
      try rsync.run(
        [
          "--recursive", "--delete-after", "--existing", "--ignore-existing",
          "--exclude=/\(Release.mark)",
        ], from: source, to: target))
    _ = try send([Release.mark], [])
    return total
  }

  /// Before the first file: from here on the folder is known to be ours, and that what is in it is of two releases.
  ///
  /// Were the old manifest left there, a run that comes after one that was broken off would believe it, also of
  /// files that have changed since.
  private func claim(isNew: Bool) throws {
    let folder = "\(workshop)/gui-dau.moi"
    try remove(folder)
    try makeFolder(folder)
    defer { try? remove(folder) }
    if isNew, isFolder(there) {
      // It only says what is in the folder.
      let found = try rsync.run(
        ["--dirs", "--links", "--devices", "--specials", "--dry-run"], from: target,
        to: "\(folder)/")
      guard found.sent + found.made == 0 else { throw SendFailure.foreign(target) }
    }
    try write(Array("đang gửi\n".utf8), to: "\(folder)/\(Release.mark)")
    try rsync.run(["--recursive"], from: "\(folder)/", to: target)
  }

  /// Sends files of the portal. Those that are the same there, as after a run that was broken off, are not sent
  /// again.
  private func send(_ addresses: [String], _ options: [String]) throws -> Rsync.Run {
    if addresses.isEmpty { return Rsync.Run() }
    let list = "\(workshop)/gui-danh-sach.moi"
    defer { try? remove(list) }
    try write(Array(addresses.joined(separator: "\0").utf8), to: list)
    return try rsync.run(
      [
        "--from0", "--files-from=\(list)", "--no-implied-dirs", "--checksum", "--times", "--perms",
        "--chmod=D755,F644", "--compress", "--partial-dir=.trangxa-gui",
      ] + options, from: source, to: target)
  }
}

/// What is sent together, in this order.
private enum Part: CaseIterable {
  /// Named by their content: nobody asks for them before there is a page that names them.
  case assets
  case others
  case pages

  init(_ address: String) {
    let isPage = [".html", ".html.gz", ".html.br"].contains { address.hasSuffix($0) }
    self = isNamedByContent(address) ? .assets : isPage ? .pages : .others
  }

  /// Pages wait until all of them are there, and then get their names one right after the other.
  var options: [String] { self == .pages ? ["--delay-updates"] : [] }
}
