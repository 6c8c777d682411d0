internal import Releases

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

  private static let opening = Array("trangxa lần trước 1\n".utf8)

  private static func place(_ output: OutputFolder) -> String {
    "\(output.workshop)/lan-truoc=\(output.real.split(separator: "/").last ?? "goc")"
  }

  /// What was said of this question, when nothing has changed since; nil when there is something to do.
  ///
  /// The caller holds the lock of `output`.
  ///
  /// - Returns: besides, whether something stands there that cannot be believed.
  package static func answer(to question: String, in output: OutputFolder, jobs: Int) async
    -> (said: [String]?, isDamaged: Bool)
  {
    // What cannot be read counts as not there: then all is built, and the disk says what is wrong with it.
    guard let file = (try? read(place(output))).flatMap({ $0 })?.bytes else { return (nil, false) }
    guard let last = Standstill(file) else { return (nil, true) }
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
    witnesses.addProgram()
    guard try witnesses.add(served, output) else { return try forget(in: output) }
    let body = Self.body(question, said, witnesses)
    let next = "\(place(output)).moi"
    // Not brought to the disk: one that a power cut damages is not believed, and costs one build.
    try remove(next)
    try write(opening + Array(Digest(body).hexadecimal.utf8) + body, to: next)
    guard rename(next, place(output)) == 0 else { throw WorldError.system("ghi", place(output)) }
  }

  /// The next run builds everything.
  package static func forget(in output: OutputFolder) throws { try remove(place(output)) }

  /// How many texts, each with its length before it, then the witnesses.
  private static func body(_ question: String, _ said: [String], _ witnesses: Witnesses) -> [UInt8]
  {
    var body = Array("\(said.count + 1)\n".utf8)
    for text in [question] + said { body += Array("\(text.utf8.count)\n\(text)".utf8) }
    return body + witnesses.bytes
  }

  private init?(_ file: [UInt8]) {
    guard file.starts(with: Self.opening) else { return nil }
    let rest = file.dropFirst(Self.opening.count)
    var body = rest.dropFirst(64)
    guard rest.prefix(64).elementsEqual(Digest(Array(body)).hexadecimal.utf8),
      let count = Self.number(&body), count > 0
    else { return nil }
    var texts: [String] = []
    for _ in 0..<count {
      guard let length = Self.number(&body), body.count >= length else { return nil }
      texts.append(String(decoding: body.prefix(length), as: UTF8.self))
      body = body.dropFirst(length)
    }
    question = texts[0]
    said = Array(texts.dropFirst())
    witnesses = Witnesses(Array(body))
  }

  /// Takes a number and the end of its line.
  private static func number(_ body: inout ArraySlice<UInt8>) -> Int? {
    guard let end = body.firstIndex(of: UInt8(ascii: "\n")),
      let number = Int(String(decoding: body[..<end], as: UTF8.self)), number >= 0
    else { return nil }
    body = body[(end + 1)...]
    return number
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

  /// The program itself and every library that it runs with: another one may make other pages.
  fileprivate mutating func addProgram() {
    guard let maps = try? readPlainFile("/proc/self/maps") else { return }
    var paths: Set<String> = []
    for line in maps.split(separator: UInt8(ascii: "\n")) {
      guard let start = line.firstIndex(of: UInt8(ascii: "/")) else { continue }
      paths.insert(String(decoding: line[start...], as: UTF8.self))
    }
    for path in paths.sorted() { add(path) }
  }

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
