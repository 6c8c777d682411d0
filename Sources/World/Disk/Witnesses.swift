#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Files and folders with what the disk said of them, by which a later run sees that nobody has written to any of
/// them, and that nothing was added to a folder or taken from it.
///
/// They are bytes from the beginning, and compared with the disk as they are: ten thousand of them cost 15 ms,
/// nearly all of it in the system, and reading them into values first would cost as much again.
package struct Witnesses: Sendable, Equatable {
  /// Of each a ``FileStamp``, its path and a byte of nought.
  private(set) var bytes: [UInt8] = []
  /// The latest change of any of them, in nanoseconds since 1970.
  private(set) var lastChange: Int64 = 0

  package init() {}

  /// Those that were written down.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isEmpty: Bool { bytes.isEmpty }

  /// Notes what the disk says now of a path.
  @discardableResult mutating func add(_ path: String) -> FileStamp {
    let stamp = FileStamp(path)
    add(path, stamp)
    return stamp
  }

  mutating func add(_ path: String, _ stamp: FileStamp) {
    withUnsafeBytes(of: stamp) { bytes += $0 }
    bytes += path.utf8
    bytes.append(0)
    lastChange = max(lastChange, stamp.lastChange)
  }

  mutating func add(_ other: Witnesses) {
    bytes += other.bytes
    lastChange = max(lastChange, other.lastChange)
  }

  /// Whether the disk says the same of all of them still.
  func areUnchanged(jobs: Int) async -> Bool {
    let parts = split(into: max(1, jobs))
    return await withTaskGroup(of: Bool.self) { group in
      for part in parts { group.addTask { Self.areUnchanged(bytes[part]) } }
      return await group.allSatisfy { $0 }
    }
  }

  private static func areUnchanged(_ part: ArraySlice<UInt8>) -> Bool {
    part.withUnsafeBytes { room in
      var rest = room[...]
      while !rest.isEmpty {
        guard rest.count > FileStamp.byteCount else { return false }
        let stamp = rest.prefix(FileStamp.byteCount)
        rest = rest.dropFirst(FileStamp.byteCount)
        guard let end = rest.firstIndex(of: 0),
          let path = UnsafeRawBufferPointer(rebasing: rest[...end]).baseAddress
        else { return false }
        let now = FileStamp(path.assumingMemoryBound(to: CChar.self))
        guard withUnsafeBytes(of: now, { $0.elementsEqual(stamp) }) else { return false }
        rest = rest[(end + 1)...]
      }
      return true
    }
  }

  /// Ranges of about as many bytes each, that end where an entry ends.
  private func split(into count: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    let length = bytes.count / count + 1
    var (start, at) = (0, 0)
    while at < bytes.count {
      let path = min(at + FileStamp.byteCount, bytes.count)
      at = bytes[path...].firstIndex(of: 0).map { $0 + 1 } ?? bytes.count
      if at - start >= length || at == bytes.count {
        ranges.append(start..<at)
        start = at
      }
    }
    return ranges
  }
}
