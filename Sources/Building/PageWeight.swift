internal import Compressing
internal import Rendering

/// What a page costs a reader whose browser holds nothing of the portal yet, compressed.
///
/// A page's pictures are among what it fetches too (``PageFacts/fetched``); they are not weighed here.
package struct PageWeight: Sendable, Equatable {
  /// Below the portal while it is made, below the output when it is told.
  package let address: String
  /// The page itself and its style sheets.
  package let text: Int
  package let scripts: Int

  package var whole: Int { text + scripts }

  func placed(in folder: String) -> PageWeight {
    PageWeight(address: folder + address, text: text, scripts: scripts)
  }

  /// In bytes; a KB has 1,000.
  enum Budget {
    static let text = 40_000
    static let scripts = 8_000
  }
}

/// The style sheets and scripts of a theme, by their addresses, with what each weighs.
struct AssetWeights: Sendable {
  private let styles: [String: Int]
  private let scripts: [String: Int]

  init(_ assets: [(address: String, bytes: [UInt8])]) {
    func weights(_ ending: String) -> [String: Int] {
      Dictionary(
        assets.filter { $0.address.hasSuffix(ending) }.map { ($0.address, gzipSize(of: $0.bytes)) },
        uniquingKeysWith: { first, _ in first })
    }
    styles = weights(".css")
    scripts = weights(".js")
  }

  /// What the styles and the scripts weigh that a page fetches.
  func weights(of fetched: [String]) -> (styles: Int, scripts: Int) {
    fetched.reduce(into: (0, 0)) { sum, address in
      sum.0 += styles[address] ?? 0
      sum.1 += scripts[address] ?? 0
    }
  }
}

/// The pages of a portal that are past the budget, and the heaviest ones, while pages are made.
///
/// To compress a page takes longer than to make it, so only those are that could be heavy: what is
/// small as it is can only become smaller.
struct Scales: Sendable {
  /// How many of the heaviest pages are kept.
  let count: Int
  private(set) var heaviest: [PageWeight] = []
  private(set) var tooHeavy: [PageWeight] = []

  init(count: Int) { self.count = count }

  /// Whether a page of this size must be compressed to be told of.
  func wantsToWeigh(_ size: Int, fetching fetched: [String], with assets: AssetWeights) -> Bool {
    let (styles, scripts) = assets.weights(of: fetched)
    let atMost = size + styles
    return mayBeListed(atMost + scripts) || atMost > PageWeight.Budget.text
      || scripts > PageWeight.Budget.scripts
  }

  private func mayBeListed(_ whole: Int) -> Bool {
    count > 0 && (heaviest.count < count || heaviest[count - 1].whole <= whole)
  }

  mutating func weigh(_ page: Rendered, at address: String, with assets: AssetWeights) {
    guard wantsToWeigh(page.bytes.count, fetching: page.facts.fetched, with: assets) else { return }
    let (styles, scripts) = assets.weights(of: page.facts.fetched)
    let weight = PageWeight(
      address: address, text: gzipSize(of: page.bytes) + styles, scripts: scripts)
    if weight.text > PageWeight.Budget.text || scripts > PageWeight.Budget.scripts {
      tooHeavy.append(weight)
    }
    if mayBeListed(page.bytes.count + styles + scripts) {
      heaviest = (heaviest + [weight]).heaviest(count)
    }
  }

  mutating func add(_ other: Scales) {
    heaviest = (heaviest + other.heaviest).heaviest(count)
    tooHeavy += other.tooHeavy
  }
}

extension [PageWeight] {
  /// The first `count` by weight; of two that weigh the same the one with the lower address.
  package func heaviest(_ count: Int) -> [PageWeight] {
    Array(sorted { ($1.whole, $0.address) < ($0.whole, $1.address) }.prefix(count))
  }
}
