/// What readers see otherwise in one release than in another.
package struct ManifestChange: Sendable, Equatable {
  /// Addresses, each list in order.
  package var added: [String] = []
  package var changed: [String] = []
  package var removed: [String] = []

  package var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

  package init() {}

  /// - Parameter old: nil when there was no release.
  package init(from old: Manifest?, to new: Manifest) {
    func used(_ manifest: Manifest?) -> [String: Digest] {
      let entries = (manifest?.entries ?? []).filter { $0.lastUse == nil }
      return Dictionary(entries.map { ($0.address, $0.digest) }) { first, _ in first }
    }
    let (before, after) = (used(old), used(new))
    for entry in new.entries where entry.lastUse == nil {
      switch before[entry.address] {
      case nil: added.append(entry.address)
      case entry.digest: continue
      default: changed.append(entry.address)
      }
    }
    removed = (old?.entries ?? []).filter { $0.lastUse == nil && after[$0.address] == nil }
      .map(\.address)
  }
}
