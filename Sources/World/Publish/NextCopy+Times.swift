internal import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension NextCopy {
  /// Gives each file that readers have already the time from which they have it: servers tell by it whether what
  /// a browser holds is still good, and the two copies of a portal must be one to them.
  ///
  /// What somebody changed in the served folder gets a new time, else a browser would go on showing that.
  func keepTimes(of served: KnownCopy?) throws {
    guard let served else { return }
    let recorded = recorded
    for entry in served.manifest.entries
    where recorded[entry.address]?.digest == entry.digest && !isOwed(entry.address) {
      let path = "\(folder)/\(entry.address)"
      if served.isUntouched(entry) {
        let time = try timeOfFile(served.path(entry.address))
        if try timeOfFile(path).tv_sec != time.tv_sec { try setTimeOfOwn(path, time) }
      } else {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        try setTimeOfOwn(path, now)
      }
    }
  }

  private func setTimeOfOwn(_ path: String, _ time: timespec) throws {
    // It changes what tells a stranger's hand.
    try spoil()
    try setTime(of: path, time)
  }
}

func setTime(of path: String, _ time: timespec) throws {
  guard utimensat(AT_FDCWD, path, [time, time], AT_SYMLINK_NOFOLLOW) == 0 else {
    throw WorldError.system("ghi", path)
  }
}

/// When the bytes of a file were last written, as it says.
func timeOfFile(_ path: String) throws -> timespec {
  var status = stat()
  guard lstat(path, &status) == 0 else { throw WorldError.system("đọc", path) }
  return status.st_mtim
}
