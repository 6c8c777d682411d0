internal import Releases
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A copy of a portal that is becoming the next release, file by file: what it holds already is left as it
/// is, so that the cost is what changed.
///
/// A class, since the jobs of a build share it. It is never served while it changes, and no file is
/// changed in place: a server may still be sending one from the time when the copy was served.
final class NextCopy: Sendable {
  let folder: String
  /// What it held, by address; nothing for a copy that is made from nothing.
  let before: [String: Manifest.Entry]
  /// The digests of files that a release needs that can be gone back to, and that the served copy lacks.
  private let wanted: Set<Digest>
  private let objects: String
  /// When its manifest was written; what was touched since then is not believed.
  private let sealed: Moment?
  private let state = Mutex(State())

  private struct State {
    var entries: [String: Manifest.Entry] = [:]
    var written = 0
    /// The manifest that still says what the copy holds.
    var manifest: Manifest?
  }

  /// Takes the copy that was served before when it has rested, else begins a new one.
  ///
  /// - Parameters:
  ///   - served: what readers see meanwhile.
  ///   - kept: the releases that can be gone back to.
  init(in store: PortalStore, served: Manifest?, kept: [Manifest], rest: Int) throws {
    objects = store.objects
    let atHand = Set((served?.entries ?? []).map(\.digest))
    wanted = Set(kept.flatMap { $0.entries.map(\.digest) }).subtracting(atHand)
    if let manifest = try store.manifest(in: store.second),
      try store.hasRested(store.second, rest)
    {
      folder = store.second
      sealed = try Moment(ofChange: "\(store.second)/\(Release.mark)")
      before = Dictionary(manifest.entries.map { ($0.address, $0) }) { first, _ in first }
      state.withLock { $0.manifest = manifest }
      try removeStrangers()
    } else {
      folder = store.fresh
      sealed = nil
      before = [:]
      try remove(folder)
      try makeFolder(folder)
    }
  }

  func has(_ address: String) -> Bool { state.withLock { $0.entries[address] != nil } }

  /// What the new release has so far, by address.
  var recorded: [String: Manifest.Entry] { state.withLock { $0.entries } }

  /// How many files were written anew.
  var written: Int { state.withLock { $0.written } }

  /// Makes the folders of the new release.
  func makeFolders(_ folders: [String]) throws {
    for name in folders where !name.isEmpty {
      if before[name] != nil { try clear(name) }
      try makeFolder("\(folder)/\(name)")
    }
  }

  func put(_ bytes: [UInt8], at address: String) throws {
    let entry = Manifest.Entry(address: address, digest: Digest(bytes), size: bytes.count)
    if holds(entry) {
      record(entry)
    } else {
      try clear(address)
      try write(bytes, to: "\(folder)/\(address)")
      record(entry, isWritten: true)
    }
  }

  /// Puts a copy of a file of the disk.
  ///
  /// - Parameter size: what it must have.
  func put(fileAt source: String, size: Int, at address: String) throws {
    let entry = Manifest.Entry(
      address: address, digest: try digest(of: source, size: size), size: size)
    if holds(entry) {
      record(entry)
    } else {
      try clear(address)
      try copy(source, size: size, to: "\(folder)/\(address)")
      record(entry, isWritten: true)
    }
  }

  /// Puts a file of an earlier release.
  ///
  /// - Parameter places: where its bytes may be besides the store.
  /// - Throws: when nowhere is a file left that still has its digest.
  func put(_ entry: Manifest.Entry, from places: [String]) throws {
    if holds(entry) {
      record(entry)
      return
    }
    let candidates = places + ["\(objects)/\(entry.digest.hexadecimal)"]
    // First: what stands at its address may be the last one, and goes into the store.
    try clear(entry.address)
    let found = try candidates.first { try hasBytes(of: entry, $0) }
    guard let place = found else { throw WorldError.lostFile(address: entry.address) }
    try makeFolder(parentFolder("\(folder)/\(entry.address)"))
    try copy(place, size: entry.size, to: "\(folder)/\(entry.address)")
    record(entry, isWritten: true)
  }

  /// Takes out what the new release does not have, and gives what it has.
  func finish() throws -> [Manifest.Entry] {
    let entries = recorded
    let gone = before.keys.filter { entries[$0] == nil }.sorted()
    for address in gone { try clear(address) }
    for folder in folders(of: gone) {
      // Where something is left in it, it stays.
      _ = rmdir("\(self.folder)/\(folder)")
    }
    return Array(entries.values)
  }

  /// Makes the copy a release: all its bytes are on the disk before its manifest has its name.
  func seal(_ manifest: Manifest) throws {
    if state.withLock({ $0.manifest == manifest }) { return }
    let mark = "\(folder)/\(Release.mark)"
    try write(Array(manifest.text.utf8), to: "\(mark).moi")
    try syncFileSystem(of: folder)
    guard rename("\(mark).moi", mark) == 0 else { throw WorldError.system("ghi", mark) }
    try remove("\(folder)/\(Release.formerMark)")
    try sync(folder)
  }

  /// Before its first change: from here on it is no release, whatever happens.
  func spoil() throws {
    try state.withLock { state in
      guard state.manifest != nil else { return }
      let mark = "\(folder)/\(Release.mark)"
      guard rename(mark, "\(folder)/\(Release.formerMark)") == 0 else {
        throw WorldError.system("đổi tên", mark)
      }
      try sync(folder)
      state.manifest = nil
    }
  }

  private func record(_ entry: Manifest.Entry, isWritten: Bool = false) {
    state.withLock { state in
      state.entries[entry.address] = entry
      if isWritten { state.written += 1 }
    }
  }

  private func holds(_ entry: Manifest.Entry) -> Bool {
    guard let old = before[entry.address], old.digest == entry.digest, let sealed else {
      return false
    }
    return isUntouched(entry, in: folder, since: sealed)
  }

  /// Takes away what stands at an address: into the store when a release needs it that can be gone back to.
  private func clear(_ address: String) throws {
    guard !before.isEmpty else { return }
    try spoil()
    let place = "\(folder)/\(address)"
    if isFolder(place) {
      for inside in before.keys where inside.hasPrefix("\(address)/") { try clear(inside) }
      try remove(place)
    } else if let entry = before[address], wanted.contains(entry.digest),
      try hasBytes(of: entry, place)
    {
      try makeFolder(objects)
      guard rename(place, "\(objects)/\(entry.digest.hexadecimal)") == 0 else {
        throw WorldError.system("cất", place)
      }
    } else {
      try remove(place)
    }
  }

  /// Files that no release of ours put there would come to be served again and again with this copy.
  private func removeStrangers() throws {
    for address in try strangers(in: folder, beside: before.keys) {
      try remove("\(folder)/\(address)")
    }
  }
}
