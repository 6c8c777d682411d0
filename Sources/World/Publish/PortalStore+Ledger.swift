internal import Building
internal import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What is kept of a portal besides its releases:
///
///     so-dia-chi        every page that readers ever had (``Ledger``)
///     so-dia-chi.hong…  one that could not be believed, for a person to look at
///     may-chu/<ID>      what a server must be told while that release is served (``ServerMoves``)
extension PortalStore {
  private var ledgerPath: String { "\(folder)/so-dia-chi" }
  private var moves: String { "\(folder)/may-chu" }

  /// The ledger; where there is none that can be believed, one of the releases that are here.
  func ledger(served: Manifest?) throws -> (ledger: Ledger, isDamaged: Bool) {
    let file = try read(ledgerPath)
    if let file, let ledger = Ledger(text: file.bytes) { return (ledger, false) }
    let known = try remembered() + [served].compactMap { $0 }
    return (Ledger(of: known), file != nil)
  }

  /// Puts a ledger that cannot be believed where nothing reads it and nothing writes over it.
  ///
  /// - Returns: its new place.
  func putLedgerAside() throws -> String {
    let taken = Set(try names(in: folder)?.names ?? [])
    let number = (1...).first { !taken.contains("so-dia-chi.hong-\($0)") } ?? 0
    let place = "\(ledgerPath).hong-\(number)"
    guard rename(ledgerPath, place) == 0 else { throw WorldError.system("đổi tên", ledgerPath) }
    return place
  }

  /// Writes down what readers are about to have, before they do: so that nothing they ever had is missing.
  func write(_ site: SitePlan, for id: ReleaseID) throws {
    let text = Array(site.ledger.written(for: id).text.utf8)
    if try read(ledgerPath)?.bytes != text { try replace(ledgerPath, with: text) }
    try makeFolder(moves)
    let told = Array(site.moves.text.utf8)
    if try read("\(moves)/\(id.text)")?.bytes != told {
      try replace("\(moves)/\(id.text)", with: told)
    }
    try sync(folder)
  }

  /// What a server must be told while a release is served; nothing when nobody wrote it down.
  func moves(of id: ReleaseID) throws -> ServerMoves {
    try read("\(moves)/\(id.text)").flatMap { ServerMoves(text: $0.bytes) } ?? ServerMoves()
  }

  /// Tells a server of one release what it was told of another.
  func carryMoves(from old: ReleaseID, to new: ReleaseID, gone: [String]) throws {
    var told = try moves(of: old)
    told.gone = Array(Set(told.gone).union(gone)).sorted()
    try makeFolder(moves)
    try replace("\(moves)/\(new.text)", with: Array(told.text.utf8))
  }

  /// Forgets what was told of releases that nobody can go back to.
  func forgetMoves(but served: ReleaseID) throws {
    let kept = Set(try rememberedIDs().map(\.text) + [served.text])
    for name in try names(in: moves)?.names ?? [] where !kept.contains(name) {
      try remove("\(moves)/\(name)")
    }
  }
}
