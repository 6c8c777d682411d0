internal import Releases
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A copy of a portal that is becoming the next release, file by file, so that the cost is what changed: what it
/// holds already is left as it is; and a copy that is made from nothing, since no other has rested, gets the
/// files that readers have already only when there is something new besides.
///
/// A class, since the jobs of a build share it. It is never served while it changes, and no file is
/// changed in place: a server may still be sending one from the time when the copy was served.
final class NextCopy: Sendable {
  let folder: String
  /// What it was; nil for a copy that is made from nothing.
  let before: KnownCopy?
  /// For a copy that is made from nothing: what readers have.
  private let model: KnownCopy?
  /// The digests of files that a release needs that can be gone back to, and that the served copy lacks.
  private let wanted: Set<Digest>
  private let objects: String
  private let state = Mutex(State())

  private struct State {
    var entries: [String: Manifest.Entry] = [:]
    /// Those that are still to come from the model, by address.
    var owed: [String: Manifest.Entry] = [:]
    var written = 0
    /// The manifest that still says what the copy holds.
    var manifest: Manifest?
  }

  /// Takes the copy that was served before when it has rested, else begins a new one.
  ///
  /// - Parameters:
  ///   - served: what readers see meanwhile.
  ///   - kept: the releases that can be gone back to.
  init(in store: PortalStore, served: KnownCopy?, kept: [Manifest], options: PublishOptions) throws
  {
    objects = store.objects
    let atHand = Set((served?.manifest.entries ?? []).map(\.digest))
    wanted = Set(kept.flatMap { $0.entries.map(\.digest) }).subtracting(atHand)
    if let manifest = try store.manifest(in: store.second),
      try store.hasRested(store.second, options.rest)
    {
      folder = store.second
      before = KnownCopy(folder, manifest, readsEveryByte: options.readsEveryByte)
      model = nil
      state.withLock { $0.manifest = manifest }
      try removeStrangers()
    } else {
      folder = store.fresh
      before = nil
      model = served
      try remove(folder)
      try makeFolder(folder)
    }
  }

  func has(_ address: String) -> Bool { state.withLock { $0.entries[address] != nil } }

  /// What the new release has so far, by address.
  var recorded: [String: Manifest.Entry] { state.withLock { $0.entries } }

  /// Where the bytes are that it has at an address, also while they are still to come; nil where it has none.
  func place(of address: String) -> String? {
    state.withLock { state in
      if state.owed[address] != nil { return model?.path(address) }
      return state.entries[address] == nil ? nil : "\(folder)/\(address)"
    }
  }

  func isOwed(_ address: String) -> Bool { state.withLock { $0.owed[address] != nil } }

  /// How many files were written anew.
  var written: Int { state.withLock { $0.written } }

  /// Whether it is nothing but what readers have, and nothing of it is on the disk.
  var isOnlyOwed: Bool {
    state.withLock { !$0.owed.isEmpty && $0.owed.count == $0.entries.count }
  }

  /// Makes the folders of the new release, where it is known that there will be files in them.
  func makeFolders(_ folders: [String]) throws {
    for name in folders where !name.isEmpty {
      if before?[name] != nil { try clear(name) }
      if model == nil { try makeFolder("\(folder)/\(name)") }
    }
  }

  @discardableResult func put(_ bytes: [UInt8], at address: String) throws -> Digest {
    let entry = Manifest.Entry(address: address, digest: Digest(bytes), size: bytes.count)
    try put(entry) { try write(bytes, to: $0) }
    return entry.digest
  }

  /// Puts a file that is known by its digest; it is made only where neither copy has it.
  func put(_ digest: Digest, size: Int, at address: String, make: () -> [UInt8]) throws {
    let entry = Manifest.Entry(address: address, digest: digest, size: size)
    if before?.holds(entry) == true || model?.holds(entry) == true {
      try put(entry) { _ in }
    } else {
      try put(make(), at: address)
    }
  }

  /// Puts a copy of a file of the disk.
  ///
  /// - Parameter size: what it must have.
  func put(fileAt source: String, size: Int, at address: String) throws {
    let entry = Manifest.Entry(
      address: address, digest: try digest(of: source, size: size), size: size)
    try put(entry) { try copy(source, size: size, to: $0) }
  }

  /// Puts a file of an earlier release.
  ///
  /// - Parameter places: where its bytes may be besides the store.
  /// - Throws: ``WorldError/lostFile(address:)`` when nowhere is a file left that still has its digest.
  func put(_ entry: Manifest.Entry, from places: [String]) throws {
    try put(entry) { place in
      let candidates = places + ["\(objects)/\(entry.digest.hexadecimal)"]
      let found = try candidates.first { try hasBytes(of: entry, $0) }
      guard let source = found else { throw WorldError.lostFile(address: entry.address) }
      try copy(source, size: entry.size, to: place)
    }
  }

  private func put(_ entry: Manifest.Entry, write: (_ place: String) throws -> Void) throws {
    if before?.holds(entry) == true {
      state.withLock { $0.entries[entry.address] = entry }
    } else if model?.holds(entry) == true {
      state.withLock { state in
        state.entries[entry.address] = entry
        state.owed[entry.address] = entry
      }
    } else {
      // First: what stands at its address may be the last one of an earlier release, and goes into the store.
      try clear(entry.address)
      let place = "\(folder)/\(entry.address)"
      if model != nil || before != nil { try makeFolder(parentFolder(place)) }
      try write(place)
      state.withLock { state in
        state.entries[entry.address] = entry
        state.written += 1
      }
    }
  }

  /// Takes out what the new release does not have, and gives what it has.
  func finish() throws -> [Manifest.Entry] {
    let entries = recorded
    let gone = (before?.addresses.filter { entries[$0] == nil } ?? []).sorted()
    for address in gone { try clear(address) }
    for folder in folders(of: gone) {
      // Where something is left in it, it stays.
      _ = rmdir("\(self.folder)/\(folder)")
    }
    return Array(entries.values)
  }

  /// Makes the copy a release: all its bytes are on the disk before its manifest has its name.
  ///
  /// - Throws: ``WorldError/lostFile(address:)`` when a file that readers have is not what it was.
  func seal(_ manifest: Manifest) throws {
    if state.withLock({ $0.manifest?.isSameRelease(as: manifest) }) == true { return }
    try settleDebts()
    let mark = "\(folder)/\(Release.mark)"
    let next = "\(mark).moi"
    // The file system's own clock, which is not always ours.
    try write([], to: next)
    var status = stat()
    guard lstat(next, &status) == 0 else { throw WorldError.system("đọc", next) }
    var manifest = manifest
    manifest.sealed = Moment(status.st_ctim)
    try write(Array(manifest.text.utf8), to: next)
    try syncFileSystem(of: folder)
    guard rename(next, mark) == 0 else { throw WorldError.system("ghi", mark) }
    try remove("\(folder)/\(Release.formerMark)")
    try sync(folder)
  }

  private func settleDebts() throws {
    guard let model else { return }
    let owed = state.withLock { $0.owed }
    try makeFolders(inside: Set(owed.keys.map(parentFolder)))
    for entry in owed.values {
      let source = model.path(entry.address)
      let place = "\(folder)/\(entry.address)"
      guard try hasBytes(of: entry, source) else {
        throw WorldError.lostFile(address: entry.address)
      }
      try copy(source, size: entry.size, to: place)
      try setTime(of: place, timeOfFile(source))
    }
    state.withLock { $0.owed = [:] }
  }

  private func makeFolders(inside names: Set<String>) throws {
    for name in names.sorted() where !name.isEmpty { try makeFolder("\(folder)/\(name)") }
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

  /// Takes away what stands at an address: into the store when a release needs it that can be gone back to.
  private func clear(_ address: String) throws {
    guard let before else { return }
    try spoil()
    let place = before.path(address)
    if isFolder(place) {
      for inside in before.addresses where inside.hasPrefix("\(address)/") { try clear(inside) }
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
    guard let before else { return }
    for address in try strangers(in: folder, beside: before.addresses) {
      try remove("\(folder)/\(address)")
    }
  }
}
