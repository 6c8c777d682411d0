package import Commune
package import VietnameseText

/// What is known of a text from outside its sentences: what it is, whose, and of when.
///
/// Rules go by it: an issued document is never mended in silence, and the words and laws that count are those
/// of its own day.
package struct TextContext: Sendable {
  package enum Format: Sendable {
    /// A file of the portal, in Markdown.
    case markdown
    /// Text as it comes from a PDF: headings and lists are guessed.
    case plainText
  }

  package var format = Format.markdown
  /// The kind of content, where the file is one of a portal's.
  package var kind: ContentKind?
  package var title = ""
  /// The number and symbol of the document, `46/BC-UBND`; empty when it has none.
  package var number = ""
  package var issued: PartialDate?
  package var period: ReportingPeriod?
  package var from: CalendarDate?
  package var until: CalendarDate?
  package var isDraft = false
  /// Our words, the figures of another document (diễn đạt lại).
  package var isRestatement = false
  /// The unit that speaks, where it is known: xã or phường, and the name without that word.
  package var unit: Unit?
  package var isArchive = false
  package var signatory = Signatory()
  package var recipients: [String] = []
  /// The law by which it may say of private persons what it says; empty when it names none.
  package var publicationBasis = ""
  /// The telephones and addresses of the office itself, which are never somebody's own.
  package var contacts = OfficialContacts()
  /// The day on which the text is read.
  package var today: CalendarDate

  package struct Unit: Hashable, Sendable {
    package var kind: AdministrativeUnit.Kind
    package var name: String

    package init(kind: AdministrativeUnit.Kind, name: String) {
      self.kind = kind
      self.name = name
    }
  }

  package init(today: CalendarDate) { self.today = today }

  /// Whether it has a number and a day: then an error is corrected by another document or a note, and never
  /// mended in place.
  package var isIssued: Bool {
    if case .day? = issued { return !number.isEmpty && !isDraft }
    return false
  }

  /// The day whose laws and words apply: that of issue, else the end of what it reports, else today.
  package var day: CalendarDate {
    if let issued { return issued.latest }
    if let until { return until }
    if let period { return period.lastDay }
    return today
  }
}

extension ReportingPeriod {
  /// The first day that the period covers.
  package var firstDay: CalendarDate {
    let first: (year: Int, month: Int) =
      switch span {
      case .month(let month): (self.year, month)
      case .quarter(let quarter): (self.year, quarter * 3 - 2)
      case .secondHalf: (self.year, 7)
      case .firstMonths, .year: (self.year, 1)
      case .since(let year, _): (year, 1)
      }
    return PartialDate.month(year: first.year, month: min(max(first.month, 1), 12)).earliest
  }

  /// The last day that the period covers.
  package var lastDay: CalendarDate {
    PartialDate.month(year: year, month: min(max(lastMonth, 1), 12)).latest
  }
}
