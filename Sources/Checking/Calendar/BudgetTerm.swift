package import Commune
package import VietnameseText

/// A term of which a commune discloses how its budget was carried out: the first 3, 6 or 9 months of a
/// year, or the year.
///
/// The deadline of today's law stands in Nghị định 73/2026/NĐ-CP, Điều 37, whose text we do not have. The
/// 15 days after a quarter of the former circular (Thông tư 343/2016/TT-BTC, Điều 15 to 18) are used to
/// remind, and never to call anything a breach.
package struct BudgetTerm: Hashable, Sendable {
  package let year: Int
  package let term: BudgetItem.Term

  package init(_ term: BudgetItem.Term, year: Int) {
    self.term = term
    self.year = year
  }

  /// The last day of the term.
  package var end: CalendarDate { PartialDate.month(year: year, month: term.rawValue).latest }
  /// The day by which one is reminded of it.
  package var due: CalendarDate { end.adding(days: 15) }

  /// `9 tháng năm 2026`, `năm 2026`.
  package var name: String {
    term == .year ? "năm \(year)" : "\(term.rawValue) tháng năm \(year)"
  }

  /// Where it would be written.
  package var file: String {
    let term = term == .year ? "" : "\(term.rawValue)-thang-"
    return "ngan-sach/thuc-hien-\(term)\(year).md"
  }

  package func isPublished(in portal: Portal) -> Bool {
    portal.budget.contains {
      $0.record.stage == .execution && $0.record.year == year && $0.record.term == term
    }
  }

  /// The terms that ended in the year before `today`, the earliest first; of a commune that is younger, those
  /// that ended in its time.
  static func ended(before today: CalendarDate, of portal: Portal) -> [BudgetTerm] {
    let first = max(today.adding(days: -366), portal.unit?.from ?? today.adding(days: -366))
    return [today.year - 1, today.year].flatMap { year in
      BudgetItem.Term.allCases.map { BudgetTerm($0, year: year) }
    }.filter { first < $0.end && $0.end < today }
  }

  /// The term that is running on `today`.
  static func running(on today: CalendarDate) -> BudgetTerm {
    let term = BudgetItem.Term.allCases.first { $0.rawValue >= today.month } ?? .year
    return BudgetTerm(term, year: today.year)
  }
}
