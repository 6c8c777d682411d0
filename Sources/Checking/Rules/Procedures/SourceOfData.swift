internal import Commune
internal import VietnameseText

/// Where the data of a procedure come from and of which day they are, from its row and its record.
struct SourceOfData {
  let isNamed: Bool
  /// The latest day of both.
  let date: PartialDate?

  init(_ procedure: Procedure) {
    let sources = procedure.detail?.record.dataSources ?? []
    isNamed = !procedure.row.source.isEmpty || !sources.isEmpty
    let days = sources.compactMap { $0.fetched.map { PartialDate.day($0) } }
    date = ([PartialDate.read(procedure.row.sourceDate)] + days).compactMap { $0 }
      .max { $0.latest < $1.latest }
  }
}
