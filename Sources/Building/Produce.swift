package import Diagnostics
package import Files
internal import Rendering

/// What the writer is handed for an address.
package enum Product: Sendable {
  case bytes([UInt8])
  /// The bytes of this file of the tree.
  case copy(FilePath)
}

/// What was made of one portal.
package struct Production: Sendable {
  package var written = 0
  package var keptBack = 0
}

/// The second pass: makes every output of a portal in parallel and hands each to `write` as soon as
/// it is made, so that no more than `jobs` rendered pages are ever held.
///
/// A page with a finding that keeps it back is not written. The rules over the whole portal run at
/// the end, over the little that was kept of each page.
///
/// - Throws: what `write` throws; the rest is then left unmade.
package func produce(
  _ site: SitePlan, jobs: Int,
  write: @escaping @Sendable (_ address: String, _ product: Product) throws -> Void
) async throws -> Diagnosed<Production> {
  let jobs = max(1, jobs)
  var production = Production()
  var findings: [Diagnostic] = []
  var facts: [(address: String, facts: PageFacts)] = []
  try await withThrowingTaskGroup(of: Share.self) { group in
    for job in 0..<jobs {
      group.addTask {
        var share = Share()
        for index in stride(from: job, to: site.outputs.count, by: jobs) {
          try Task.checkCancellation()
          try share.make(site.outputs[index], write)
        }
        return share
      }
    }
    for try await share in group {
      production.written += share.production.written
      production.keptBack += share.production.keptBack
      findings += share.findings
      facts += share.facts
    }
  }
  return Diagnosed(production, (findings + brokenAnchors(facts)).sorted())
}

/// What one of the parallel jobs has done.
private struct Share: Sendable {
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
    case .made(let make):
      let made = make()
      findings += made.diagnostics
      if made.diagnostics.contains(where: \.keepsPageBack) {
        production.keptBack += 1
        return
      }
      try write(output.address, .bytes(made.value.bytes))
      production.written += 1
      if !made.value.facts.anchors.isEmpty || !made.value.facts.links.isEmpty {
        facts.append((output.address, made.value.facts))
      }
    }
  }
}
