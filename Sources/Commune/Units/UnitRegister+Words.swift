package import VietnameseText

extension UnitRegister {
  /// What became of a unit, in sentences for a citizen, one for each step of the chain; "" when the
  /// register does not say. What was not compared with the official gazette is said to be so.
  package func story(of code: String, until day: CalendarDate) -> String {
    var sentences: [String] = []
    var isVerified = true
    var seen: Set<String> = []
    var queue = [code]
    while !queue.isEmpty {
      let code = queue.removeFirst()
      guard seen.insert(code).inserted, let unit = unit(code), !unit.exists(on: day) else {
        continue
      }
      let successors = successors(of: code)
      guard !successors.isEmpty else { continue }
      let sentence = sentence(unit, successors)
      if !sentences.contains(sentence) { sentences.append(sentence) }
      isVerified = isVerified && successors.allSatisfy(\.unit.isVerified)
      queue += successors.map(\.unit.code)
    }
    guard !sentences.isEmpty else { return "" }
    return sentences.joined(separator: " ")
      + (isVerified ? "" : " (Theo nguồn thứ cấp, chưa đối chiếu Công báo.)")
  }

  private func sentence(_ unit: AdministrativeUnit, _ successors: [Relative]) -> String {
    let date = unit.until.map { "Từ \($0.short), " } ?? ""
    let names = list(successors.map(\.unit.name))
    let words: String
    if successors.count > 1 {
      let isKnown = successors.allSatisfy { relative in
        relative.unit.predecessors.contains { $0.unit == unit.code && !$0.note.isEmpty }
      }
      words =
        "\(unit.name) được chia vào \(names)"
        + (isKnown ? "" : "; phần nào thuộc đơn vị nào thì nguồn không nói")
    } else if successors[0].part == .part {
      words = "một phần \(unit.name) thuộc \(names)"
    } else {
      let heir = successors[0].unit
      let others = predecessors(of: heir.code).filter { $0.unit.code != unit.code }
        .map { $0.part == .part ? "một phần \($0.unit.name)" : $0.unit.name }
      if heir.from == nil || heir.from != unit.until {
        words = "\(unit.name) nhập vào \(names)"
      } else if others.isEmpty {
        words = "\(unit.name) thành \(names)"
      } else {
        words = "\(unit.name) cùng \(list(others)) hợp thành \(names)"
      }
    }
    return "\(date)\(words).".uppercasedFirst
  }

  /// `A`, `A và B`, `A, B và C`.
  private func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) và \(last)"
  }
}
