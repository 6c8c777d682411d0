package import Diagnostics
package import Files
package import Pictures
internal import Rendering
internal import Synchronization

/// What the writer is handed for an address.
package enum Product: Sendable {
  case bytes([UInt8])
  /// The bytes of this file of the tree.
  case copy(FilePath)
  /// A file that was made of this picture of the tree.
  case picture(FilePath, PicturePart)
}

/// What was made of one portal.
package struct Production: Sendable {
  package var written = 0
  package var keptBack = 0
  /// As many as were asked for, the heaviest first.
  package var heaviest: [PageWeight] = []
}

/// The second pass: makes every output of a portal in parallel and hands each to `write` as soon as
/// it is made, so that no more than `jobs` rendered pages are ever held.
///
/// A page with a finding that keeps it back is not written. The rules over the whole portal run at
/// the end, over the little that was kept of each page.
///
/// - Parameter heaviest: how many of the heaviest pages to name.
/// - Throws: what `write` throws; the rest is then left unmade.
package func produce(
  _ site: SitePlan, jobs: Int, heaviest count: Int = 0,
  write: @escaping @Sendable (_ address: String, _ product: Product) throws -> Void
) async throws -> Diagnosed<Production> {
  let jobs = max(1, jobs)
  // What takes longest begins first, so that no job waits for it at the end.
  let outputs = site.outputs.filter(\.isLong) + site.outputs.filter { !$0.isLong }
  let queue = WorkQueue(count: outputs.count)
  var production = Production()
  var findings: [Diagnostic] = []
  var facts: [(address: String, facts: PageFacts)] = []
  var scales = Scales(count: count)
  try await withThrowingTaskGroup(of: Share.self) { group in
    for _ in 0..<jobs {
      group.addTask {
        var share = Share(assets: site.assets, scales: Scales(count: count))
        while let index = queue.next() {
          try Task.checkCancellation()
          try share.make(outputs[index], write)
        }
        return share
      }
    }
    for try await share in group {
      production.written += share.production.written
      production.keptBack += share.production.keptBack
      findings += share.findings
      facts += share.facts
      scales.add(share.scales)
    }
  }
  let folder = site.slug.isEmpty ? "" : "\(site.slug)/"
  production.heaviest = scales.heaviest.map { $0.placed(in: folder) }
  findings += brokenAnchors(facts) + heavyPages(scales.tooHeavy, of: site)
  return Diagnosed(production, findings.sorted())
}

/// The numbers below `count`, each given out once, to whichever job is free: a class, since the jobs
/// share it.
private final class WorkQueue: Sendable {
  private let count: Int
  private let place = Mutex(0)

  init(count: Int) { self.count = count }

  func next() -> Int? {
    place.withLock { place in
      guard place < count else { return nil }
      defer { place += 1 }
      return place
    }
  }
}

extension Output {
  fileprivate var isLong: Bool {
    if case .many = content { true } else { false }
  }
}

/// What one of the parallel jobs has done.
private struct Share: Sendable {
  let assets: AssetWeights
  var scales: Scales
  var production = Production()
  var findings: [Diagnostic] = []
  var facts: [(address: String, facts: PageFacts)] = []

  mutating func make(
    _ output: Output, _ write: (_ address: String, _ product: Product) throws -> Void
  ) throws {
    switch output.content {
    case .copied(let path):
      try write(output.address, .copy(path))
      production.written += 1
    case .picture(let path, let part):
      try write(output.address, .picture(path, part))
      production.written += 1
    case .many(let make):
      for file in make() {
        try write(file.address, .bytes(file.bytes))
        production.written += 1
      }
    case .made(let make):
      let made = make()
      findings += made.diagnostics
      if made.diagnostics.contains(where: \.keepsPageBack) {
        production.keptBack += 1
        return
      }
      try write(output.address, .bytes(made.value.bytes))
      production.written += 1
      if output.address.hasSuffix(".html") {
        scales.weigh(made.value, at: output.address, with: assets)
      }
      if !made.value.facts.anchors.isEmpty || !made.value.facts.links.isEmpty {
        facts.append((output.address, made.value.facts))
      }
    }
  }
}
