package import VietnameseText

extension Procedure {
  /// Every day that anything known of it bears, whichever of its lifecycles counts.
  var knownDates: [PartialDate?] {
    let record = detail?.record
    let sources = record?.dataSources.map { $0.fetched.map(PartialDate.day) } ?? []
    return [
      record?.metadata.updated, record?.metadata.date, record?.decision?.date,
      PartialDate.read(row.sourceDate), record?.verification?.date.map(PartialDate.day),
    ] + sources
  }

  /// The latest of them, and of the day from which it is in force, that is not after `day`. A month or a year
  /// that is not over counts from its first day.
  package func latestDate(on day: CalendarDate) -> PartialDate? {
    (knownDates + [lifecycle(on: day).from]).compactMap { $0 }.filter { $0.earliest <= day }.max()
  }
}
