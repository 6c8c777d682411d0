#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Gives a file a name that nobody has, and takes its old one.
///
/// - Parameters:
///   - name: in the open folder `place`, or a path.
///   - old: in the open folder `folder`, or a path.
///   - action: what is done, as an error says it of `shown`.
/// - Returns: false, and nothing is changed, when something has the name: a file, a folder, a link.
func giveName(
  _ name: String, in place: Int32 = AT_FDCWD, to old: String, of folder: Int32 = AT_FDCWD,
  action: String, shown: String
) throws -> Bool {
  if linkat(folder, old, place, name, 0) == 0 {
    guard unlinkat(folder, old, 0) == 0 else { throw WorldError.system(action, shown) }
    return true
  }
  if errno == EEXIST { return false }
  // Some network file systems and cards know no second name for a file.
  guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else {
    throw WorldError.system(action, shown)
  }
  var status = stat()
  if fstatat(place, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return false }
  guard errno == ENOENT, renameat(folder, old, place, name) == 0 else {
    throw WorldError.system(action, shown)
  }
  return true
}
