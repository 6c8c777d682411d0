internal import Commune
internal import VietnameseText

extension Site {
  /// The latest day that anything known of the procedure bears, and that is not still to come.
  func latestDate(of procedure: Procedure) -> PartialDate? {
    let record = procedure.detail?.record
    var dates = [
      record?.metadata.updated, record?.metadata.date, record?.decision?.date,
      PartialDate.read(procedure.row.sourceDate), procedure.lifecycle(on: portal.today).from,
      record?.verification?.date.map(PartialDate.day),
    ]
    dates += record?.dataSources.map { $0.fetched.map(PartialDate.day) } ?? []
    return latest(dates)
  }

  /// A month or a year that is not over counts from its first day.
  func latest(_ dates: [PartialDate?]) -> PartialDate? {
    dates.compactMap { $0 }.filter { $0.earliest <= portal.today }.max()
  }
}
