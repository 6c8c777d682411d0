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
  return try giveName(path, to: staged)
}

/// Whether something has a name: a file, a folder, a link, or what cannot be looked at.
package func isThere(_ path: String) -> Bool { ((try? kind(of: path) != nil)) ?? true }

/// Gives a file a name that nobody has, and takes its old one.
///
/// - Returns: false when somebody has it.
func giveName(_ path: String, to old: String) throws -> Bool {
  if link(old, path) == 0 {
    guard unlink(old) == 0 else { throw WorldError.system("xóa", old) }
    return true
  }
  if errno == EEXIST { return false }
  // Some network file systems and cards know no second name for a file.
  guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else {
    throw WorldError.system("ghi", path)
  }
  guard try kind(of: path) == nil else { return false }
  guard rename(old, path) == 0 else { throw WorldError.system("ghi", path) }
  return true
}
