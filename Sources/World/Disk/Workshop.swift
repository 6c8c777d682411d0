#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Runs `body` with a folder that is there only meanwhile, and that only we may enter.
///
/// A run that is broken off leaves its folder, with what somebody wanted imported in it. No handler of signals takes it
/// away: there is none for a power cut, and few calls are safe in one. Each folder is locked for as long as somebody
/// works in it, and whoever makes the next takes away those that nobody holds.
func withWorkshop<Value>(_ body: (_ folder: String) throws -> Value) throws -> Value {
  let told = getenv("TMPDIR").map { String(cString: $0) } ?? ""
  let root = told.isEmpty ? "/tmp" : told
  sweepWorkshops(in: root)
  let (folder, lock) = try makeWorkshop(in: root)
  defer {
    try? remove(folder)
    close(lock)
  }
  return try body(folder)
}

private let workshopName = "trangxa-xuong-"

private func makeWorkshop(in root: String) throws -> (folder: String, lock: Int32) {
  while true {
    var pattern = Array("\(root)/\(workshopName)XXXXXX".utf8CString)
    guard mkdtemp(&pattern) != nil else { throw WorldError.system("tạo thư mục", root) }
    let folder = String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let lock = openedFolder(folder)
    if lock < 0, errno != ENOENT { throw WorldError.system("mở", folder) }
    guard lock >= 0 else { continue }
    // File systems that know no locks have nobody who sweeps.
    let isOurs = isLocked(lock) || errno != EWOULDBLOCK
    if isOurs, isStill(folder, of: lock) { return (folder, lock) }
    // Another run took it for one that was left, in the moment before it was locked.
    close(lock)
  }
}

/// Whether a path still leads to the folder that was opened under it.
private func isStill(_ folder: String, of lock: Int32) -> Bool {
  var opened = stat()
  var named = stat()
  return fstat(lock, &opened) == 0 && lstat(folder, &named) == 0 && opened.st_ino == named.st_ino
    && opened.st_dev == named.st_dev
}

/// Takes away the workshops of this user that nobody works in any more.
private func sweepWorkshops(in root: String) {
  let found = (try? names(in: root))?.names ?? []
  for name in found where name.hasPrefix(workshopName) {
    let folder = "\(root)/\(name)"
    let lock = openedFolder(folder)
    guard lock >= 0 else { continue }
    defer { close(lock) }
    var status = stat()
    guard fstat(lock, &status) == 0, status.st_uid == geteuid(), isLocked(lock) else { continue }
    // What cannot be taken away is no reason not to work.
    try? remove(folder)
  }
}

private func openedFolder(_ path: String) -> Int32 {
  open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
}

private func isLocked(_ folder: Int32) -> Bool {
  unbroken { Int(flock(folder, LOCK_EX | LOCK_NB)) } == 0
}
