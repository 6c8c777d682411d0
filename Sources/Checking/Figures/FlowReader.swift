internal import VietnameseText

/// What was received, and what became of it, as a text states it in one sentence or in items that follow one
/// another: received = settled + pending, and received = carried over + new.
package struct FlowStatement: Sendable {
  package let received: Int
  package let parts: [Int]
  /// Whether it is all that was received (tổng số), and not only what came in the period.
  package let isTotal: Bool
  /// Whether figures that may be parts too stand beside them: `tạm dừng 02`.
  package let mayLackParts: Bool
}

/// Finds the flows of dossiers in a text.
struct FlowReader {
  let tokens: [TextToken]
  let figures: [Figure]
  let segments: [Int: Range<Int>]
  /// The block of each figure.
  let blocks: [Int]

  private struct Flow {
    var received: Int
    var isTotal: Bool
    var named: [DivisionMember: Int] = [:]
    /// Figures of which the words do not tell what they are.
    var unknown: [Int] = []
  }

  func flows() -> [FlowStatement] {
    var flows: [FlowStatement] = []
    var open: Flow?
    func close() {
      if let open { flows += statements(of: open) }
      open = nil
    }
    for index in figures.indices where figures[index].kind == .count {
      guard let segment = segments[index] else { continue }
      if let flow = open, blocks[index] - blocks[flow.received] > 3 { close() }
      let label = tokens[segment]
      let members = divisionMembers(in: label)
      if isReceived(label, members), figures[index].isExactCount, isOfDossiers(index, label) {
        close()
        open = Flow(received: index, isTotal: label.contains("tổng"))
        continue
      }
      let named = members.filter { $0.division == .progress || $0.division == .intake }
      guard open != nil, isOfDossiers(index, label) else { continue }
      if members.isEmpty { open?.unknown.append(index) }
      guard named.count == 1, let member = named.first else { continue }
      // The first of a kind is about all of them, the next ones about some.
      if open?.named[member] == nil { open?.named[member] = index }
    }
    close()
    return flows
  }

  private func statements(of flow: Flow) -> [FlowStatement] {
    let divisions: [[DivisionMember]] = [
      [.settled, .pending, .returned, .takenBack], [.new, .carriedOver],
    ]
    return divisions.compactMap { kinds in
      let parts = kinds.compactMap { flow.named[$0] }
      guard flow.named[kinds[0]] != nil, flow.named[kinds[1]] != nil,
        parts.allSatisfy({ figures[$0].isExactCount })
      else { return nil }
      let blocks = Set(parts.map { self.blocks[$0] })
      let lacks = flow.unknown.contains { blocks.contains(self.blocks[$0]) }
      return FlowStatement(
        received: flow.received, parts: parts, isTotal: flow.isTotal, mayLackParts: lacks)
    }
  }

  /// `Tổng số hồ sơ đã tiếp nhận`, and nothing that makes it some of them.
  private func isReceived(_ label: ArraySlice<TextToken>, _ members: Set<DivisionMember>) -> Bool {
    // `Bộ phận Tiếp nhận và Trả kết quả` is an office.
    members.isEmpty && label.contains("tiếp", "nhận")
      && !label.contains("phận", "tiếp", "nhận") && !label.contains("giải", "quyết", "được")
      && !label.contains("và", "giải", "quyết")
  }

  private func isOfDossiers(_ index: Int, _ label: ArraySlice<TextToken>) -> Bool {
    if let unit = figures[index].unit { return unit == .dossiers }
    // `công dân rút 02` counts no citizens.
    if divisionMembers(in: label).contains(.takenBack) { return true }
    return FigureUnit(label: label) ?? .dossiers == .dossiers
  }
}
