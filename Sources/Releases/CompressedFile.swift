/// How the names of files end that hold another file compressed, as web servers look for them:
/// `tin.html.gz` and `tin.html.br` beside `tin.html`.
package enum CompressedEnding: String, CaseIterable, Sendable {
  case gz = ".gz"
  case br = ".br"
}

/// The address of the file itself, where this is the address of the same file compressed.
package func plainAddress(_ address: String) -> String {
  for ending in CompressedEnding.allCases where address.hasSuffix(ending.rawValue) {
    return String(address.dropLast(ending.rawValue.count))
  }
  return address
}

extension Manifest {
  /// What readers can ask for in this release: without what stays for readers of an older one, and without
  /// what is another file compressed.
  package var used: [Entry] {
    let addresses = Set(entries.map(\.address))
    return entries.filter { entry in
      let plain = plainAddress(entry.address)
      let isCompressed = plain != entry.address && addresses.contains(plain)
      return entry.lastUse == nil && !isCompressed
    }
  }
}
