/// How the names of files end that hold another file compressed, as web servers look for them:
/// `tin.html.gz` and `tin.html.br` beside `tin.html`.
package enum CompressedEnding: String, CaseIterable, Sendable {
  case gz = ".gz"
  case br = ".br"
}

extension Manifest {
  /// What readers can ask for in this release: without what stays for readers of an older one, and without
  /// what is another file compressed.
  package var used: [Entry] {
    let addresses = Set(entries.map(\.address))
    return entries.filter { entry in
      let isCompressed = CompressedEnding.allCases.contains { ending in
        entry.address.hasSuffix(ending.rawValue)
          && addresses.contains(String(entry.address.dropLast(ending.rawValue.count)))
      }
      return entry.lastUse == nil && !isCompressed
    }
  }
}
