internal import Building
internal import Commune
internal import Files
internal import Rendering
internal import Theming

/// The outputs of one portal by their addresses, and what a single page of it can be made anew with.
struct PreviewedSite: Sendable {
  let plan: SitePlan
  private let outputs: [String: Output]
  private let many: [ManyFiles]
  /// Nil when its theme is not what the plan was made with.
  let site: Site?
  /// Pages of texts that were written after the plan was made, by address.
  var edited: [String: Output] = [:]

  init(_ plan: SitePlan, _ site: Site?) {
    self.plan = plan
    self.site = site
    outputs = Dictionary(
      plan.outputs.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    many = plan.outputs.compactMap(ManyFiles.init)
  }

  /// The same portal in another theme.
  init(_ other: PreviewedSite, _ site: Site, _ made: [Output]) {
    plan = other.plan
    self.site = site
    // What the plan has besides are the pages that send readers on from earlier addresses.
    outputs = other.outputs.filter { !$0.key.hasPrefix("assets/") }.merging(
      made.map { ($0.address, $0) }, uniquingKeysWith: { $1 })
    many = made.compactMap(ManyFiles.init)
  }

  func output(at address: String) -> Output? {
    guard let output = edited[address] ?? outputs[address] else { return nil }
    if case .many = output.content { return nil }
    return output
  }

  func bytes(at address: String) -> [UInt8]? {
    many.lazy.compactMap { $0.bytes(at: address) }.first
  }

  /// The source of the page at an address.
  func source(of address: String) -> FilePath { plan.source(address) }
}
