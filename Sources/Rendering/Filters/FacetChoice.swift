/// What a reader has chosen: at most one answer to each question, in the order of the questions.
struct FacetChoice: Hashable, Sendable {
  private(set) var answers: [FacetAnswer] = []

  func choosing(_ answer: FacetAnswer) -> FacetChoice {
    let order = ProcedureFacet.allCases
    var choice = dropping(answer.facet)
    choice.answers.append(answer)
    choice.answers.sort { first, second in
      (order.firstIndex(of: first.facet) ?? 0) < (order.firstIndex(of: second.facet) ?? 0)
    }
    return choice
  }

  func dropping(_ facet: ProcedureFacet) -> FacetChoice {
    FacetChoice(answers: answers.filter { $0.facet != facet })
  }

  func contains(_ answer: FacetAnswer) -> Bool { answers.contains(answer) }

  /// `Thủ tục nộp trực tuyến, không thu phí`
  var title: String { "Thủ tục " + answers.map(\.words).joined(separator: ", ") }

  /// The page of the choice; with nothing chosen, the list of all procedures.
  var address: String {
    answers.isEmpty
      ? "thu-tuc/index.html#tat-ca"
      : "thu-tuc/loc/\(answers.map(\.key).joined(separator: "_")).html"
  }
}
