/// One page that can be found: what it is called, what it says, and what a result shows of it.
package struct SearchEntry: Sendable {
  package enum Kind: Int, Sendable, CaseIterable {
    case procedure
    case question
    case notice
    case document
    case report
    case page
    case article
    case term
    case lifeEvent

    /// What a result says of its kind.
    var name: String {
      switch self {
      case .procedure: "Thủ tục"
      case .question: "Hỏi đáp"
      case .notice: "Thông báo"
      case .document: "Văn bản"
      case .report: "Báo cáo"
      case .page: "Trang"
      case .article: "Tin"
      case .term: "Từ ngữ"
      case .lifeEvent: "Việc"
      }
    }

    /// How much less its names count than those of a procedure. Who types a word of the law wants the
    /// thing, and the meaning of the word only where the thing is not there.
    var handicap: Int {
      switch self {
      case .procedure, .lifeEvent: 0
      case .question, .notice, .document, .report, .page, .article: 2
      case .term: 4
      }
    }
  }

  package let kind: Kind
  package let title: String
  /// Below the portal.
  package let path: String
  /// What a result shows under its title: field, time and fee of a procedure, number and date.
  package var facts = ""
  /// Other names by which people call it: as good as its title.
  package var otherNames: [String] = []
  /// Its full name, when the title is a short one.
  package var fullName = ""
  /// Codes and numbers: `1.001193`, `46/KH-UBND`.
  package var codes: [String] = []
  /// Words about it that are less than a title: its field, a summary.
  package var about = ""
  /// The source of its text.
  package var body: [UInt8] = []
  /// From 0 to 2: how much more often people look for it than for others of its kind.
  package var weight = 0

  package init(kind: Kind, title: String, path: String) {
    self.kind = kind
    self.title = title
    self.path = path
  }
}
