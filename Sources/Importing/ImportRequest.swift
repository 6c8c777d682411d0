package import Commune
package import VietnameseText

/// What a text becomes in a portal (`--loai`).
package enum ImportedKind: String, Sendable, CaseIterable {
  case report = "bao-cao"
  case article = "tin"
  case notice = "thong-bao"
  case document = "van-ban"

  package var contentKind: ContentKind {
    switch self {
    case .report: .report
    case .article: .article
    case .notice: .notice
    case .document: .document
    }
  }
}

/// How a text is to be imported: what a person has said, and what day it is.
package struct ImportRequest: Sendable {
  /// Nil to judge by the text.
  package var kind: ImportedKind?
  /// The day in Vietnam, which a news item bears as its own.
  package var today: CalendarDate
  /// Whether the page waits for somebody to read it.
  package var isDraft = true
  /// What the text itself does not say.
  package var period: ReportingPeriod?
  package var issued: PartialDate?
  package var postedUntil: CalendarDate?

  package init(today: CalendarDate) { self.today = today }
}
