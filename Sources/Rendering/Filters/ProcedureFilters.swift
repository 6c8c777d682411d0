internal import Commune

/// The procedures of a list with the answers of each, so that every choice can be counted.
struct ProcedureFilters: Sendable {
  /// The answers that are worth offering: of the questions that part the list.
  let answers: [FacetAnswer]
  /// The choices of one or two answers that leave something to show. They have a page each, so that
  /// filters work on plain links; any more of them are for a browser with scripts.
  let choices: [FacetChoice]
  private let rows: [Row]

  private struct Row: Sendable {
    let procedure: Procedure
    /// One bit for each of `answers`.
    let bits: UInt64
  }

  init(_ procedures: [Procedure], answers given: (Procedure) -> [FacetAnswer]) {
    let answered = procedures.map { (procedure: $0, answers: Set(given($0))) }
    let offered = ProcedureFacet.allCases.flatMap { facet -> [FacetAnswer] in
      let counts = facet.answers.map { answer in
        (answer: answer, count: answered.count { $0.answers.contains(answer) })
      }.filter { $0.count > 0 }
      // One answer that everything has parts nothing.
      let isIdle = counts.count == 1 && counts[0].count == procedures.count
      return isIdle ? [] : counts.map(\.answer)
    }
    answers = offered
    rows = answered.map { procedure, answers in
      Row(procedure: procedure, bits: Self.bits(answers, in: offered))
    }
    let single = offered.map { FacetChoice().choosing($0) }
    let double = offered.indices.flatMap { index in
      offered[(index + 1)...].map(single[index].choosing).filter { $0.answers.count == 2 }
    }
    let rows = rows
    func leavesSomething(_ choice: FacetChoice) -> Bool {
      let wanted = Self.bits(Set(choice.answers), in: offered)
      return rows.contains { $0.bits & wanted == wanted }
    }
    choices =
      single.filter(leavesSomething)
      + double.filter(leavesSomething).sorted { $0.address < $1.address }
  }

  private static func bits(_ chosen: Set<FacetAnswer>, in answers: [FacetAnswer]) -> UInt64 {
    answers.indices.reduce(0) { chosen.contains(answers[$1]) ? $0 | 1 << UInt64($1) : $0 }
  }

  /// The procedures that have all the answers of `choice`, in the order of the list.
  func procedures(_ choice: FacetChoice) -> [Procedure] {
    let wanted = Self.bits(Set(choice.answers), in: answers)
    return rows.filter { $0.bits & wanted == wanted }.map(\.procedure)
  }

  func count(_ choice: FacetChoice) -> Int {
    let wanted = Self.bits(Set(choice.answers), in: answers)
    return rows.count { $0.bits & wanted == wanted }
  }

  /// The numbers of a procedure's answers among ``answers``, by code of procedure, for a script.
  var numbers: [ProcedureCode: String] {
    Dictionary(
      rows.map { row in
        let numbers = answers.indices.filter { row.bits & 1 << UInt64($0) != 0 }
        return (row.procedure.code, numbers.map(String.init).joined(separator: " "))
      }, uniquingKeysWith: { first, _ in first })
  }
}
