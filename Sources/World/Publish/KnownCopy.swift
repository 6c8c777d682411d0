internal import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A folder of ours with what its manifest says of it: whose files are believed, and which.
struct KnownCopy: Sendable {
  let folder: String
  let manifest: Manifest
  private let entries: [String: Manifest.Entry]
  private let readsEveryByte: Bool

  /// - Parameter readsEveryByte: whether files are believed only when they were read, since a bad disk leaves
  ///   no trace in their times.
  init(_ folder: String, _ manifest: Manifest, readsEveryByte: Bool) {
    self.folder = folder
    self.manifest = manifest
    self.readsEveryByte = readsEveryByte
    entries = Dictionary(manifest.entries.map { ($0.address, $0) }) { first, _ in first }
  }

  subscript(address: String) -> Manifest.Entry? { entries[address] }

  var addresses: some Collection<String> { entries.keys }

  func path(_ address: String) -> String { "\(folder)/\(address)" }

  /// Whether it has this file at its address, as it was when it was made.
  func holds(_ entry: Manifest.Entry) -> Bool {
    guard let own = entries[entry.address], own.digest == entry.digest, isUntouched(own) else {
      return false
    }
    return !readsEveryByte || (try? hasBytes(of: own, path(own.address))) == true
  }

  /// Whether a file is as long as the manifest says and was not touched since that was sealed: all that can be
  /// said without reading it.
  func isUntouched(_ entry: Manifest.Entry) -> Bool {
    var status = stat()
    guard let sealed = manifest.sealed, lstat(path(entry.address), &status) == 0 else {
      return false
    }
    return status.st_mode & S_IFMT == S_IFREG && Int(status.st_size) == entry.size
      && Moment(status.st_ctim) <= sealed
  }

  /// The files that are not believed, and what somebody put beside them.
  func doubts() throws -> Doubts {
    let touched = manifest.entries.filter { !holds($0) }
    let changed = try touched.filter { try !hasBytes(of: $0, path($0.address)) }
    return Doubts(
      isTouched: !touched.isEmpty,
      changed: changed.map(\.address)
        + (try strangers(in: folder, beside: entries.keys)))
  }

  struct Doubts {
    /// Whether anything was touched at all; a copy of it elsewhere, or other rights, do it too.
    var isTouched: Bool
    /// What readers do not have as it was made.
    var changed: [String]

    var isEmpty: Bool { !isTouched && changed.isEmpty }
  }
}

extension Moment {
  init(_ time: timespec) { self.init(seconds: time.tv_sec, nanoseconds: time.tv_nsec) }
}
