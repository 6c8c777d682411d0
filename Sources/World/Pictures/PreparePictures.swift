package import Files
package import Pictures

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What was made of the pictures of a tree, and where its files lie until they are published.
package struct PreparedPictures: Sendable {
  package let made: [FilePath: Result<PictureSet, PictureFailure>]
  private let cache: PictureCache
  private let keys: [FilePath: String]

  fileprivate init(_ prepared: [Prepared], _ cache: PictureCache) {
    made = Dictionary(prepared.map { ($0.path, $0.result) }, uniquingKeysWith: { $1 })
    keys = Dictionary(
      prepared.compactMap { picture in picture.key.map { (picture.path, $0) } },
      uniquingKeysWith: { $1 })
    self.cache = cache
  }

  /// Where one of the files of the picture at `path` lies, and how long it is.
  func file(_ path: FilePath, _ part: PicturePart) throws -> (path: String, size: Int) {
    guard let key = keys[path], case .success(let set)? = made[path] else {
      throw WorldError.file(path: path.string, action: "chép", reason: WorldError.reason(ENOENT))
    }
    return cache.file(part, of: set, key)
  }

  /// Removes from the disk what was made of other pictures by earlier builds.
  package func forgetOthers() throws { try cache.keep(only: Set(keys.values)) }
}

private struct Prepared: Sendable {
  let path: FilePath
  /// Nil when nothing was made of it.
  var key: String?
  let result: Result<PictureSet, PictureFailure>
}

/// Makes the pictures of the portals that are built, but for those that are known from an earlier
/// build. It comes before the plan, since only pixels tell whether a picture can be shown at all, and
/// what is smallest.
///
/// No more than `jobs` pictures are held at a time.
///
/// - Parameters:
///   - content: the folder on disk that the tree was read from.
///   - sites: the folders of the portals that are built; empty for all.
///   - progress: told the name of each picture that is made anew.
package func preparePictures(
  of tree: FileTree, content: String, sites: Set<String>, for output: OutputFolder, jobs: Int,
  progress: @escaping @Sendable (String) -> Void = { _ in }
) async throws -> PreparedPictures {
  let cache = PictureCache(output)
  let wanted = pictures(of: tree, sites)
  try needPictureLibrary(for: wanted)
  let prepared = try await each(wanted, jobs: jobs) { path, format -> Prepared in
    guard let bytes = try wholeFile(path, in: tree, content) else {
      return Prepared(path: path, result: .failure(tooHeavy(path, in: tree)))
    }
    let key = pictureKey(bytes, as: format)
    if let known = cache.set(key) { return Prepared(path: path, key: key, result: .success(known)) }
    progress(String(path.name))
    switch makePicture(bytes, as: format) {
    case .success(let made):
      try cache.add(made, key)
      return Prepared(path: path, key: key, result: .success(made.set))
    case .failure(let failure): return Prepared(path: path, result: .failure(failure))
    }
  }
  return PreparedPictures(prepared, cache)
}

/// Without the library no picture could be read, and readers would lose all of them.
private func needPictureLibrary(for wanted: [WantedPicture]) throws {
  guard !wanted.isEmpty, !canMakePictures else { return }
  throw WorldError.missingLibrary(pictureLibrary, package: "libvips42")
}

/// The same for who writes nothing: what the rules ask of pictures, and no files.
package func examinePictures(
  of tree: FileTree, content: String, sites: Set<String>, jobs: Int
) async throws -> [FilePath: Result<PictureSet, PictureFailure>] {
  let wanted = pictures(of: tree, sites)
  try needPictureLibrary(for: wanted)
  let examined = try await each(wanted, jobs: jobs) { path, format -> Prepared in
    guard let bytes = try wholeFile(path, in: tree, content) else {
      return Prepared(path: path, result: .failure(tooHeavy(path, in: tree)))
    }
    return Prepared(path: path, result: examinePicture(bytes, as: format))
  }
  return Dictionary(examined.map { ($0.path, $0.result) }, uniquingKeysWith: { $1 })
}

typealias WantedPicture = (path: FilePath, format: PictureFormat)

/// The files that are named like pictures, in what the portals of `sites` read.
func pictures(of tree: FileTree, _ sites: Set<String>) -> [WantedPicture] {
  tree.attachments.keys.sorted().compactMap { path in
    let names = path.components
    guard let format = PictureFormat(fileExtension: path.fileExtension), names.first == "content",
      sites.isEmpty || names.count < 3 || names[1] == "chung" || sites.contains(String(names[1]))
    else { return nil }
    return (path, format)
  }
}

/// The bytes of a picture, or nil when it has more than a picture may have.
func wholeFile(_ path: FilePath, in tree: FileTree, _ content: String) throws -> [UInt8]? {
  let size = tree.attachments[path]?.size ?? 0
  guard size <= PictureLimits.bytes, let inside = path.relative(to: "content") else { return nil }
  let place = "\(content)/\(inside)"
  guard let file = try readContent(place, limit: PictureLimits.bytes + 1), file.bytes.count == size
  else {
    throw WorldError.changedFile(path: place)
  }
  return file.bytes
}

func tooHeavy(_ path: FilePath, in tree: FileTree) -> PictureFailure {
  .tooHeavy(bytes: tree.attachments[path]?.size ?? 0)
}

/// `make` of each of `items`, of no more than `jobs` at a time.
func each<Made: Sendable>(
  _ items: [WantedPicture], jobs: Int,
  _ make: @escaping @Sendable (FilePath, PictureFormat) throws -> Made
) async throws -> [Made] {
  try await withThrowingTaskGroup(of: Made.self) { group in
    var waiting = items[...]
    func startNext() {
      guard let next = waiting.popFirst() else { return }
      group.addTask { try make(next.path, next.format) }
    }
    for _ in 0..<max(1, jobs) { startNext() }
    var results: [Made] = []
    while let result = try await group.next() {
      results.append(result)
      startNext()
    }
    return results
  }
}
