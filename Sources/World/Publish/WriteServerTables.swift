internal import Releases

/// Writes what a web server must be told of the portals that are served in `output`, when it is something new:
///
///     .trangxa/may-chu/<output>/chuyen-huong.map   by `$uri`
///     .trangxa/may-chu/<output>/dia-chi-cu.map     by `$host$request_uri`
///     .trangxa/may-chu/<output>/da-go.map          by `$uri`
///
/// Always for what is served at this moment, whichever release that is. A server that has the old tables for a
/// moment longer says nothing wrong: every way in them was right, and a page stands at each address.
func writeServerTables(of output: OutputFolder) throws {
  let folder = "\(output.workshop)/may-chu/\(output.name)"
  // Portals of one output may be published beside each other.
  let lock = try BuildLock.take(files: ["\(folder)/.khoa"], wait: 30)
  let portals = try ServedPortal.all(in: output).compactMap {
    portal -> (String, Manifest, PortalStore)? in
    try portal.manifest().map { (portal.slug, $0, portal.store) }
  }
  let tables = ServerTables(
    try portals.map { slug, served, store in
      (slug, try store.moves(of: served.id), Set(served.entries.map(\.address)))
    })
  for (name, text) in [
    ("chuyen-huong", tables.redirects), ("dia-chi-cu", tables.foreign), ("da-go", tables.gone),
  ] {
    let place = "\(folder)/\(name).map"
    let bytes = Array(text.utf8)
    guard try read(place)?.bytes != bytes else { continue }
    try replace(place, with: bytes)
    try sync(folder)
  }
  for (_, served, store) in portals { try store.forgetMoves(but: served.id) }
  _ = consume lock
}
