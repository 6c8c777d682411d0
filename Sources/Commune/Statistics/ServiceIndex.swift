package import VietnameseText

/// The index of service in one period: its blocks with their items.
package struct ServiceIndex: Sendable {
  package struct Block: Sendable {
    package let kind: ServiceIndexScore.Block
    package let points: DecimalNumber?
    package let maximum: DecimalNumber?
    package let note: String
    package let items: [ServiceIndexScore]
  }

  package let period: ReportingPeriod
  /// The last day on which one of its scores was fetched.
  package let retrieved: CalendarDate?
  package let blocks: [Block]
  package let sources: [String]

  init(period: ReportingPeriod, _ scores: [ServiceIndexScore]) {
    self.period = period
    retrieved = scores.compactMap(\.retrieved).max()
    blocks = ServiceIndexScore.Block.allCases.compactMap { kind in
      Block(kind, scores.filter { $0.block == kind })
    }
    var sources: [String] = []
    for source in scores.map(\.source) where !source.isEmpty && !sources.contains(source) {
      sources.append(source)
    }
    self.sources = sources
  }

  /// The sum over all blocks, or nil while one has no points.
  package var points: DecimalNumber? { .sum(blocks.map(\.points)) }
  package var maximum: DecimalNumber? { .sum(blocks.map(\.maximum)) }

  /// The periods that `scores` tell of, the latest first.
  static func periods(of scores: [ServiceIndexScore]) -> [ServiceIndex] {
    Dictionary(grouping: scores, by: \.period).sorted { $0.key > $1.key }
      .map { ServiceIndex(period: $0.key, $0.value) }
  }
}

extension ServiceIndex.Block {
  /// The block has the points of its own row or, without one, the sum of its items.
  init?(_ kind: ServiceIndexScore.Block, _ scores: [ServiceIndexScore]) {
    guard !scores.isEmpty else { return nil }
    let items = scores.filter { !$0.item.isEmpty }
    let whole = scores.first { $0.item.isEmpty }
    self.init(
      kind: kind, points: whole.map(\.points) ?? .sum(items.map(\.points)),
      maximum: whole.map(\.maximum) ?? .sum(items.map(\.maximum)), note: whole?.note ?? "",
      items: items)
  }
}

extension DecimalNumber {
  /// The sum, or nil when one of the numbers is not known or all together do not fit.
  package static func sum(_ numbers: [DecimalNumber?]) -> DecimalNumber? {
    var total: DecimalNumber?
    for number in numbers {
      guard let number, let next = (total ?? DecimalNumber(0)).adding(number) else { return nil }
      total = next
    }
    return total
  }
}
