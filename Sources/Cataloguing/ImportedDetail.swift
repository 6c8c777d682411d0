package import Commune

/// The parts of a procedure that only its whole record has, in the words of the source.
package struct ImportedDetail: Sendable, Equatable {
  package struct Way: Sendable, Equatable {
    package var channel: SubmissionChannel
    /// As the source has it: `20 Ngày làm việc`, `1`, or "" when it says nothing.
    package var time: String
    /// Fee and explanation; the crawled text does not tell them apart.
    package var words: String
  }

  package struct Paper: Sendable, Equatable {
    package var name: String
    package var originals: Int?
    package var copies: Int?
    package var isRequired: Bool?
  }

  package struct Case: Sendable, Equatable {
    package var name: String
    package var papers: [Paper]
  }

  package struct Basis: Sendable, Equatable {
    package var number: String
    package var name: String
  }

  package struct Outcome: Sendable, Equatable {
    package var name: String
    package var code: String
  }

  package var steps = ""
  package var ways: [Way] = []
  /// Sums as the portal's reply has them; empty when there are only words.
  package var amounts: [Amount] = []
  package var cases: [Case] = []
  package var bases: [Basis] = []
  package var outcomes: [Outcome] = []
  package var agency = ""
  package var cooperating = ""
  package var receivedAt = ""
  package var conditions = ""
  /// Texts that could not be cut into parts, whole, each under a heading that says what it is.
  package var whole: [(heading: String, text: String)] = []

  package struct Amount: Sendable, Equatable {
    package var kind: String
    package var sum: String
    package var condition: String
    package var channel: SubmissionChannel?
  }

  package init() {}

  package static func == (left: ImportedDetail, right: ImportedDetail) -> Bool {
    left.steps == right.steps && left.ways == right.ways && left.amounts == right.amounts
      && left.cases == right.cases && left.bases == right.bases && left.outcomes == right.outcomes
      && left.agency == right.agency && left.cooperating == right.cooperating
      && left.receivedAt == right.receivedAt && left.conditions == right.conditions
      && left.whole.elementsEqual(right.whole, by: ==)
  }
}
