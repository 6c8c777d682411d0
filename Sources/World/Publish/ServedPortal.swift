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
  func manifest() throws -> Manifest? {
    isFolder(served) ? try store.manifest(in: served) : nil
  }

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
