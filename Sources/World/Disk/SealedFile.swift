internal import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that is a memory and no more: with the digest of its bytes, so that one that is damaged is not believed,
/// and the name of its form, so that one of another version is not read. What it costs to lose it is time.
struct SealedFile {
  let path: String
  /// What its first line says: what it is, and the version of its form.
  let form: String

  private var opening: [UInt8] { Array("trangxa \(form)\n".utf8) }

  /// What came of reading it.
  enum Reading {
    case none
    /// Something stands there that cannot be believed.
    case damaged
    case bytes(ArraySlice<UInt8>)
  }

  func read() -> Reading {
    // What cannot be read counts as not there: its place is said when it is written.
    guard let file = (try? World.read(path)).flatMap({ $0 })?.bytes else { return .none }
    guard file.starts(with: opening) else { return .damaged }
    let rest = file.dropFirst(opening.count)
    let body = rest.dropFirst(64)
    guard let digest = Digest(hexadecimal: rest.prefix(64)), Digest(body) == digest else {
      return .damaged
    }
    return .bytes(body)
  }

  /// Puts it in place in one step. It is not brought to the disk: one that a power cut damages is not believed.
  func write(_ body: [UInt8]) throws {
    let next = "\(path).moi"
    try remove(next)
    try World.write(opening + Array(Digest(body).hexadecimal.utf8) + body, to: next)
    guard rename(next, path) == 0 else { throw WorldError.system("ghi", path) }
  }
}
