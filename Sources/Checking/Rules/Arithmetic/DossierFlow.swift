internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// Dossiers that were received, and what became of them.
  package static let dossierFlow = Rule(
    "TX1103", "hồ sơ tiếp nhận không khớp với đã giải quyết và đang giải quyết", .arithmetic,
    .error,
    Explanation(
      """
      Mỗi hồ sơ đã tiếp nhận thì hoặc đã giải quyết, hoặc đang giải quyết, hoặc đã trả lại; và tổng tiếp nhận là số \
      kỳ trước chuyển qua cộng số mới tiếp nhận. Máy so ba số này khi chúng được nêu liền nhau. Nếu văn bản không \
      viết “tổng số” thì có thể số tiếp nhận chưa kể hồ sơ kỳ trước chuyển qua, nên chỉ là điều nghi vấn.
      """,
      english: """
        Received dossiers are settled, pending or given back, and are those carried over and the new ones. \
        Compared where the figures follow one another; a warning where the received ones are not said to be all.
        """,
      wrong: "Tổng số hồ sơ đã tiếp nhận: 90; đã giải quyết: 80; đang giải quyết: 12.",
      right: "Tổng số hồ sơ đã tiếp nhận: 92; đã giải quyết: 80; đang giải quyết: 12."),
    check: .text { manuscript in
      let totals = Dictionary(grouping: manuscript.statements.totals, by: \.whole)
      return manuscript.statements.flows.compactMap { flow in
        // ``totalAndParts`` compares the same figures.
        let isSaidElsewhere = totals[flow.received]?.contains {
          Set(flow.parts).isSubset(of: $0.parts)
        }
        return isSaidElsewhere == true ? nil : manuscript.finding(flow)
      }
    })
}

extension Manuscript {
  fileprivate func finding(_ flow: FlowStatement) -> Finding? {
    let figures = statements.figures
    let received = figures[flow.received]
    let parts = flow.parts.map { figures[$0] }
    var sum = DecimalNumber(0)
    for part in parts {
      guard let next = sum.adding(part.value) else { return nil }
      sum = next
    }
    guard sum != received.value else { return nil }
    if flow.mayLackParts, sum < received.value { return nil }
    return finding(
      received.range, message(received, parts, sum),
      hint: "đối chiếu lại số liệu gốc của từng loại hồ sơ",
      severity: flow.isTotal ? .error : .warning)
  }

  private func message(_ received: Figure, _ parts: [Figure], _ sum: DecimalNumber) -> String {
    let terms = parts.map { string($0.range) }.joined(separator: " + ")
    return
      "\(string(received.range)) hồ sơ tiếp nhận không khớp: \(terms) = \(VietnameseNumber.format(sum))"
  }
}
