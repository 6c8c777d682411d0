package import Diagnostics
package import Files
package import Pictures
package import Releases
internal import Rendering
internal import Synchronization

/// What the writer is handed for an address.
package enum Product: Sendable {
  case bytes([UInt8])
  /// A page that is what it was: its bytes are made only where they are nowhere else.
  case known(Digest, size: Int, make: @Sendable () -> [UInt8])
  /// The bytes of this file of the tree.
  case copy(FilePath)
  /// A file that was made of this picture of the tree.
  case picture(FilePath, PicturePart)
}

/// What was made of one portal.
package struct Production: Sendable {
  package var written = 0
  /// Pages among them that are what they were, and were not made again.
  package var reused = 0
  package var keptBack = 0
  /// As many as were asked for, the heaviest first.
  package var heaviest: [PageWeight] = []
  /// What the next run may know of the pages.
  package var memo = PageMemo()
}

/// The second pass: makes every output of a portal in parallel and hands each to `write` as soon as
/// it is made, so that no more than `jobs` rendered pages are ever held.
///
/// A page with a finding that keeps it back is not written. The rules over the whole portal run at
/// the end, over the little that was kept of each page.
///
/// - Parameters:
///   - heaviest: how many of the heaviest pages to name.
///   - memo: what is known of the pages from the last run.
///   - write: gives the digest of what was written, where the next run is to know it.
/// - Throws: what `write` throws; the rest is then left unmade.
package func produce(
  _ site: SitePlan, jobs: Int, heaviest count: Int = 0, knowing memo: PageMemo = PageMemo(),
  timings: Timings? = nil,
  write: @escaping @Sendable (_ address: String, _ product: Product) throws -> Digest?
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
        var share = Share(assets: site.assets, memo: memo, scales: Scales(count: count))
        while let index = queue.next() {
          try Task.checkCancellation()
          if let timings {
            try timings.measure(page: outputs[index].address, of: outputs[index].kind) {
              try share.make(outputs[index], write)
            }
          } else {
            try share.make(outputs[index], write)
          }
        }
        return share
      }
    }
    for try await share in group {
      production.written += share.production.written
      production.keptBack += share.production.keptBack
      production.reused += share.production.reused
      production.memo.merge(share.production.memo)
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
  /// What is made alike: the pages of one folder, and the parts of a list.
  fileprivate var kind: String {
    let folder = FilePath(address).parent.string
    let ending = FilePath(address).fileExtension
    let isPart = FilePath(address).stem.hasPrefix("trang-")
    return "\(folder)/\(isPart ? "trang-" : "")*.\(ending)"
  }

  fileprivate var isLong: Bool {
    if case .many = content { true } else { false }
  }
}

/// What one of the parallel jobs has done.
private struct Share: Sendable {
  let assets: AssetWeights
  let memo: PageMemo
  var scales: Scales
  var production = Production()
  var findings: [Diagnostic] = []
  var facts: [(address: String, facts: PageFacts)] = []

  typealias Write = (_ address: String, _ product: Product) throws -> Digest?

  mutating func make(_ output: Output, _ write: Write) throws {
    switch output.content {
    case .copied(let path):
      _ = try write(output.address, .copy(path))
      production.written += 1
    case .picture(let path, let part):
      _ = try write(output.address, .picture(path, part))
      production.written += 1
    case .many(let make):
      for file in make() {
        _ = try write(file.address, .bytes(file.bytes))
        production.written += 1
      }
    case .made(let make):
      _ = try put(make(), at: output.address, write)
    case .page(let recipe):
      let page = recipe.begun()
      if try reuse(page, at: output.address, write) { return }
      let made = page.make()
      guard let digest = try put(made, at: output.address, write), made.diagnostics.isEmpty
      else { return }
      production.memo[output.address] = PageMemo.Page(page, made.value, digest)
    }
  }

  /// - Returns: the digest of what was written; nil too for what is kept back.
  private mutating func put(_ made: Diagnosed<Rendered>, at address: String, _ write: Write) throws
    -> Digest?
  {
    findings += made.diagnostics
    if made.diagnostics.contains(where: \.keepsPageBack) {
      production.keptBack += 1
      return nil
    }
    let digest = try write(address, .bytes(made.value.bytes))
    production.written += 1
    if address.hasSuffix(".html") {
      scales.weigh(made.value, at: address, with: assets)
    }
    note(made.value.facts, at: address)
    return digest
  }

  /// Leaves a page as it is that would be made of the same again.
  private mutating func reuse(_ page: PageToMake, at address: String, _ write: Write) throws
    -> Bool
  {
    guard let known = memo[address],
      !scales.wantsToWeigh(known.size, fetching: known.fetched, with: assets),
      Digest(page.ingredients(asking: known.asked)) == known.key
    else { return false }
    let product = Product.known(known.digest, size: known.size) { page.make().value.bytes }
    _ = try write(address, product)
    production.written += 1
    production.reused += 1
    production.memo[address] = known
    var facts = PageFacts()
    (facts.anchors, facts.fetched) = (known.anchors, known.fetched)
    note(facts, at: address)
    return true
  }

  private mutating func note(_ facts: PageFacts, at address: String) {
    if !facts.anchors.isEmpty || !facts.links.isEmpty { self.facts.append((address, facts)) }
  }
}

extension PageMemo.Page {
  /// Nil for a page of which too little is known to tell when it changes.
  fileprivate init?(_ page: PageToMake, _ made: Rendered, _ digest: Digest) {
    // Where a link leads to a place in another page, that page may lose the place.
    guard let asked = made.facts.asked, made.facts.links.isEmpty,
      !asked.contains(where: { $0.text.utf8.contains(PageMemo.separator) }),
      !(made.facts.anchors + made.facts.fetched).contains(where: {
        $0.isEmpty || $0.utf8.contains(PageMemo.separator)
      })
    else { return nil }
    self.init(
      key: Digest(page.ingredients(asking: asked)), digest: digest, size: made.bytes.count,
      asked: asked, anchors: made.facts.anchors, fetched: made.facts.fetched)
  }
}
