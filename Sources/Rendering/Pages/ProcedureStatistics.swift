internal import Commune
internal import VietnameseText

/// How many procedures the commune had, as its reports count them.
extension Site {
  /// A row for each group and a column for each period: what grew stands side by side. Where the
  /// source has two numbers for one thing, both stand in the cell.
  func procedureStatistics() -> [FragmentContext] {
    guard !portal.procedureCounts.isEmpty else { return [] }
    var periods: [String] = []
    var groups: [String] = []
    for count in portal.procedureCounts {
      if !periods.contains(count.period) { periods.append(count.period) }
      if !groups.contains(count.group) { groups.append(count.group) }
    }
    let rows = groups.map { group -> [TableComponent.Cell] in
      let counts = portal.procedureCounts.filter { $0.group == group }
      var notes: [String] = []
      for count in counts where !count.note.isEmpty && !notes.contains(count.note) {
        notes.append(count.note)
      }
      return [.init(group, note: notes.joined(separator: "; "))]
        + periods.map { period in cell(counts.filter { $0.period == period }) }
    }
    var table = TableComponent(
      caption: "Số thủ tục nêu trong báo cáo",
      header: ["Nhóm"] + (periods.count == 1 ? ["Số thủ tục"] : periods), cells: rows)
    if periods.count == 1 { table.caption += ", \(periods[0].lowercasedFirst)" }
    table.source = sourceLines(portal.procedureCounts.map(\.sourceLine))
    return [
      FragmentContext(
        title: "Số thủ tục qua các báo cáo", anchor: "so-thu-tuc",
        html: (procedureChart()?.html(id: "bieu-do-so-thu-tuc") ?? "")
          + table.html(id: "bang-so-thu-tuc"))
    ]
  }

  private func cell(_ counts: [ProcedureCount]) -> TableComponent.Cell {
    TableComponent.Cell(
      counts.map(\.count).joined(separator: " / "),
      isDisputed: counts.contains(where: \.isDisputed))
  }

  /// Bars for the first group that has figures of several periods, in the order of time.
  func procedureChart() -> BarChart? {
    var groups: [String] = []
    for count in portal.procedureCounts where !groups.contains(count.group) {
      groups.append(count.group)
    }
    for group in groups {
      let counts = portal.procedureCounts.filter { $0.group == group }
      guard Set(counts.map(\.period)).count > 1 else { continue }
      var text = ChartText("Số thủ tục qua các kỳ: \(group.lowercasedFirst)")
      text.unit = "thủ tục"
      text.source = sourceLines(counts.map(\.sourceLine))
      let ordered = inOrderOfTime(counts)
      text.description = fromFirstToLast(
        ordered.map { count in
          let number = VietnameseNumber.read(count.count)?.value.integerValue
          return (periodName(count), count.isDisputed ? nil : number)
        })
      var chart = BarChart(text, bars: ordered.map { bar($0, among: counts) })
      chart.labelName = "Kỳ"
      chart.valueName = "Số thủ tục"
      return chart
    }
    return nil
  }

  /// As they stand in the file where a period is none that is known.
  private func inOrderOfTime(_ counts: [ProcedureCount]) -> [ProcedureCount] {
    let periods = counts.compactMap { ReportingPeriod.read($0.period) }
    guard periods.count == counts.count else { return counts }
    return zip(periods, counts).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
  }

  /// As every other figure of the page names the period, when it is one that is known.
  private func periodName(_ count: ProcedureCount) -> String {
    ReportingPeriod.read(count.period)?.name ?? count.period
  }

  private func bar(_ count: ProcedureCount, among counts: [ProcedureCount]) -> BarChart.Bar {
    // Two numbers of one period are told apart by where they stand in the source.
    let isAlone = counts.count { $0.period == count.period } == 1
    return BarChart.Bar(
      label: periodName(count), value: count.count,
      note: isAlone || count.sourceLine.isEmpty ? "" : "dòng \(count.sourceLine)",
      isDisputed: count.isDisputed)
  }
}
