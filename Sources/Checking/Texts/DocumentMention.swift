package import VietnameseText

/// A place where a text names an official document by its number: `Kế hoạch số 08/KH-UBND ngày 14/02/2022 của
/// UBND xã về …`.
///
/// What is written is kept as it is written; whether it is right is for rules.
package struct DocumentMention: Sendable {
  /// What is said of the day of issue.
  package enum Dating: Sendable {
    case none
    /// The word `ngày`, and no day behind it.
    case missing(Range<Int>)
    /// Behind the number: `số 08/KH-UBND ngày 14/02/2022`.
    case behind(WrittenDate)
    /// In front: `Ngày 14/02/2022, UBND xã ban hành Kế hoạch số 08/KH-UBND`.
    case ahead(WrittenDate)
    /// The sentence has a day that may be meant for it.
    case elsewhere
  }

  /// Nil where no kind stands in front of the number, or one that has no number of its own.
  package let kind: DocumentKind?
  /// Whether the kind is written in small letters, as a verb may be: `hướng dẫn số …`.
  package let isKindSmall: Bool
  package let number: Int
  /// The digits of the number as written.
  package let numberRange: Range<Int>
  /// The letter behind the number, `a` of `163a`; mostly empty.
  package let suffix: String
  /// The year that laws and decrees have in their number.
  package let year: Int?
  /// The parts of the symbol: `["KH", "UBND"]`.
  package let groups: [String]
  /// Whether it has the form of the Party: `01-ĐA/TU`.
  package let isParty: Bool
  /// Whether a stroke stands between parts of the symbol where a hyphen should: `12/QĐ/UBND`.
  package let hasStrayStroke: Bool
  /// Spaces that somebody typed inside of number and symbol.
  package let spaces: [Range<Int>]
  /// From the number to the end of the symbol.
  package let range: Range<Int>
  /// The same with the kind in front of it.
  package let nameRange: Range<Int>
  /// The places of the tokens of ``nameRange``.
  package let tokens: Range<Int>
  package let dating: Dating
  package let issuer: DocumentIssuer
  /// The places of the tokens that say what it is about.
  package let subject: Range<Int>
  /// The block that it stands in.
  package let block: Int
  /// Whether the text names its own number: `Số: 46/BC-UBND` in its head.
  package let isOwn: Bool
  /// Whether it is the number in the front matter of the page, with the kind and the day that stand there.
  package var isRegistered = false
}

extension DocumentMention {
  /// `KH-UBND`.
  package var symbol: String { groups.joined(separator: isParty ? "/" : "-") }

  /// What is the same in every way of writing the number: `8/KH-UBND` for `08/KH-UBND`.
  package var key: String {
    "\(number)\(suffix)/" + (year.map { "\($0)/" } ?? "") + symbol
  }

  /// The number as the rules of form want it: `08/KH-UBND`.
  package var wellFormed: String {
    let digits = (number < 10 && suffix.isEmpty ? "0" : "") + "\(number)\(suffix)"
    return "\(digits)/" + (year.map { "\($0)/" } ?? "") + symbol
  }

  /// Whether it is a contract, whose parties number it as they like: `Hợp đồng số 5/HĐKT`.
  package var isContract: Bool {
    kind?.symbol == "HĐ" || kind == nil && groups[0].hasPrefix("HĐ") && groups[0] != "HĐND"
  }

  package var writtenDate: WrittenDate? {
    switch dating {
    case .behind(let date), .ahead(let date): date
    case .none, .missing, .elsewhere: nil
    }
  }

  package var date: CalendarDate? { writtenDate?.calendarDate }

  /// Whether it is one of those that everybody must keep: laws, decrees, circulars.
  package var isLaw: Bool { year != nil && issuer == .central }
}
