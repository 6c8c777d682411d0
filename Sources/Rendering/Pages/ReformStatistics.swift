internal import Commune
internal import VietnameseText

/// The commune's counts as tables and bars: dossiers by period and field, satisfaction, lateness.
extension Site {
  func reformStatistics() -> [FragmentContext] {
    dossierFragments() + satisfactionFragments() + latenessFragments()
  }

  private func dossierFragments() -> [FragmentContext] {
    let periods = Dictionary(grouping: portal.dossiers, by: \.period).sorted { $0.key > $1.key }
    return periods.enumerated().flatMap { index, element -> [FragmentContext] in
      let (period, rows) = element
      let id = "ho-so-\(index + 1)"
      guard !rows.isEmpty else { return [] }
      // One heading for all periods; bars for the latest only, the table has the others.
      let isLatest = index == 0
      return [
        FragmentContext(
          title: isLatest ? "Hồ sơ thủ tục hành chính" : "", anchor: id,
          html: (isLatest ? dossierChart(rows, period) : "")
            + dossierTable(rows, period).html(id: "bang-\(id)"))
      ]
    }
  }

  private func dossierTable(_ rows: [DossierCount], _ period: ReportingPeriod) -> TableComponent {
    let columns: [(String, (DossierCount) -> Int?)] = [
      ("Tiếp nhận", \.received), ("Kỳ trước chuyển sang", \.carriedOver), ("Mới", \.fresh),
      ("Trực tuyến", \.online), ("Trực tiếp", \.atDesk), ("Đã giải quyết", \.settled),
      ("Trước hạn", \.early), ("Đúng hạn", \.onTime), ("Quá hạn", \.late),
      ("Đang giải quyết", \.pending), ("Trong hạn", \.pendingInTime),
      ("Quá hạn chưa giải quyết", \.pendingLate),
    ]
    // A column that the source says nothing of for any field is not shown at all.
    let shown = columns.filter { column in rows.contains { column.1($0) != nil } }
    let cells = rows.map { row -> [TableComponent.Cell] in
      [TableComponent.Cell(row.field, note: row.note)]
        + shown.map { TableComponent.Cell($0.1(row).map { VietnameseNumber.format($0) } ?? "") }
    }
    let window = window(rows, period)
    let isNamed = window == period.name.lowercasedFirst
    var table = TableComponent(
      caption: period.name.uppercasedFirst + (isNamed ? "" : ", \(window)"),
      header: ["Lĩnh vực"] + shown.map(\.0), cells: cells)
    table.unit = "hồ sơ"
    let lines = Set(rows.map(\.sourceLine).filter { !$0.isEmpty }).sorted()
    table.source = lines.isEmpty ? "" : "báo cáo, dòng \(lines.joined(separator: "; "))"
    return table
  }

  /// The real window of the figures: "6 tháng" is seldom six months.
  private func window(_ rows: [DossierCount], _ period: ReportingPeriod) -> String {
    guard let from = rows.compactMap(\.from).first, let until = rows.compactMap(\.until).first
    else { return period.name.lowercasedFirst }
    return "từ \(from.short) đến \(until.short)"
  }

  private func dossierChart(_ rows: [DossierCount], _ period: ReportingPeriod) -> String {
    let bars = rows.filter { !$0.isTotal }.compactMap { row -> ChartComponent.Bar? in
      guard let count = row.received ?? row.settled else { return nil }
      return ChartComponent.Bar(label: row.field, value: VietnameseNumber.format(count), note: "")
    }
    guard bars.count > 1 else { return "" }
    var chart = ChartComponent(
      title: "Hồ sơ theo lĩnh vực, \(window(rows, period))", bars: bars)
    chart.unit = "hồ sơ"
    return chart.html()
  }

  private func satisfactionFragments() -> [FragmentContext] {
    guard !portal.satisfaction.isEmpty else { return [] }
    let cells = portal.satisfaction.sorted { $0.period > $1.period }
      .map { row -> [TableComponent.Cell] in
        [
          .init(row.period.name, note: row.note),
          .init(row.ballots.map { VietnameseNumber.format($0) } ?? ""),
          .init(row.satisfied.map { VietnameseNumber.format($0) } ?? ""), .init(row.rate),
          .init(row.method),
        ]
      }
    var table = TableComponent(
      caption: "Người dân, tổ chức trả lời phiếu, theo kỳ",
      header: ["Kỳ", "Số phiếu", "Hài lòng", "Tỷ lệ hài lòng", "Hình thức"], cells: cells)
    let lines = portal.satisfaction.map(\.sourceLine).filter { !$0.isEmpty }
    table.source = lines.isEmpty ? "" : "báo cáo, dòng \(lines.joined(separator: "; "))"
    return [
      FragmentContext(
        title: "Mức độ hài lòng", anchor: "hai-long", html: table.html(id: "bang-hai-long"))
    ]
  }

  private func latenessFragments() -> [FragmentContext] {
    guard !portal.lateness.isEmpty else { return [] }
    let cells = portal.lateness.sorted { $0.period > $1.period }
      .map { row -> [TableComponent.Cell] in
        [
          .init(row.period.name, note: row.note),
          .init(row.lateDossiers.map { VietnameseNumber.format($0) } ?? ""),
          .init(row.apologies.map { VietnameseNumber.format($0) } ?? ""),
        ]
      }
    let table = TableComponent(
      caption: "Số hồ sơ và số thư, theo kỳ", header: ["Kỳ", "Hồ sơ trễ hạn", "Thư xin lỗi"],
      cells: cells)
    return [
      FragmentContext(
        title: "Hồ sơ trễ hạn, thư xin lỗi", anchor: "tre-han", html: table.html(id: "bang-tre-han")
      )
    ]
  }
}
