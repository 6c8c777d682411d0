internal import Commune
internal import VietnameseText

/// Dossiers as parts of a whole: early, on time or late; online or at the desk. Only rows in which the
/// parts make up the whole are drawn, and only where there are rows to compare: one row is a sentence.
extension Site {
  func timelinessChart(
    _ rows: [(label: String, count: DossierCount)], _ labelName: String, _ window: String
  ) -> StackedChart? {
    var chart = shares(
      rows, labelName, whole: ("Đã giải quyết", { $0.settled }),
      [("Trước hạn", { $0.early }), ("Đúng hạn", { $0.onTime }), ("Quá hạn", { $0.late })])
    chart?.text.title = "Hồ sơ giải quyết trước hạn, đúng hạn, quá hạn, \(window)"
    if let total = onlyTotal(rows), let settled = total.settled, let late = total.late {
      chart?.text.description =
        "Trong \(VietnameseNumber.format(settled)) hồ sơ đã giải quyết có "
        + "\(VietnameseNumber.format(late)) hồ sơ quá hạn"
    } else {
      chart?.text.description = described("Quá hạn", rows, part: \.late, whole: \.settled)
    }
    return chart
  }

  func channelChart(
    _ rows: [(label: String, count: DossierCount)], _ labelName: String, _ window: String
  ) -> StackedChart? {
    var chart = shares(
      rows, labelName, whole: ("Tiếp nhận", { $0.received }),
      [("Trực tuyến", { $0.online }), ("Trực tiếp", { $0.atDesk })])
    chart?.text.title = "Hồ sơ nộp trực tuyến, nộp trực tiếp, \(window)"
    if let total = onlyTotal(rows), let received = total.received, let online = total.online {
      chart?.text.description =
        "Trong \(VietnameseNumber.format(received)) hồ sơ tiếp nhận có "
        + "\(VietnameseNumber.format(online)) hồ sơ nộp trực tuyến"
    } else {
      chart?.text.description = described("Trực tuyến", rows, part: \.online, whole: \.received)
    }
    return chart
  }

  /// `Quá hạn: 13 trong 2.616 hồ sơ (năm 2025), 9 trong 4.609 hồ sơ (9 tháng đầu năm 2026)`: of sums that
  /// stand below each other the first and the last; nothing where one of the two is not sure.
  private func described(
    _ name: String, _ rows: [(label: String, count: DossierCount)],
    part: KeyPath<DossierCount, Int?>, whole: KeyPath<DossierCount, Int?>
  ) -> String {
    let sums = rows.filter { $0.count.isTotal && $0.count[keyPath: part] != nil }
    guard let first = sums.first, let last = sums.last, sums.count > 1 else { return "" }
    let words = [first, last].compactMap { label, count -> String? in
      guard let part = count[keyPath: part], let whole = count[keyPath: whole], part <= whole,
        count.disputed.isEmpty
      else { return nil }
      return "\(VietnameseNumber.format(part)) trong \(VietnameseNumber.format(whole)) hồ sơ "
        + "(\(label.lowercasedFirst))"
    }
    return words.count == 2 ? "\(name): \(words.joined(separator: ", "))" : ""
  }

  /// The sum that the other rows are parts of, where nothing contradicts it.
  private func onlyTotal(_ rows: [(label: String, count: DossierCount)]) -> DossierCount? {
    let totals = rows.map(\.count).filter(\.isTotal)
    return totals.count == 1 && totals[0].disputed.isEmpty ? totals[0] : nil
  }

  private func shares(
    _ rows: [(label: String, count: DossierCount)], _ labelName: String, whole: DossierColumn,
    _ columns: [DossierColumn]
  ) -> StackedChart? {
    var lines: [String] = []
    let drawn = rows.compactMap { label, count -> StackedChart.Row? in
      guard let sum = whole.count(count), sum > 0,
        columns.reduce(0, { $0 + ($1.count(count) ?? 0) }) == sum
      else { return nil }
      lines.append(count.sourceLine)
      return StackedChart.Row(
        label: label,
        parts: columns.map { column in
          StackedChart.Part(
            value: column.count(count).map { DecimalNumber($0) },
            isDisputed: count.isDisputed(column.name))
        }, whole: DecimalNumber(sum), isWholeDisputed: count.isDisputed(whole.name))
    }
    guard drawn.count > 1 else { return nil }
    var text = ChartText("")
    text.unit = "hồ sơ"
    text.source = sourceLines(lines)
    var chart = StackedChart(text, partNames: columns.map(\.name), rows: drawn)
    chart.labelName = labelName
    chart.wholeName = whole.name
    return chart
  }
}
