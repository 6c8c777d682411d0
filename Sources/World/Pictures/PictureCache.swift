internal import Files
internal import Pictures

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The files that were made of pictures, kept beside the output from build to build: a folder for each
/// picture, named by all that decides its bytes, and in it a list with the hash of every file.
///
/// It is only a memory: what is missing, cut short or altered is not believed and made anew.
struct PictureCache: Sendable {
  private let folder: String

  init(_ output: OutputFolder) { folder = "\(output.workshop)/anh" }

  /// One that lies in a folder of its own.
  init(in folder: String) { self.folder = folder }

  private static let list = "danh-sach.txt"
  private static let whole = "toan-anh"

  /// What was made of the picture with that key, when all of it is there and whole.
  func set(_ key: String) -> PictureSet? {
    guard let list = try? read("\(folder)/\(key)/\(Self.list)", limit: 100_000)?.bytes,
      let set = PictureSet(record: String(decoding: list, as: UTF8.self))
    else { return nil }
    let files =
      [(Self.whole, set.whole)] + set.variants.map { ($0.name, $0) }
    return files.allSatisfy { name, file in
      guard let bytes = try? read("\(folder)/\(key)/\(name)", limit: file.size + 1)?.bytes else {
        return false
      }
      return bytes.count == file.size && ContentHash(bytes) == file.hash
    } ? set : nil
  }

  /// Keeps what was made. Others may do so at once for a copy of the same picture, in this process or in
  /// another: each makes a folder of its own, and one of them gets the name.
  func add(_ made: MadePicture, _ key: String) throws {
    let place = "\(folder)/\(key)"
    let next = "\(folder)/.\(key)-\(UInt64.random(in: 0...UInt64.max))"
    try makeFolder(next)
    do {
      try write(made.wholeBytes, to: "\(next)/\(Self.whole)")
      for (file, bytes) in zip(made.set.variants, made.variantBytes) {
        try write(bytes, to: "\(next)/\(file.name)")
      }
      try write(Array(made.set.record.utf8), to: "\(next)/\(Self.list)")
      // What is there and not whole makes room.
      if set(key) == nil { try remove(place) }
      if rename(next, place) != 0 {
        guard set(key) != nil else { throw WorldError.system("ghi", place) }
        try remove(next)
      }
    } catch {
      try? remove(next)
      throw error
    }
  }

  /// Where one of the files of a picture lies, and how long it is.
  func file(_ part: PicturePart, of set: PictureSet, _ key: String) -> (path: String, size: Int) {
    switch part {
    case .whole: ("\(folder)/\(key)/\(Self.whole)", set.whole.size)
    case .variant(let file): ("\(folder)/\(key)/\(file.name)", file.size)
    }
  }

  /// Removes all but the pictures with these keys.
  func keep(only keys: Set<String>) throws {
    for name in try names(in: folder)?.names ?? [] where !keys.contains(name) {
      try remove("\(folder)/\(name)")
    }
    if keys.isEmpty { try remove(folder) }
  }
}
