#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Writes a file where there is none, in one step.
///
/// - Returns: false, and nothing is changed, when something has its name: a file, a folder, a link.
package func writeNewFile(_ text: String, to path: String) throws -> Bool {
  guard try kind(of: path) == nil else { return false }
  let folder = parentFolder(path)
  if !folder.isEmpty { try makeFolder(folder) }
  let name = path.split(separator: "/").last.map(String.init) ?? path
  let staged = (folder.isEmpty ? "" : "\(folder)/") + ".\(name).\(getpid()).moi"
  try remove(staged)
  defer { try? remove(staged) }
  try write(Array(text.utf8), to: staged)
  try sync(staged)
  return try giveName(path, to: staged, action: "ghi", shown: path)
}

/// Whether something has a name: a file, a folder, a link, or what cannot be looked at.
package func isThere(_ path: String) -> Bool { ((try? kind(of: path) != nil)) ?? true }
