/// Every page that readers of one portal ever had, address by address (sổ địa chỉ), and the source that it
/// came from: so that a link that was once given out leads somewhere for ever.
///
/// An entry names the source as it is called today: when a file is renamed, its old addresses go along. So
/// chains need no upkeep, and no loop can come about. Lists of persons are not in it.
package struct Ledger: Sendable, Equatable {
  package enum State: Sendable, Equatable {
    /// A page of the last release.
    case page
    /// No page of its own any more: readers are sent to where its source is now, while that is public.
    case former
    /// The law keeps its source from readers: nothing leads from it, and nothing is asked about it.
    case kept
    /// Its source is gone since this day (`2026-11-30`), and nobody has said where readers should go.
    case lost(since: String)
    /// A person took it from readers.
    case withdrawn
  }

  package struct Entry: Sendable, Equatable {
    /// Below the portal: `tin-tuc/tiem-phong.html`.
    package var address: String
    /// Below the folder of the portal: `tin-tuc/tiem-phong.md`; nil for a page that no single file makes.
    package var source: String?
    package var state: State
    /// The first release that had it; nil for the one that is being made.
    package var first: ReleaseID?
    /// The last release that had it as a page; nil while it is one.
    package var last: ReleaseID?
    /// The last day on which it is news to anybody (`2026-11-30`): of a notice on the board, of a page that
    /// is published until then.
    package var until: String?
    /// What the source said; only where it is a page, or was when the source went.
    package var trace: SourceTrace?

    package init(_ address: String, source: String?, state: State = .page) {
      self.address = address
      self.source = source
      self.state = state
    }
  }

  /// The release that it was written for.
  package var release: ReleaseID?
  /// In order of their addresses.
  package private(set) var entries: [Entry]

  package init(release: ReleaseID? = nil, entries: [Entry] = []) {
    self.release = release
    self.entries = entries.sorted { $0.address.utf8.lexicographicallyPrecedes($1.address.utf8) }
  }

  /// The ledger of a portal that had none: the pages of its releases, whose sources nobody wrote down.
  ///
  /// - Parameter manifests: the release that is served, and those that are kept.
  package init(of manifests: [Manifest]) {
    let ordered = manifests.sorted { $0.id < $1.id }
    var entries: [String: Entry] = [:]
    for manifest in ordered {
      for file in manifest.entries where file.lastUse == nil && Self.isListed(file.address) {
        var entry = entries[file.address] ?? Entry(file.address, source: source(like: file.address))
        entry.first = entry.first ?? manifest.id
        entry.last = manifest.id
        entries[file.address] = entry
      }
    }
    for (address, entry) in entries where entry.last == ordered.last?.id {
      entries[address]?.last = nil
    }
    self.init(release: ordered.last?.id, entries: Array(entries.values))
  }

  /// Whether a file of a portal is a page whose address is kept: not what stands at no address of its own, and
  /// not lists of persons.
  package static func isListed(_ address: String) -> Bool {
    address.hasSuffix(".html") && address != "404.html"
      && (!address.hasPrefix("ho-tro/") || address == "ho-tro/index.html")
  }

  /// The ledger as it is written for a release: what was left open is that release.
  package func written(for id: ReleaseID) -> Ledger {
    Ledger(
      release: id,
      entries: entries.map { entry in
        var entry = entry
        entry.first = entry.first ?? id
        return entry
      })
  }
}

/// Where a page at `address` would most likely come from; nil for one that is made.
private func source(like address: String) -> String? {
  isMade(address) ? nil : address.dropLast(".html".count) + ".md"
}
