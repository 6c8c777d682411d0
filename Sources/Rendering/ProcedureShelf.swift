internal import Commune
internal import VietnameseText

/// The procedures of a portal as its pages want them, sorted out once.
struct ProcedureShelf: Sendable {
  let current: [Procedure]
  let future: [Procedure]
  let repealed: [Procedure]
  /// All of a field, in the order of their short names.
  let byField: [String: [Procedure]]
  /// The fields with a procedure in force, each with those procedures, in the order of `linh-vuc.yml`.
  let fieldsInForce: [(field: ProcedureField, procedures: [Procedure])]
  /// The fields with a procedure in force, in the groups of `linh-vuc.yml`.
  let fieldGroups: [FieldGroupContext]
  let lifeEvents: [LifeEvent]
  /// Where a procedure stands in life events, each time with the number of the step.
  let steps: [ProcedureCode: [(event: LifeEvent, number: Int)]]
  /// What people come for most.
  let usual: Set<ProcedureCode>
  /// Those in force of a field, the ones with a full record first.
  private let neighbours: [String: [Procedure]]

  init(_ portal: Portal) {
    let sorted = portal.procedures.sortedByName()
    current = sorted.filter { $0.state(on: portal.today) == .current }
    future = sorted.filter { $0.state(on: portal.today) == .future }
    repealed = sorted.filter { $0.state(on: portal.today) == .repealed }
    fieldGroups = portal.fieldGroups(of: current)
    byField = Dictionary(grouping: sorted) { $0.field.code }
    lifeEvents = portal.lifeEvents
    var steps: [ProcedureCode: [(event: LifeEvent, number: Int)]] = [:]
    for event in lifeEvents {
      for (index, step) in event.steps.enumerated() {
        for code in step.codes { steps[code.value, default: []].append((event, index + 1)) }
      }
    }
    self.steps = steps
    usual = Set(lifeEvents.flatMap(\.usualCodes))
    let inForce = Dictionary(grouping: current) { $0.field.code }
    fieldsInForce = portal.catalogue.fields.compactMap { field in
      inForce[field.code].map { (field, $0) }
    }
    neighbours = inForce.mapValues { field in
      field.filter { $0.detail != nil } + field.filter { $0.detail == nil }
    }
  }

  /// A few others of the same field.
  func neighbours(of procedure: Procedure) -> [Procedure] {
    Array(
      (neighbours[procedure.field.code] ?? []).lazy.filter { $0.code != procedure.code }.prefix(6))
  }
}

extension [Procedure] {
  /// In the order of the Vietnamese alphabet; of two with one name the lower code first.
  fileprivate func sortedByName() -> [Procedure] {
    sorted(byName: \.shortName, then: \.code)
  }
}

extension Portal {
  fileprivate func fieldGroups(of current: [Procedure]) -> [FieldGroupContext] {
    var groups: [FieldGroupContext] = []
    let counts = Dictionary(grouping: current) { $0.field.code }.mapValues(\.count)
    for field in catalogue.fields {
      guard let count = counts[field.code] else { continue }
      var context = FieldContext(
        code: field.code, name: field.name, path: Address.field(field.code),
        count: VietnameseNumber.format(count))
      context.plainName = field.plainName
      context.receiver = field.receivedAt
      let name = field.group.isEmpty ? "Khác" : field.group
      if let index = groups.firstIndex(where: { $0.name == name }) {
        groups[index].procedureFields.append(context)
      } else {
        groups.append(FieldGroupContext(name: name, procedureFields: [context]))
      }
    }
    return groups
  }
}
