#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Puts a file with exactly `bytes` in the place of another, or where there was none, in one step: whoever
/// reads it sees the old file or the new one.
func replace(_ place: String, with bytes: [UInt8]) throws {
  let name = place.split(separator: "/").last.map(String.init) ?? place
  let folder = parentFolder(place)
  let next = folder.isEmpty ? ".\(name).moi" : "\(folder)/.\(name).moi"
  try remove(next)
  do {
    try write(bytes, to: next)
    try sync(next)
  } catch {
    try? remove(next)
    throw error
  }
  guard rename(next, place) == 0 else { throw WorldError.system("ghi", place) }
}

/// Writes one file that a person asked for by its name, over one that may be there. Its folder is made when it
/// is missing.
package func writeDocument(_ text: String, to path: String) throws {
  try writeDocument(Array(text.utf8), to: path)
}

/// The same for a file that is no text.
package func writeDocument(_ bytes: [UInt8], to path: String) throws {
  let folder = parentFolder(path)
  if !folder.isEmpty { try makeFolder(folder) }
  try replace(path, with: bytes)
}

/// Writes a source anew, if it is still what it was when it was read.
///
/// - Throws: when an editor has changed it meanwhile: nothing of theirs is lost.
package func save(_ bytes: [UInt8], over before: [UInt8], at path: String) throws {
  guard try readPlainFile(path) == before else { throw WorldError.changedFile(path: path) }
  try replace(path, with: bytes)
}

/// The bytes of one file.
package func readPlainFile(_ path: String) throws -> [UInt8] {
  guard let file = try OpenFile.reading(path) else { throw WorldError.system("đọc", path) }
  var bytes: [UInt8] = []
  try withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { room in
    while true {
      let count = try file.fill(room, path)
      if count == 0 { return }
      bytes += UnsafeRawBufferPointer(rebasing: room[..<count])
    }
  }
  return bytes
}
