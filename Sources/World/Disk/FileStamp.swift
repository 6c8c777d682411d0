internal import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What the disk says of a file or a folder itself, a link not followed. The time of its change cannot be set by
/// anybody but the system, so that two equal stamps mean that nothing was written to it in between.
///
/// Of what is not there, or cannot be asked for, all numbers are nought.
struct FileStamp: Equatable {
  private var device: UInt64 = 0
  private var node: UInt64 = 0
  private var mode: UInt64 = 0
  private var size: UInt64 = 0
  /// In nanoseconds since 1970.
  private var modified: Int64 = 0
  private var changed: Int64 = 0

  static let byteCount = 48

  init(_ path: UnsafePointer<CChar>) {
    var status = stat()
    self.init(lstat(path, &status) == 0 ? status : stat())
  }

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    node = UInt64(status.st_ino)
    mode = UInt64(status.st_mode)
    size = UInt64(status.st_size)
    modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    changed = Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec)
  }

  /// When it was last changed in any way, in nanoseconds since 1970.
  var lastChange: Int64 { changed }
}
