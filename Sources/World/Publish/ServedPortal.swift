internal import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The folder that readers of one portal see, and where its copies are kept.
struct ServedPortal: Sendable {
  /// Its folder in the output; empty when it is the whole output.
  let slug: String
  /// The served folder, as messages name it.
  let shown: String
  /// The served folder on the disk, all links followed.
  let served: String
  /// Beside the output; beside the served folder when a link leads out of the output.
  let workshop: String

  init(_ slug: String, in output: OutputFolder) throws {
    self.slug = slug
    guard !slug.isEmpty else {
      (shown, served, workshop) = (output.typed, output.real, output.workshop)
      return
    }
    shown = "\(output.typed)/\(slug)"
    served = try realFolder("\(output.real)/\(slug)")
    let isInside = served.hasPrefix(output.real == "/" ? "/" : "\(output.real)/")
    workshop = isInside ? output.workshop : workshopFolder(beside: served)
  }

  /// Named by the path of the served folder, since several outputs may share a workshop: `public=xa-mau`.
  var store: PortalStore {
    let path = served.dropFirst(parentFolder(workshop).count).drop { $0 == "/" }
    let name = path.replacing("%", with: "%25").replacing("=", with: "%3D")
      .replacing("/", with: "=")
    return PortalStore(folder: "\(workshop)/cong/\(name)")
  }

  /// What is served, or nil when nothing is, or nothing that says what it is.
  func manifest() throws -> Manifest? { try store.manifest(in: served) }

  /// Stops before a folder is replaced whose files are somebody else's.
  func refuseForeignFolder() throws {
    guard let kind = try kind(of: served) else { return }
    guard kind == S_IFDIR else {
      throw WorldError.file(path: shown, action: "thay", reason: WorldError.reason(ENOTDIR))
    }
    guard let found = try names(in: served), !found.isEmpty, found.names != [".gitkeep"] else {
      return
    }
    guard found.names.contains(Release.mark) else { throw WorldError.foreignFolder(path: shown) }
  }

  /// Leaves the files that are named by their content in the next release too, for readers whose page is
  /// older.
  ///
  /// - Parameters:
  ///   - recent: the releases whose files are still kept.
  ///   - isStylesOnly: whether to leave out what is made of content: the files of the search hold the words of
  ///     pages, and one of those is what the law keeps from readers.
  func carryOver(
    _ manifest: Manifest?, into copy: NextCopy, usedBy recent: Set<ReleaseID>,
    isStylesOnly: Bool = false
  ) throws {
    guard let manifest else { return }
    for var entry in manifest.entries where isNamedByContent(entry.address) {
      if isStylesOnly, !entry.address.hasPrefix("assets/") { continue }
      let lastUse = entry.lastUse ?? manifest.id
      guard recent.contains(lastUse), !copy.has(entry.address) else { continue }
      entry.lastUse = lastUse
      // One that a bad disk or a hand took away is nobody's loss but its own.
      _ = try? copy.put(entry, from: ["\(served)/\(entry.address)"])
    }
  }

  /// After a failure: removes what was being prepared, so that a full disk is not kept full. Once a copy
  /// was put out, its place holds what was served before, which stays.
  func discard(_ copy: NextCopy, unlessItReplaced served: Manifest?) throws {
    guard try manifest() == served else { return }
    if copy.folder == store.second { try? store.rescueFiles(beside: [served]) }
    try? remove(copy.folder)
  }

  /// Puts a copy in the place of the served folder in one step; its own place then holds what was served
  /// before.
  ///
  /// The step itself is on the disk when this returns: after a power cut the old portal is there or the new
  /// one.
  func putOut(_ copy: NextCopy) throws {
    let parent = parentFolder(served)
    try makeFolder(parent)
    if isFolder(served) {
      guard exchange(copy.folder, served) else { throw WorldError.system("đổi chỗ", shown) }
    } else {
      guard rename(copy.folder, served) == 0 else { throw WorldError.system("đưa ra", shown) }
    }
    try sync(parent)
    try sync(store.folder)
  }
}
