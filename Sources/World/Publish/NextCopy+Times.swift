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
  func keepTimes(of served: (manifest: Manifest, folder: String)?) throws {
    guard let (manifest, place) = served else { return }
    let recorded = recorded
    let sealed = try Moment(ofChange: "\(place)/\(Release.mark)")
    for entry in manifest.entries where recorded[entry.address]?.digest == entry.digest {
      let path = "\(folder)/\(entry.address)"
      if isUntouched(entry, in: place, since: sealed) {
        let time = try timeOfFile("\(place)/\(entry.address)")
        if try timeOfFile(path).tv_sec != time.tv_sec { try setTime(path, time) }
      } else {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        try setTime(path, now)
      }
    }
  }

  private func setTime(_ path: String, _ time: timespec) throws {
    // It changes what tells a stranger's hand.
    try spoil()
    guard utimensat(AT_FDCWD, path, [time, time], AT_SYMLINK_NOFOLLOW) == 0 else {
      throw WorldError.system("ghi", path)
    }
  }
}

private func timeOfFile(_ path: String) throws -> timespec {
  var status = stat()
  guard lstat(path, &status) == 0 else { throw WorldError.system("đọc", path) }
  return status.st_mtim
}
