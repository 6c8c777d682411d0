internal import Commune
internal import VietnameseText

/// The periods side by side, the oldest first as time goes; nothing where there is one period only.
extension Site {
  func figuresOverTime(_ periods: [PeriodFigures]) -> [FragmentContext] {
    let periods = Array(periods.reversed())
    return dossiersOverTime(periods) + satisfactionOverTime(periods) + latenessOverTime(periods)
      + proceduresOverTime()
  }

  private func dossiersOverTime(_ periods: [PeriodFigures]) -> [FragmentContext] {
    let totals = periods.compactMap { figures in figures.total.map { (figures, $0) } }
    guard totals.count > 1 else { return [] }
    let labelled = totals.map { figures, row in (label: figures.period.name, count: row) }
    let span = "qua các kỳ"
    let isUnequal = Set(totals.map { $0.0.period.span }).count > 1
    var charts = [
      FragmentContext(
        anchor: "tiep-nhan-qua-cac-ky",
        html: receivedChart(totals, isUnequal).html(id: "bieu-do-tiep-nhan"))
    ]
    let shares = [
      (timelinessChart(labelled, "Kỳ", span), "dung-han"),
      (channelChart(labelled, "Kỳ", span), "cach-nop"),
    ]
    charts += shares.compactMap { chart, name in
      chart.map {
        FragmentContext(
          anchor: "\(name)-qua-cac-ky", html: $0.html(id: "bieu-do-\(name)-qua-cac-ky"))
      }
    }
    return charts + [sideBySide(totals)]
  }

  /// Only this one has the days of the periods: what is below it speaks of the same.
  private func receivedChart(_ totals: [(PeriodFigures, DossierCount)], _ isUnequal: Bool)
    -> BarChart
  {
    var text = ChartText("Hồ sơ tiếp nhận qua các kỳ")
    text.unit = "hồ sơ"
    text.source = sourceLines(totals.map(\.1.sourceLine))
    text.description = fromFirstToLast(
      totals.map { ($0.period.name, $1.isDisputed("Tiếp nhận") ? nil : $1.received) })
    text.note = [isUnequal ? unequalPeriodWords : "", overlap(totals.map(\.0))]
      .filter { !$0.isEmpty }.joined(separator: ". ")
    var chart = BarChart(
      text,
      bars: totals.map { figures, count in
        let days = [figures.from, figures.until].compactMap { $0?.short }
          .joined(separator: "\u{A0}– ")
        return BarChart.Bar(
          label: figures.period.name,
          labelNote: figures.from == nil && !days.isEmpty ? "đến \(days)" : days,
          value: count.received.map { VietnameseNumber.format($0) } ?? "",
          isDisputed: count.isDisputed("Tiếp nhận"))
      })
    chart.labelName = "Kỳ"
    chart.valueName = "Tiếp nhận"
    return chart
  }

  /// `Từ 2.679 (năm 2025) đến 4.705 (9 tháng đầu năm 2026)`; nothing where an end is not sure.
  func fromFirstToLast(_ counts: [(period: String, count: Int?)]) -> String {
    guard counts.count > 1, let first = counts.first, let last = counts.last,
      let start = first.count, let end = last.count
    else { return "" }
    return "Từ \(VietnameseNumber.format(start)) (\(first.period.lowercasedFirst)) "
      + "đến \(VietnameseNumber.format(end)) (\(last.period.lowercasedFirst))"
  }

  /// Periods that begin on one day hold each other: who adds them up counts twice.
  private func overlap(_ periods: [PeriodFigures]) -> String {
    let pairs = zip(periods, periods.dropFirst()).filter { shorter, longer in
      guard let from = shorter.from, from == longer.from, let end = shorter.until,
        let later = longer.until
      else { return false }
      return end < later
    }
    return pairs.map { shorter, longer in
      "\(longer.period.name) gồm cả \(shorter.period.name.lowercasedFirst)"
    }.joined(separator: ". ")
  }

  private func sideBySide(_ totals: [(PeriodFigures, DossierCount)]) -> FragmentContext {
    let shown = dossierColumns.filter { column in totals.contains { column.count($0.1) != nil } }
    let cells = shown.map { column in
      [TableComponent.Cell(column.name)] + totals.map { cell(column, $0.1) }
    }
    var table = TableComponent(
      caption: "Các kỳ cạnh nhau", header: ["Chỉ tiêu"] + totals.map { $0.0.period.name },
      cells: cells)
    table.unit = "hồ sơ"
    table.source = sourceLines(totals.map(\.1.sourceLine))
    table.note = table.hasEmptyCell ? emptyCellWords : ""
    return FragmentContext(anchor: "cac-ky-canh-nhau", html: table.html(id: "bang-qua-cac-ky"))
  }

  /// What was counted only: how, and what to know of it, stands with each period.
  private func satisfactionOverTime(_ periods: [PeriodFigures]) -> [FragmentContext] {
    let rows = periods.flatMap(\.satisfaction)
    guard rows.count > 1 else { return [] }
    let columns: [(String, (SatisfactionCount) -> String)] = [
      ("Số phiếu", { $0.ballots.map { VietnameseNumber.format($0) } ?? "" }),
      ("Hài lòng", { $0.satisfied.map { VietnameseNumber.format($0) } ?? "" }),
      ("Tỷ lệ hài lòng", \.rate),
    ]
    let shown = columns.filter { column in rows.contains { !column.1($0).isEmpty } }
    guard !shown.isEmpty else { return [] }
    var table = TableComponent(
      caption: "Người dân, tổ chức trả lời phiếu, theo kỳ", header: ["Kỳ"] + shown.map(\.0),
      rows: rows.map { row in [row.period.name] + shown.map { $0.1(row) } })
    table.source = sourceLines(rows.map(\.sourceLine))
    table.note = table.hasEmptyCell ? emptyCellWords : ""
    return [FragmentContext(anchor: "hai-long", html: table.html(id: "bang-hai-long"))]
  }

  private func latenessOverTime(_ periods: [PeriodFigures]) -> [FragmentContext] {
    let rows = periods.flatMap(\.lateness)
    guard rows.count > 1 else { return [] }
    var table = TableComponent(
      caption: "Hồ sơ trễ hạn và thư xin lỗi, theo kỳ",
      header: ["Kỳ", "Hồ sơ trễ hạn", "Thư xin lỗi"],
      rows: rows.map { row in
        [row.period.name]
          + [row.lateDossiers, row.apologies].map {
            $0.map { VietnameseNumber.format($0) } ?? ""
          }
      })
    table.note = table.hasEmptyCell ? emptyCellWords : ""
    return [FragmentContext(anchor: "tre-han", html: table.html(id: "bang-tre-han"))]
  }

  private func proceduresOverTime() -> [FragmentContext] {
    procedureChart().map {
      [FragmentContext(anchor: "so-thu-tuc", html: $0.html(id: "bieu-do-so-thu-tuc"))]
    } ?? []
  }
}
