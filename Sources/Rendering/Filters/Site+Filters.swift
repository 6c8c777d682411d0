internal import Commune
internal import VietnameseText

extension Site {
  /// The filters over the procedures in force.
  func procedureFilters() -> ProcedureFilters { ProcedureFilters(shelf.current, answers: answers) }

  /// What the record of a procedure answers to each facet.
  private func answers(_ procedure: Procedure) -> [FacetAnswer] {
    let channels = Set(procedure.ways.map(\.channel)).map(code)
    let level = procedure.level.map { [code($0)] } ?? []
    let applicants = Set(procedure.subjects.map(Applicant.init(subject:))).map(code)
    return answers(.channel, channels) + answers(.level, level)
      + answers(.applicant, applicants) + answers(.fee, [code(fee(of: procedure))])
      + (procedure.isNonTerritorial ? ProcedureFacet.place.answers : [])
  }

  private func answers(_ facet: ProcedureFacet, _ codes: [String]) -> [FacetAnswer] {
    codes.isEmpty ? facet.answers(coded: "chua-neu") : codes.flatMap(facet.answers(coded:))
  }

  private func code(_ channel: SubmissionChannel) -> String {
    switch channel {
    case .desk: "truc-tiep"
    case .online: "truc-tuyen"
    case .post: "buu-chinh"
    }
  }

  private func code(_ level: ServiceLevel) -> String {
    switch level {
    case .whole: "toan-trinh"
    case .partial: "mot-phan"
    case .desk: "truc-tiep"
    }
  }

  private func code(_ applicant: Applicant) -> String {
    switch applicant {
    case .citizen: "nguoi-dan"
    case .abroad: "nuoc-ngoai"
    case .organization: "to-chuc"
    case .business: "doanh-nghiep"
    case .official: "can-bo"
    case .other: "khac"
    }
  }

  /// Free is what the source calls free, or a sum of 0 đồng for everybody. A sum, be it 0, that holds in
  /// one case or by one channel only says nothing of the others.
  private func code(_ fee: FeeContext) -> String {
    if fee.isFree { return "khong-thu" }
    if fee.hasRows {
      let forAll = fee.rows.filter { $0.condition.isEmpty && $0.channel.isEmpty }
      if forAll.contains(where: { !isNothing($0.amount) }) { return "co-thu" }
      let isFree = !forAll.isEmpty && fee.rows.allSatisfy { isNothing($0.amount) }
      return isFree ? "khong-thu" : "truong-hop"
    }
    if fee.isStated { return "co-thu" }
    return fee.isSetByCouncil ? "hoi-dong" : "chua-neu"
  }

  private func isNothing(_ amount: String) -> Bool {
    let digits = amount.filter(\.isNumber)
    return !digits.isEmpty && digits.allSatisfy { $0 == "0" }
  }

  /// The filters as a page offers them when `choice` is made: counts follow what is chosen, and an
  /// answer that would leave nothing is not offered.
  ///
  /// - Parameter anchor: the part of the chosen page to lead to, `#ho-tich`.
  func facets(
    _ filters: ProcedureFilters, choice: FacetChoice = FacetChoice(), anchor: String = "",
    counting count: (FacetChoice) -> Int
  ) -> [FacetContext] {
    let pages = Set(filters.choices)
    return ProcedureFacet.allCases.compactMap { facet in
      let answers = filters.answers.enumerated().compactMap {
        number, answer -> FacetAnswerContext? in
        guard answer.facet == facet else { return nil }
        let next = choice.choosing(answer)
        let count = count(next)
        guard count > 0, !choice.contains(answer), pages.contains(next) else { return nil }
        return FacetAnswerContext(
          name: answer.name, path: next.address + anchor, count: VietnameseNumber.format(count),
          number: String(number), query: "\(facet.rawValue)=\(answer.code)")
      }
      return answers.isEmpty
        ? nil : FacetContext(name: facet.name, code: facet.rawValue, answers: answers)
    }
  }
}
