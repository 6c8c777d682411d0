internal import Commune
internal import VietnameseText

/// Dossiers of one period: charts by field, and the table of all that the source counts.
extension Site {
  typealias DossierColumn = (name: String, count: @Sendable (DossierCount) -> Int?)

  var dossierColumns: [DossierColumn] {
    [
      ("Tiếp nhận", { $0.received }), ("Kỳ trước chuyển sang", { $0.carriedOver }),
      ("Mới", { $0.fresh }), ("Trực tuyến", { $0.online }), ("Trực tiếp", { $0.atDesk }),
      ("Đã giải quyết", { $0.settled }), ("Trước hạn", { $0.early }), ("Đúng hạn", { $0.onTime }),
      ("Quá hạn", { $0.late }), ("Đang giải quyết", { $0.pending }),
      ("Trong hạn", { $0.pendingInTime }), ("Quá hạn chưa giải quyết", { $0.pendingLate }),
    ]
  }

  func dossierCharts(_ figures: PeriodFigures, _ id: String) -> [FragmentContext] {
    let window = window(figures)
    let rows = bySize(figures.dossiers)
    let labelled = rows.map { (label: $0.field, count: $0) }
    let charts = [
      ("theo-linh-vuc", fieldChart(rows, window)?.html(id:)),
      ("dung-han", timelinessChart(labelled, "Lĩnh vực", window)?.html(id:)),
      ("cach-nop", channelChart(labelled, "Lĩnh vực", window)?.html(id:)),
    ]
    return charts.compactMap { name, html in
      html.map { FragmentContext(anchor: "\(name)-\(id)", html: $0("bieu-do-\(name)-\(id)")) }
    }
  }

  /// The largest field first, "khác" and the sum last; the table keeps the order of the source.
  private func bySize(_ rows: [DossierCount]) -> [DossierCount] {
    func rank(_ row: DossierCount) -> Int {
      row.isTotal ? 2 : folded(row.field).split(separator: " ").contains("khac") ? 1 : 0
    }
    func size(_ row: DossierCount) -> Int { -(row.received ?? row.settled ?? 0) }
    return rows.enumerated().sorted { left, right in
      (rank(left.element), size(left.element), left.offset)
        < (rank(right.element), size(right.element), right.offset)
    }.map(\.element)
  }

  func dossierTable(_ figures: PeriodFigures, _ id: String) -> [FragmentContext] {
    let rows = figures.dossiers
    guard !rows.isEmpty else { return [] }
    // A column that the source says nothing of for any field is not shown at all.
    let shown = dossierColumns.filter { column in rows.contains { column.count($0) != nil } }
    let cells = rows.map { row in
      [TableComponent.Cell(row.field, note: row.note)] + shown.map { cell($0, row) }
    }
    var table = TableComponent(
      caption: "Hồ sơ theo lĩnh vực, \(window(figures))",
      header: ["Lĩnh vực"] + shown.map(\.name), cells: cells)
    table.unit = "hồ sơ"
    table.source = sourceLines(rows.map(\.sourceLine))
    table.note = table.hasEmptyCell ? emptyCellWords : ""
    return [FragmentContext(anchor: "ho-so-\(id)", html: table.html(id: "bang-ho-so-\(id)"))]
  }

  func cell(_ column: DossierColumn, _ row: DossierCount) -> TableComponent.Cell {
    TableComponent.Cell(
      column.count(row).map { VietnameseNumber.format($0) } ?? "",
      isDisputed: row.isDisputed(column.name))
  }

  /// The real window of the figures, for titles.
  func window(_ figures: PeriodFigures) -> String {
    let days = [
      figures.from.map { "từ \($0.short)" }, figures.until.map { "đến \($0.short)" },
    ].compactMap { $0 }
    return days.isEmpty ? figures.period.name.lowercasedFirst : days.joined(separator: " ")
  }

  private func fieldChart(_ rows: [DossierCount], _ window: String) -> BarChart? {
    let fields = rows.filter { !$0.isTotal }
    // One measure for all bars: what was received or, where the source counts only that, settled.
    let isReceived = fields.contains { $0.received != nil }
    let column = isReceived ? "Tiếp nhận" : "Đã giải quyết"
    let counted = fields.compactMap { row in
      (isReceived ? row.received : row.settled).map { (row: row, count: $0) }
    }
    guard counted.count > 1 else { return nil }
    let measure = column.lowercasedFirst
    var text = ChartText("Hồ sơ \(measure) theo lĩnh vực, \(window)")
    text.unit = "hồ sơ"
    text.source = sourceLines(counted.map(\.row.sourceLine))
    let most = counted.map(\.count).max() ?? 0
    let largest = counted.filter { $0.count == most }
    // Nothing is called the most where the source has two numbers for it.
    if largest.count == 1, !counted.contains(where: { $0.row.isDisputed(column) }) {
      text.description =
        "Nhiều nhất: \(largest[0].row.field.lowercasedFirst), \(VietnameseNumber.format(most)) hồ sơ"
    }
    var chart = BarChart(
      text,
      bars: counted.map { row, count in
        BarChart.Bar(
          label: row.field, value: VietnameseNumber.format(count),
          isDisputed: row.isDisputed(column))
      })
    chart.labelName = "Lĩnh vực"
    chart.valueName = column
    return chart
  }
}

let emptyCellWords = "Ô trống: báo cáo không nêu"
