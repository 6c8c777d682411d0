package import Importing

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A folder into which people put files to be imported (thư mục nhận), held so that no other run takes from it.
///
/// Whoever can write into it is a stranger: links are never followed, and a name is used only as it stands in the
/// folder itself. What has been taken keeps its bytes, in `da-nhan/` or `chua-duoc/`.
package struct DropFolder: ~Copyable {
  package let path: String
  private let descriptor: Int32

  /// A file that lies there.
  package struct Arrival: Sendable, Equatable {
    package let name: String
    package let size: Int
    /// What the disk says of it, to see whether it changes.
    fileprivate let stamp: Stamp

    fileprivate struct Stamp: Sendable, Equatable {
      let inode: UInt64
      let size: Int
      let changed: [Int]
    }
  }

  /// What lies in it.
  package struct Contents: Sendable {
    /// Files that nobody has written to for a while, in the order of their names.
    package var arrivals: [Arrival] = []
    /// Names of links, of whatever else is no file, and names that are no UTF-8.
    package var refused: [String] = []
  }

  /// - Throws: ``WorldError/receiving(path:)`` when another run has it.
  package init(_ path: String) throws {
    guard isFolder(path) else { throw WorldError.missingFolder(path: path, option: "tên thư mục") }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WorldError.system("mở", path) }
    guard unbroken({ Int(flock(descriptor, LOCK_EX | LOCK_NB)) }) == 0 else {
      let isHeld = errno == EWOULDBLOCK
      close(descriptor)
      if isHeld { throw WorldError.receiving(path: path) }
      throw WorldError.system("khóa", path)
    }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// The moment, by the clock of Vietnam.
  package static var now: String { clockText(time(nil)) }

  package static let results = "ket-qua.html"
  package static let received = DropResult.received
  package static let failed = "chua-duoc"

  /// - Parameter seconds: how long nothing of a file may have changed, by the time that no program sets.
  package func contents(atRestFor seconds: Int) throws -> Contents {
    var contents = Contents()
    let now = time(nil)
    let found = try names(in: path) ?? FolderNames()
    // Names in another table of characters, as old machines write them: no page could tell them.
    contents.refused = found.unreadable
    for name in found.names where !Self.isOurs(name) {
      guard let status = try status(of: "\(path)/\(name)") else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFREG:
        let arrival = Self.arrival(name, status)
        let isAtRest = seconds <= 0 || now - (arrival.stamp.changed.first ?? 0) >= seconds
        if isAtRest { contents.arrivals.append(arrival) }
      case S_IFDIR: break
      default: contents.refused.append(name)
      }
    }
    return contents
  }

  /// Hidden files are those of programs: what is half written, locks of Word and LibreOffice.
  private static func isOurs(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name == results || name.hasSuffix(".part")
      || name.hasSuffix(".crdownload") || name.hasSuffix(".tmp")
  }

  private static func arrival(_ name: String, _ status: stat) -> Arrival {
    #if canImport(Glibc)
      let time = status.st_ctim
    #else
      let time = status.st_ctimespec
    #endif
    return Arrival(
      name: name, size: Int(status.st_size),
      stamp: .init(
        inode: UInt64(status.st_ino), size: Int(status.st_size),
        changed: [time.tv_sec, time.tv_nsec]))
  }

  /// The bytes of a file, or nil when it is gone or has become a link.
  ///
  /// - Throws: ``UnreadableFile/tooLarge(megabytes:)``.
  package func bytes(of arrival: Arrival) throws -> [UInt8]? {
    try readContent("\(path)/\(arrival.name)", limit: importLimit + 1).map {
      try checkedSize($0.bytes)
    }
  }

  /// Whether a file is still what it was when it was seen.
  package func isUnchanged(_ arrival: Arrival) throws -> Bool {
    guard let status = try status(of: "\(path)/\(arrival.name)") else { return false }
    return status.st_mode & S_IFMT == S_IFREG && Self.arrival(arrival.name, status) == arrival
  }

  /// Moves a file into a folder below this one; one that has its name there stays as it is.
  ///
  /// - Returns: where it lies now, below this folder.
  package func move(_ arrival: Arrival, into folder: String) throws -> String {
    var place = dup(descriptor)
    defer { close(place) }
    for part in folder.split(separator: "/").map(String.init) {
      guard mkdirat(place, part, 0o775) == 0 || errno == EEXIST else {
        throw WorldError.system("tạo thư mục", "\(path)/\(folder)")
      }
      // A link there would take the file to somewhere else.
      let inner = openat(place, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard inner >= 0 else { throw WorldError.system("dùng", "\(path)/\(folder)") }
      close(place)
      place = inner
    }
    for number in 1...1_000 {
      let name = number == 1 ? arrival.name : numbered(arrival.name, number)
      let isGiven = try giveName(
        name, in: place, to: arrival.name, of: descriptor, action: "chuyển",
        shown: "\(path)/\(arrival.name)")
      if isGiven { return "\(folder)/\(name)" }
    }
    errno = EEXIST
    throw WorldError.system("chuyển", arrival.name)
  }

  /// `bao-cao.docx` → `bao-cao (2).docx`
  private func numbered(_ name: String, _ number: Int) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return "\(name) (\(number))"
    }
    return "\(name[..<dot]) (\(number))\(name[dot...])"
  }

  /// What earlier runs wrote down.
  package func history() throws -> [UInt8] {
    try readContent("\(path)/\(Self.journal)", limit: 4 << 20)?.bytes ?? []
  }

  package func write(history: [UInt8], page: String) throws {
    try put(history, Self.journal)
    try put(Array(page.utf8), Self.results)
  }

  /// What an earlier run began and could not finish.
  package func unfinished() throws -> [UnfinishedDrop] {
    [UnfinishedDrop](
      reading: try readContent("\(path)/\(Self.unfinishedWork)", limit: 4 << 20)?.bytes ?? [])
  }

  /// Writes it down, on the disk before anything that follows.
  package func write(unfinished: [UnfinishedDrop]) throws {
    if unfinished.isEmpty { return try remove("\(path)/\(Self.unfinishedWork)") }
    try put(unfinished.suffix(100).json, Self.unfinishedWork)
  }

  /// Writes a file whole in the place of another. Its name until then is new: where a stranger has laid a link, nothing
  /// is written through it.
  private func put(_ bytes: [UInt8], _ name: String) throws {
    let staged = "\(path)/.\(name).\(getpid()).moi"
    try remove(staged)
    do {
      let file = try OpenFile.creating(staged)
      try bytes.withUnsafeBytes { try file.append($0, staged) }
      try file.finish(staged)
      try sync(staged)
    } catch {
      try? remove(staged)
      throw error
    }
    guard rename(staged, "\(path)/\(name)") == 0 else {
      throw WorldError.system("ghi", "\(path)/\(name)")
    }
  }

  private static let journal = ".ket-qua.json"
  private static let unfinishedWork = ".dang-nhan.json"
}
