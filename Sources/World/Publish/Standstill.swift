internal import Files
internal import Pictures
package import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What the last run was asked, what it read and left, and what it said: while all that is the same, a run would
/// do nothing and say the same again, and need not be made.
///
/// It lies in the workshop as `lan-truoc=<output>`. Nothing is believed that is damaged, or that another version
/// wrote; then everything is built.
package struct Standstill {
  /// What the run was asked, in any form that differs when the question does.
  private let question: String
  /// As the run gave it.
  private let said: [String]
  private let witnesses: Witnesses

  private static func file(_ output: OutputFolder) -> SealedFile {
    SealedFile(path: "\(output.workshop)/lan-truoc=\(output.name)", form: "lần trước 1")
  }

  /// What was said of this question, when nothing has changed since; nil when there is something to do.
  ///
  /// The caller holds the lock of `output`.
  ///
  /// - Returns: besides, whether something stands there that cannot be believed.
  package static func answer(to question: String, in output: OutputFolder, jobs: Int) async
    -> (said: [String]?, isDamaged: Bool)
  {
    let last: Standstill
    switch file(output).read() {
    case .none: return (nil, false)
    case .damaged: return (nil, true)
    case .bytes(let bytes):
      guard let known = Standstill(bytes) else { return (nil, true) }
      last = known
    }
    guard last.question == question, await last.witnesses.areUnchanged(jobs: jobs) else {
      return (nil, false)
    }
    return (last.said, false)
  }

  /// Writes down a run that ended well.
  ///
  /// - Parameters:
  ///   - sources: what was read.
  ///   - began: when reading began: what was changed then or just before may have been changed again without a
  ///     trace, as the clocks of disks are coarse.
  ///   - served: what readers have.
  package static func remember(
    _ question: String, said: [String], sources: Witnesses, began: Int64, served: [ServedFiles],
    in output: OutputFolder
  ) throws {
    guard !sources.isEmpty, sources.lastChange < began - 2_000_000_000 else {
      return try forget(in: output)
    }
    var witnesses = sources
    witnesses.add(.program)
    guard try witnesses.add(served, output) else { return try forget(in: output) }
    var packing = Packing()
    packing.add(said.count)
    for text in [question] + said { packing.add(text) }
    packing.add(raw: witnesses.bytes)
    try file(output).write(packing.bytes)
  }

  /// The next run builds everything.
  package static func forget(in output: OutputFolder) throws { try remove(file(output).path) }

  private init?(_ bytes: ArraySlice<UInt8>) {
    var unpacking = Unpacking(bytes)
    guard let count = unpacking.number(), count >= 0, count <= bytes.count,
      let question = unpacking.text()
    else { return nil }
    var said: [String] = []
    for _ in 0..<count {
      guard let text = unpacking.text() else { return nil }
      said.append(text)
    }
    self.question = question
    self.said = said
    witnesses = Witnesses(Array(unpacking.remainder()))
  }
}

/// The files of a portal as a run left them.
package struct ServedFiles: Sendable {
  let slug: String
  /// Below the served folder.
  let addresses: [String]
}

extension Witnesses {
  /// When reading begins.
  package static var now: Int64 {
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    return Int64(moment.tv_sec) * 1_000_000_000 + Int64(moment.tv_nsec)
  }

  /// The program itself and every library that it runs with: another one may make other pages. Looked at once,
  /// before the library of pictures is loaded, so that it is the same in runs that meet none.
  fileprivate static let program: Witnesses = {
    var witnesses = Witnesses()
    let maps = (try? readPlainFile("/proc/self/maps")) ?? []
    var paths: Set<String> = []
    for line in maps.split(separator: UInt8(ascii: "\n")) {
      guard let start = line.firstIndex(of: UInt8(ascii: "/")) else { continue }
      paths.insert(String(decoding: line[start...], as: UTF8.self))
    }
    for path in paths.sorted() { witnesses.add(path) }
    for folder in Set(paths.map(parentFolder)).sorted() {
      witnesses.add("\(folder)/\(pictureLibrary)")
    }
    return witnesses
  }()

  /// What readers have, and what is kept beside it.
  ///
  /// - Returns: false while something is left to be done by itself: a copy that is at rest goes with the next run.
  fileprivate mutating func add(_ served: [ServedFiles], _ output: OutputFolder) throws -> Bool {
    add(output.real)
    add("\(output.real)/\(startPageName)")
    for files in served {
      let portal = try ServedPortal(files.slug, in: output)
      let kept = try names(in: portal.store.folder)?.names ?? []
      guard !kept.contains(where: { $0.hasPrefix("bo-") || $0 == "ban-moi" }) else { return false }
      // A release that is held, a ledger, a source: whatever is put there or taken away changes the folder.
      for path in [portal.store.folder, portal.store.hold, portal.served] { add(path) }
      add("\(portal.served)/\(Release.mark)")
      for folder in Set(files.addresses.map(parentFolder)).sorted() where !folder.isEmpty {
        add("\(portal.served)/\(folder)")
      }
      for address in files.addresses { add("\(portal.served)/\(address)") }
    }
    return true
  }
}

/// The digest of what the disk says of the program and every library that it runs with.
package func programDigest() -> Digest { Digest(Witnesses.program.bytes) }
