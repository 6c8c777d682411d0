/// Tables for `map` of nginx, which the operator's configuration includes, for all portals of an output.
package struct ServerTables: Sendable, Equatable {
  /// Keyed by `$uri`: `/xa-mau/tin/cu.html /xa-mau/tin-tuc/moi.html;`.
  package private(set) var redirects = ""
  /// Keyed by `$host$request_uri`: `"cu.gov.vn/tin.aspx?id=3" /xa-mau/tin-tuc/moi.html;`.
  package private(set) var foreign = ""
  /// Keyed by `$uri`: `/xa-mau/tin-tuc/nham.html 1;`.
  package private(set) var gone = ""

  /// - Parameter portals: the folder of each in the output ("" when it is the whole output), what is told of
  ///   it, and its files. A way is left out that begins at a page or ends at none: the table of a server
  ///   must never say otherwise than the pages.
  package init(_ portals: [(slug: String, moves: ServerMoves, files: Set<String>)]) {
    var redirects: [String: String] = [:]
    var foreign: [String: String] = [:]
    var gone: Set<String> = []
    for portal in portals {
      let root = portal.slug.isEmpty ? "/" : "/\(portal.slug)/"
      let files = Set(portal.files.map { $0.lowercased() })
      let senders = Set(portal.moves.own.map(\.from))
      for address in portal.moves.gone {
        gone.formUnion(names(of: address).map { (root + $0).lowercased() })
      }
      for way in portal.moves.own where portal.files.contains(way.to) {
        for name in names(of: way.from) where name.lowercased() != served(way.to).lowercased() {
          // Tables of nginx know no case, and of two equal keys they take none.
          let key = (root + name).lowercased()
          let isOther =
            !files.contains(name.lowercased())
            || portal.files.contains(name) && senders.contains(name)
          if isOther, !gone.contains(key) { redirects[key] = root + served(way.to) }
        }
      }
      for way in portal.moves.foreign where portal.files.contains(way.to) {
        let key = way.from.lowercased()
        if foreign[key] == nil { foreign[key] = root + served(way.to) }
      }
    }
    self.redirects = table(redirects)
    self.foreign = table(foreign)
    self.gone = table(Dictionary(uniqueKeysWithValues: gone.map { ($0, "1") }))
  }
}

/// By what a page is asked for: that of a folder also without its name.
private func names(of address: String) -> Set<String> { [address, served(address)] }

private func served(_ address: String) -> String {
  address == "index.html" || address.hasSuffix("/index.html")
    ? String(address.dropLast("index.html".count)) : address
}

private func table(_ lines: [String: String]) -> String {
  lines.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    .map { "\(quoted($0.key)) \(quoted($0.value));\n" }.joined()
}

/// As nginx reads it: plain where every character is, else in quotation marks. A `$` begins a variable of nginx
/// and cannot be written otherwise, so what has one is never given here.
private func quoted(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { byte in
    (0x61...0x7a).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      || "/._-".utf8.contains(byte)
  }
  if isPlain { return text }
  return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}
