internal import Files
internal import Foundation
internal import Pictures
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What is made of the pictures of a preview: known for each file until the disk says something else of it.
///
/// What builds have made is used where it is there and never written to; what is made besides lies in a folder of its
/// own that ends with the preview. Where the disk takes nothing, a picture is made again when it is asked for.
///
/// A class, since plans are made while pictures are served.
final class PreviewPictures: Sendable {
  private struct Known: Sendable {
    let stamp: FileStamp
    /// Nil when nothing was made of it.
    let key: String?
    let result: Result<PictureSet, PictureFailure>
  }

  private let content: String
  private let built: PictureCache
  private let folder: String
  private let own: PictureCache
  private let known = Mutex<[FilePath: Known]>([:])

  /// - Parameters:
  ///   - content: the folder on disk that the tree was read from.
  ///   - output: beside which builds keep theirs.
  init(content: String, output: OutputFolder) {
    self.content = content
    built = PictureCache(output)
    folder =
      "\(NSTemporaryDirectory())/trangxa-xem-thu-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    own = PictureCache(in: folder)
  }

  /// Removes what was made.
  func end() { try? remove(folder) }

  /// What was made of each picture of a tree.
  func prepared(of tree: FileTree, sites: Set<String>, jobs: Int) async
    -> [FilePath: Result<PictureSet, PictureFailure>]
  {
    let wanted = pictures(of: tree, sites)
    let found = try? await each(wanted, jobs: jobs) { [self] path, format in
      (path, known(path, format, tree))
    }
    let prepared = Dictionary(found ?? [], uniquingKeysWith: { $1 }).compactMapValues { $0 }
    known.withLock { known in
      known = known.filter { tree.attachments[$0.key] != nil }
      known.merge(prepared) { $1 }
    }
    return prepared.mapValues(\.result)
  }

  /// Nil for a picture that changes while we look: the next change of the disk tells of it.
  private func known(_ path: FilePath, _ format: PictureFormat, _ tree: FileTree) -> Known? {
    guard let inside = path.relative(to: "content") else { return nil }
    let stamp = FileStamp("\(content)/\(inside)")
    if let known = known.withLock({ $0[path] }), known.stamp == stamp { return known }
    guard let file = try? wholeFile(path, in: tree, content) else {
      let isHeavy = (tree.attachments[path]?.size ?? 0) > PictureLimits.bytes
      return isHeavy
        ? Known(stamp: stamp, key: nil, result: .failure(tooHeavy(path, in: tree))) : nil
    }
    let key = pictureKey(file, as: format)
    if let set = built.set(key) ?? own.set(key) {
      return Known(stamp: stamp, key: key, result: .success(set))
    }
    switch makePicture(file, as: format) {
    case .failure(let failure): return Known(stamp: stamp, key: nil, result: .failure(failure))
    case .success(let made):
      try? own.add(made, key)
      return Known(stamp: stamp, key: key, result: .success(made.set))
    }
  }

  /// The bytes of one of the files of a picture; nil when it is gone.
  func bytes(of path: FilePath, _ part: PicturePart) -> [UInt8]? {
    guard let known = known.withLock({ $0[path] }), let key = known.key,
      case .success(let set) = known.result
    else { return nil }
    for cache in [built, own] {
      let file = cache.file(part, of: set, key)
      if let found = try? read(file.path, limit: file.size + 1), found.bytes.count == file.size {
        return found.bytes
      }
    }
    guard let inside = path.relative(to: "content"),
      let format = PictureFormat(fileExtension: path.fileExtension),
      let file = try? readContent("\(content)/\(inside)", limit: PictureLimits.bytes + 1),
      pictureKey(file.bytes, as: format) == key,
      case .success(let made) = makePicture(file.bytes, as: format)
    else { return nil }
    switch part {
    case .whole: return made.wholeBytes
    case .variant(let variant):
      return zip(made.set.variants, made.variantBytes).first { $0.0 == variant }?.1
    }
  }
}
