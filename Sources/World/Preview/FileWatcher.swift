#if canImport(Glibc)
  internal import Files
  internal import Glibc
  internal import Previewing
  internal import Synchronization

  /// Watches folders with all that is in them, as the kernel tells of it (`inotify(7)`).
  ///
  /// A class, since a thread waits for the kernel while others may end it.
  final class FileWatcher: Sendable {
    /// A folder on the disk, and what it is called in the tree.
    typealias Root = (disk: String, path: FilePath)

    private let roots: [Root]
    private let descriptor: Int32
    private let state = Mutex(State())

    private struct State {
      var folders: [Int32: FilePath] = [:]
      /// Whether the kernel refused to watch a folder, so that changes may be missed.
      var isBlind = false
      var isOver = false
    }

    /// - Throws: when the kernel has no more room for watchers.
    init(_ roots: [Root]) throws {
      self.roots = roots
      descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
      guard descriptor >= 0 else { throw WorldError.system("theo dõi", roots.first?.disk ?? "") }
      watchAll()
    }

    deinit { close(descriptor) }

    /// Whether all folders are watched; else somebody has to look now and then.
    var seesAll: Bool {
      state.withLock { state in
        !state.isBlind && roots.allSatisfy { root in state.folders.values.contains(root.path) }
      }
    }

    /// Ends what waits in ``next(timeout:)``, when its time is over.
    func end() { state.withLock { $0.isOver = true } }

    /// Waits until something may have changed.
    ///
    /// - Parameter timeout: in milliseconds, after which nothing counts as anything.
    /// - Returns: nil when the watching was ended.
    func next(timeout: Int) -> FileChanges? {
      var coalescing = Coalescing()
      guard wait(timeout) else { return nil }
      take(into: &coalescing)
      if coalescing.changes.isEmpty {
        if seesAll { return .files([]) }
        watchAll()
        return .anything
      }
      while let pause = coalescing.nextWait() {
        guard wait(pause) else { return nil }
        let before = coalescing
        take(into: &coalescing)
        if before.changes == coalescing.changes, !hasMore { break }
      }
      // Folders that came may hold others.
      if coalescing.changes == .anything { watchAll() }
      return coalescing.changes
    }

    /// Whether an event waits.
    private var hasMore: Bool {
      var polled = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
      return poll(&polled, 1, 0) > 0
    }

    /// - Returns: false when the watching was ended.
    private func wait(_ milliseconds: Int) -> Bool {
      var polled = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
      _ = unbroken { Int(poll(&polled, 1, Int32(milliseconds))) }
      return !state.withLock(\.isOver)
    }

    private func take(into coalescing: inout Coalescing) {
      while true {
        let room = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
          count = max(0, unbroken { read(descriptor, buffer.baseAddress, buffer.count) })
        }
        if room.isEmpty { return }
        for event in events(in: room) { coalescing.add(event) }
      }
    }

    /// The events in what the kernel wrote: each a head of 16 bytes, and a name with noughts behind it.
    private func events(in bytes: [UInt8]) -> [FileEvent] {
      var found: [FileEvent] = []
      bytes.withUnsafeBytes { room in
        var place = 0
        while place + 16 <= room.count {
          let watch = room.loadUnaligned(fromByteOffset: place, as: Int32.self)
          let mask = room.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self)
          let length = Int(room.loadUnaligned(fromByteOffset: place + 12, as: UInt32.self))
          let name = room[(place + 16)..<min(place + 16 + length, room.count)].prefix { $0 != 0 }
          place += 16 + length
          if let event = event(watch, mask, Array(name)) { found.append(event) }
        }
      }
      return found
    }

    private func event(_ watch: Int32, _ mask: UInt32, _ name: [UInt8]) -> FileEvent? {
      func has(_ flag: Int) -> Bool { mask & UInt32(flag) != 0 }
      if has(Self.overflow) { return FileEvent(.overflow, "") }
      let folder = state.withLock { state in
        // The kernel watches it no more.
        has(Self.ignored) ? state.folders.removeValue(forKey: watch) : state.folders[watch]
      }
      guard let folder else { return nil }
      if has(Self.ignored) || has(Self.selfGone) { return FileEvent(.folder, folder) }
      // What is not UTF-8 is told of by reading all.
      guard !name.isEmpty, let text = String(validating: name, as: UTF8.self) else {
        return name.isEmpty ? nil : FileEvent(.overflow, "")
      }
      let path = folder.appending(text)
      if has(Self.isFolder) { return FileEvent(.folder, path) }
      if has(Self.gone) { return FileEvent(.gone, path) }
      return FileEvent(has(Self.made) ? .made : .written, path)
    }

    /// Watches every folder that is there, and no other: the kernel would go on telling of one that was moved away
    /// by the name that it had. It gives the same number to the same folder.
    private func watchAll() {
      var waiting = roots.map { (disk: "\($0.disk)/.", path: $0.path) }
      var known: [Int32: FilePath] = [:]
      var isBlind = false
      while let next = waiting.popLast() {
        let watch = inotify_add_watch(descriptor, next.disk, Self.watched)
        guard watch >= 0 else {
          // A folder that went just now is no loss; no room for more is.
          if errno != ENOENT && errno != ENOTDIR { isBlind = true }
          continue
        }
        known[watch] = next.path
        for name in (try? names(in: next.disk))?.names ?? [] where !name.hasPrefix(".") {
          let disk = "\(next.disk)/\(name)"
          if (try? kind(of: disk)) == S_IFDIR { waiting.append((disk, next.path.appending(name))) }
        }
      }
      let gone = state.withLock { state in
        defer { (state.folders, state.isBlind) = (known, isBlind) }
        return state.folders.keys.filter { known[$0] == nil }
      }
      for watch in gone { inotify_rm_watch(descriptor, watch) }
    }

    // The numbers of <sys/inotify.h>, which are macros that Swift takes in as different types.
    private static let overflow = 0x4000
    private static let ignored = 0x8000
    private static let isFolder = 0x4000_0000
    /// IN_DELETE_SELF, IN_MOVE_SELF, IN_UNMOUNT.
    private static let selfGone = 0x400 | 0x800 | 0x2000
    /// IN_DELETE, IN_MOVED_FROM.
    private static let gone = 0x200 | 0x40
    /// IN_CREATE.
    private static let made = 0x100
    /// Those, and IN_CLOSE_WRITE, IN_MOVED_TO, IN_ATTRIB; IN_ONLYDIR.
    private static let watched = UInt32(
      0x8 | 0x80 | 0x4 | made | gone | 0x400 | 0x800 | 0x0100_0000)
  }
#endif
