internal import Commune
internal import VietnameseText

extension Site {
  /// The latest day that anything known of the procedure bears, and that is not still to come.
  func latestDate(of procedure: Procedure) -> PartialDate? {
    procedure.latestDate(on: portal.today)
  }

  /// A month or a year that is not over counts from its first day.
  func latest(_ dates: [PartialDate?]) -> PartialDate? {
    dates.compactMap { $0 }.filter { $0.earliest <= portal.today }.max()
  }
}
