internal import Commune
internal import VietnameseText

/// What the portal's tables say of a period, where nothing is disputed or noted.
struct TableTotals {
  struct Total {
    let value: Int
    let until: CalendarDate?
    let place: String
  }

  private struct Key: Hashable {
    let quantity: FigureClaim.Quantity
    let period: ReportingPeriod
  }

  private var totals: [Key: Total] = [:]

  init(_ reading: PortalReading) {
    for row in reading.rows(of: DossierColumns.path) where row.isTotal {
      for quantity in dossierQuantities {
        guard let column = quantity.dossierColumn, !row.isAnswered([column]) else { continue }
        add(quantity, row, row.count(column), "ho-so.csv")
      }
    }
    for row in reading.rows(of: "so-lieu/hai-long.csv") where !row.isAnswered() {
      add(.ballots, row, row.count("sophieu"), "hai-long.csv")
    }
    var seen: Set<Key> = []
    for row in reading.rows(of: "so-lieu/so-thu-tuc.csv") {
      let aspects = Aspects(label: row.text("nhom")).union(.procedures)
      guard let quantity = FigureClaim.Quantity.named(by: aspects).first, let period = row.period
      else { continue }
      // A group that stands there twice says nothing.
      let key = Key(quantity: quantity, period: period)
      let isNew = seen.insert(key).inserted
      if isNew, !row.isAnswered() {
        add(quantity, row, row.count("sothutuc"), "so-thu-tuc.csv")
      } else {
        totals[key] = nil
      }
    }
  }

  private mutating func add(
    _ quantity: FigureClaim.Quantity, _ row: NamedTable.Row, _ value: Int?, _ place: String
  ) {
    guard let value, let period = row.period else { return }
    totals[Key(quantity: quantity, period: period)] = Total(
      value: value, until: row.day("denngay"), place: place)
  }

  /// The total that a claim speaks of; nil where the tables have none, or one of another day.
  func total(for claim: FigureClaim) -> Total? {
    guard let period = claim.period, let total = total(claim.quantity, period) else { return nil }
    if let day = claim.until, let until = total.until, day != until { return nil }
    return total
  }

  func total(_ quantity: FigureClaim.Quantity, _ period: ReportingPeriod) -> Total? {
    totals[Key(quantity: quantity, period: period)]
  }
}

private let dossierQuantities: [FigureClaim.Quantity] = [
  .received, .settled, .early, .late, .pending, .fresh, .carriedOver, .online, .atDesk,
]
