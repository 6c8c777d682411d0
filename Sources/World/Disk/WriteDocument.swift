#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Writes one file that a person asked for by its name, over one that may be there, in one step: whoever
/// reads it meanwhile has the old one or the new one whole. Its folder is made when it is missing.
package func writeDocument(_ text: String, to path: String) throws {
  let name = path.split(separator: "/").last.map(String.init) ?? path
  let folder = parentFolder(path)
  if !folder.isEmpty { try makeFolder(folder) }
  let next = folder.isEmpty ? ".\(name).moi" : "\(folder)/.\(name).moi"
  try remove(next)
  do {
    try write(Array(text.utf8), to: next)
    try sync(next)
  } catch {
    try? remove(next)
    throw error
  }
  guard rename(next, path) == 0 else { throw WorldError.system("ghi", path) }
}
