internal import Building
internal import Diagnostics
internal import Files

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// One portal on its way to readers: written whole into a folder of the workshop, then put in the
/// place of the served folder in one step.
struct Release: Sendable {
  let site: SitePlan
  /// The served folder, as messages name it.
  let shown: String
  /// The served folder on the disk, all links followed.
  let served: String
  /// Beside the output; beside the served folder when a link leads out of the output.
  let workshop: String

  init(_ site: SitePlan, in output: OutputFolder) throws {
    self.site = site
    guard !site.slug.isEmpty else {
      (shown, served, workshop) = (output.typed, output.real, output.workshop)
      return
    }
    shown = "\(output.typed)/\(site.slug)"
    served = try realFolder("\(output.real)/\(site.slug)")
    let isInside = served.hasPrefix(output.real == "/" ? "/" : "\(output.real)/")
    workshop = isInside ? output.workshop : workshopFolder(beside: served)
  }

  /// By this file a folder is known to be one that we have published: only such a folder, or an
  /// empty one, is ever replaced.
  static let mark = ".trangxa"

  /// How folders in a workshop end that are not served yet, or no longer.
  static let ending = ".moi"

  private var next: String {
    "\(workshop)/\(site.slug.isEmpty ? "cong" : site.slug)\(Self.ending)"
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
    guard found.names.contains(Self.mark) else { throw WorldError.foreignFolder(path: shown) }
  }

  /// Makes every file of the portal and puts it before readers. What was being prepared is removed
  /// when something fails, so that a full disk is not kept full.
  func publish(
    _ tree: FileTree, content: String, pictures: PreparedPictures, jobs: Int, heaviest: Int
  ) async throws -> Diagnosed<Production> {
    do {
      let produced = try await prepare(
        tree, content: content, pictures: pictures, jobs: jobs, heaviest: heaviest)
      try putOut()
      try remove(next)
      return produced
    } catch {
      try? remove(next)
      throw error
    }
  }

  private func prepare(
    _ tree: FileTree, content: String, pictures: PreparedPictures, jobs: Int, heaviest: Int
  ) async throws -> Diagnosed<Production> {
    for folder in site.folders { try makeFolder(folder.isEmpty ? next : "\(next)/\(folder)") }
    let next = next
    let produced = try await produce(site, jobs: jobs, heaviest: heaviest) { address, product in
      try checkAddress(address)
      let place = "\(next)/\(address)"
      switch product {
      case .bytes(let bytes): try write(bytes, to: place)
      case .picture(let path, let part): try pictures.copy(path, part, to: place)
      case .copy(let path):
        if let bytes = tree[path] {
          try write(bytes, to: place)
        } else if let size = tree.attachments[path]?.size,
          let inside = path.relative(to: "content")
        {
          try copy("\(content)/\(inside)", size: size, to: place)
        } else {
          throw WorldError.file(
            path: path.string, action: "chép", reason: WorldError.reason(ENOENT))
        }
      }
    }
    try write(Array("\(site.name)\n".utf8), to: "\(next)/\(Self.mark)")
    return produced
  }

  /// Puts `next` in the place of `served` in one step; `next` then names what was served before.
  ///
  /// All bytes are on the disk before the step, and the step itself when this returns: after a
  /// power cut the old portal is there or the new one.
  private func putOut() throws {
    let parent = parentFolder(served)
    try makeFolder(parent)
    try syncFileSystem(of: next)
    if isFolder(served) {
      guard exchange(next, served) else { throw WorldError.system("đổi chỗ", shown) }
    } else {
      guard rename(next, served) == 0 else { throw WorldError.system("đưa ra", shown) }
    }
    try sync(parent)
    try sync(workshop)
  }
}
