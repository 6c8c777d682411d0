/// What one portal has on the day of a build, as the ledger sees it. All paths are below the folder of the
/// portal, all addresses below the portal.
package struct TodaysPages: Sendable {
  /// A text of the portal's folder, also one that readers do not have: a draft, one whose day has not come or
  /// is over, one that is kept back.
  package struct Text: Sendable {
    /// Where it is a page of today; nil where it is none.
    package var address: String?
    /// The last day on which it is news to anybody.
    package var until: String?

    package init(address: String? = nil, until: String? = nil) {
      self.address = address
      self.until = until
    }
  }

  /// `2026-11-30`.
  package var day: String
  package var texts: [String: Text] = [:]
  /// Pages that no single file makes.
  package var made: Set<String> = []
  /// Where a page says that readers are sent on from (`Địa chỉ cũ`), with the path of its source.
  package var aliases: [String: String] = [:]
  /// Paths of texts that the law keeps from readers.
  package var withheld: Set<String> = []
  /// Addresses that a person took from readers.
  package var withdrawn: Set<String> = []
  /// How a text is known again, by its path and what was known of it; nil for one that nobody may know again.
  package var trace: @Sendable (_ path: String, _ known: SourceTrace?) -> SourceTrace?

  package init(
    day: String, trace: @escaping @Sendable (_ path: String, _ known: SourceTrace?) -> SourceTrace?
  ) {
    self.day = day
    self.trace = trace
  }
}
