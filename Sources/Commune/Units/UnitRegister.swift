package import VietnameseText

/// The register of administrative units and of what became of them: a graph with dates, many to
/// many, in chains of any length.
package struct UnitRegister: Sendable {
  package let units: [AdministrativeUnit]
  private let byCode: [String: Int]
  /// The units that name a unit as where they came from, in the order of the register.
  private let successorsByCode: [String: [Int]]

  /// A unit at the other end of a chain, and how much of the one went into the other.
  package struct Relative: Sendable {
    package let unit: AdministrativeUnit
    package let part: AdministrativeUnit.Part
  }

  package init(_ units: [AdministrativeUnit] = []) {
    self.units = units
    byCode = Dictionary(
      units.indices.map { (units[$0].code, $0) }, uniquingKeysWith: { first, _ in first })
    var successors: [String: [Int]] = [:]
    for index in units.indices {
      for code in Set(units[index].predecessors.map(\.unit)) {
        successors[code, default: []].append(index)
      }
    }
    successorsByCode = successors
  }

  package func unit(_ code: String) -> AdministrativeUnit? { byCode[code].map { units[$0] } }

  /// The units that `code` went into, in one step.
  package func successors(of code: String) -> [Relative] {
    (successorsByCode[code] ?? []).map { index in
      let parts = units[index].predecessors.filter { $0.unit == code }.map(\.part)
      return Relative(unit: units[index], part: parts.first ?? .unknown)
    }
  }

  /// The units that `code` came from, in one step.
  package func predecessors(of code: String) -> [Relative] {
    (unit(code)?.predecessors ?? []).compactMap { predecessor in
      unit(predecessor.unit).map { Relative(unit: $0, part: predecessor.part) }
    }
  }

  /// The units that exist on `day` and that `code` went into, over any number of steps.
  ///
  /// A unit that is no more and has no successor in the register ends its chain without an heir.
  package func heirs(of code: String, on day: CalendarDate) -> [Relative] {
    walk(from: code, successors(of:)) { $0.exists(on: day) }.filter { $0.unit.exists(on: day) }
  }

  /// Every unit that `code` went into, over any number of steps, the nearest first.
  package func descendants(of code: String) -> [Relative] {
    walk(from: code, successors(of:)) { _ in false }
  }

  /// Every unit that `code` came from, over any number of steps, the nearest first.
  package func ancestors(of code: String) -> [Relative] {
    walk(from: code, predecessors(of:)) { _ in false }
  }

  /// All units on the ways from `code`, breadth first, each once; a way ends at a unit that `isEnd`.
  private func walk(
    from code: String, _ next: (String) -> [Relative],
    until isEnd: (AdministrativeUnit) -> Bool
  ) -> [Relative] {
    var seen: Set<String> = [code]
    var found: [Relative] = []
    var queue = next(code)
    while !queue.isEmpty {
      let relative = queue.removeFirst()
      guard seen.insert(relative.unit.code).inserted else { continue }
      found.append(relative)
      if isEnd(relative.unit) { continue }
      queue += next(relative.unit.code).map {
        Relative(unit: $0.unit, part: relative.part.then($0.part))
      }
    }
    return found
  }
}

extension AdministrativeUnit.Part {
  /// How much remains over two steps: the whole of a whole is the whole, part of anything is part.
  func then(_ next: Self) -> Self {
    if self == .unknown || next == .unknown { return .unknown }
    return self == .whole && next == .whole ? .whole : .part
  }
}
