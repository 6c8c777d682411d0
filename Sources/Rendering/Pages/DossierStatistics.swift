internal import Commune
internal import VietnameseText

/// Dossiers as tables and bars: what changed from period to period, then each period by field.
extension Site {
  private typealias Column = (name: String, count: @Sendable (DossierCount) -> Int?)

  private var columns: [Column] {
    [
      ("Tiếp nhận", { $0.received }), ("Kỳ trước chuyển sang", { $0.carriedOver }),
      ("Mới", { $0.fresh }), ("Trực tuyến", { $0.online }), ("Trực tiếp", { $0.atDesk }),
      ("Đã giải quyết", { $0.settled }), ("Trước hạn", { $0.early }), ("Đúng hạn", { $0.onTime }),
      ("Quá hạn", { $0.late }), ("Đang giải quyết", { $0.pending }),
      ("Trong hạn", { $0.pendingInTime }), ("Quá hạn chưa giải quyết", { $0.pendingLate }),
    ]
  }

  private var byPeriod: [(period: ReportingPeriod, rows: [DossierCount])] {
    Dictionary(grouping: portal.dossiers, by: \.period).sorted { $0.key < $1.key }
      .map { (period: $0.key, rows: $0.value) }
  }

  /// The totals of all periods side by side, the oldest first; nothing when there is one period.
  func dossiersOverTime() -> [FragmentContext] {
    let totals = byPeriod.compactMap { group in
      group.rows.first(where: \.isTotal).map { (period: group.period, row: $0) }
    }
    guard totals.count > 1 else { return [] }
    let bars = totals.map { total in
      let window = window([total.row], total.period)
      let isNamed = window == total.period.name.lowercasedFirst
      return ChartComponent.Bar(
        label: isNamed ? total.period.name : "\(total.period.name), \(window)",
        value: total.row.received.map { VietnameseNumber.format($0) } ?? "",
        isDisputed: total.row.isDisputed("Tiếp nhận"))
    }
    var chart = ChartComponent(title: "Hồ sơ tiếp nhận qua các kỳ", bars: bars)
    chart.labelName = "Kỳ"
    chart.valueName = "Tiếp nhận"
    chart.unit = "hồ sơ"
    if Set(totals.map { $0.period.span }).count > 1 {
      chart.note = unequalPeriodWords
    }
    let shown = columns.filter { column in totals.contains { column.count($0.row) != nil } }
    let cells = shown.map { column in
      [TableComponent.Cell(column.name)] + totals.map { cell(column, $0.row) }
    }
    var table = TableComponent(
      caption: "Các kỳ cạnh nhau", header: ["Chỉ tiêu"] + totals.map { $0.period.name },
      cells: cells)
    table.unit = "hồ sơ"
    table.source = sourceLines(totals.map(\.row.sourceLine))
    table.note = table.hasEmptyCell ? emptyCellWords : ""
    return [
      FragmentContext(
        title: "Hồ sơ qua các kỳ", anchor: "qua-cac-ky",
        html: chart.html() + table.html(id: "bang-qua-cac-ky"))
    ]
  }

  /// A table for each period, the latest first, with bars for the latest.
  func dossiersByField() -> [FragmentContext] {
    byPeriod.reversed().enumerated().map { index, group in
      // One heading for all periods; bars for the latest only, the table has the others.
      let isLatest = index == 0
      let id = "ho-so-\(index + 1)"
      return FragmentContext(
        title: isLatest ? "Hồ sơ thủ tục hành chính" : "", anchor: id,
        html: (isLatest ? chartByField(group.rows, group.period) : "")
          + tableByField(group.rows, group.period).html(id: "bang-\(id)"))
    }
  }

  private func tableByField(_ rows: [DossierCount], _ period: ReportingPeriod) -> TableComponent {
    // A column that the source says nothing of for any field is not shown at all.
    let shown = columns.filter { column in rows.contains { column.count($0) != nil } }
    let cells = rows.map { row in
      [TableComponent.Cell(row.field, note: row.note)] + shown.map { cell($0, row) }
    }
    let window = window(rows, period)
    let isNamed = window == period.name.lowercasedFirst
    var table = TableComponent(
      caption: period.name.uppercasedFirst + (isNamed ? "" : ", \(window)"),
      header: ["Lĩnh vực"] + shown.map(\.name), cells: cells)
    table.unit = "hồ sơ"
    table.source = sourceLines(rows.map(\.sourceLine))
    table.note = table.hasEmptyCell ? emptyCellWords : ""
    return table
  }

  private func cell(_ column: Column, _ row: DossierCount) -> TableComponent.Cell {
    TableComponent.Cell(
      column.count(row).map { VietnameseNumber.format($0) } ?? "",
      isDisputed: row.isDisputed(column.name))
  }

  /// The real window of the figures: "6 tháng" is seldom six months.
  private func window(_ rows: [DossierCount], _ period: ReportingPeriod) -> String {
    let days = [
      rows.compactMap(\.from).first.map { "từ \($0.short)" },
      rows.compactMap(\.until).first.map { "đến \($0.short)" },
    ].compactMap { $0 }
    return days.isEmpty ? period.name.lowercasedFirst : days.joined(separator: " ")
  }

  private func chartByField(_ rows: [DossierCount], _ period: ReportingPeriod) -> String {
    let fields = rows.filter { !$0.isTotal }
    // One measure for all bars: what was received or, where the source counts only that, settled.
    let isReceived = fields.contains { $0.received != nil }
    let bars = fields.compactMap { row -> ChartComponent.Bar? in
      guard let count = isReceived ? row.received : row.settled else { return nil }
      return ChartComponent.Bar(
        label: row.field, value: VietnameseNumber.format(count),
        isDisputed: row.isDisputed(isReceived ? "Tiếp nhận" : "Đã giải quyết"))
    }
    guard bars.count > 1 else { return "" }
    let measure = isReceived ? "tiếp nhận" : "đã giải quyết"
    var chart = ChartComponent(
      title: "Hồ sơ \(measure) theo lĩnh vực, \(window(rows, period))", bars: bars)
    chart.labelName = "Lĩnh vực"
    chart.valueName = measure.uppercasedFirst
    chart.unit = "hồ sơ"
    return chart.html()
  }
}

private let emptyCellWords = "Ô trống: báo cáo không nêu"
