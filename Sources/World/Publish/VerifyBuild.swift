package import Building
internal import Files
internal import Releases
internal import Synchronization

/// Makes every page of a plan anew, with nothing known of any, and compares each byte with what readers have.
///
/// - Returns: the addresses, below the output, where the two differ, in order; empty when the last build was right.
package func differences(
  between plan: Plan, and output: OutputFolder, jobs: Int
) async throws -> [String] {
  var found: [String] = []
  for site in plan.sites {
    let portal = try ServedPortal(site.slug, in: output)
    let served = try portal.manifest()?.entries ?? []
    let known = Dictionary(
      served.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    let made = Mutex<[String: Digest?]>([:])
    _ = try await produce(site, jobs: jobs) { address, product in
      let digest: Digest? = if case .bytes(let bytes) = product { Digest(bytes) } else { nil }
      made.withLock { $0[address] = .some(digest) }
      return nil
    }
    let all = made.withLock { $0 }
    let wrong = all.filter { address, digest in
      guard let entry = known[address] else { return true }
      return digest.map { $0 != entry.digest } ?? false
    }.map(\.key)
    // What is kept for older pages, or lies compressed beside its file, is not made.
    let old = served.filter { entry in
      entry.lastUse == nil && all[entry.address] == nil
        && plainAddress(entry.address) == entry.address
    }.map(\.address)
    let folder = site.slug.isEmpty ? "" : "\(site.slug)/"
    found += (wrong + old).map { folder + $0 }
  }
  return found.sorted()
}
