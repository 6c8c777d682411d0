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
    let (before, after) = (old?.used ?? [], new.used)
    let known = Dictionary(before.map { ($0.address, $0.digest) }) { first, _ in first }
    for entry in after {
      switch known[entry.address] {
      case nil: added.append(entry.address)
      case entry.digest: continue
      default: changed.append(entry.address)
      }
    }
    let left = Set(after.map(\.address))
    removed = before.map(\.address).filter { !left.contains($0) }
  }
}
