internal import Commune
internal import VietnameseText

/// The targets of a plan and how far they are reached.
extension Site {
  /// - Parameter period: for the title; "" when each target says its own.
  func progress(_ targets: [Target], _ period: String, _ id: String) -> [FragmentContext] {
    guard !targets.isEmpty else { return [] }
    let source = common(targets.map { document($0.source) })
    var groups: [ProgressChart.Group] = []
    for target in targets {
      if groups.last?.name != target.group {
        groups.append(ProgressChart.Group(name: target.group, rows: []))
      }
      groups[groups.count - 1].rows.append(
        row(target, isOneSource: !source.isEmpty, isOnePeriod: !period.isEmpty))
    }
    var text = ChartText("Chỉ tiêu so với kế hoạch" + (period.isEmpty ? "" : ", \(period)"))
    text.source = source
    text.description = reachedWords(targets)
    let chart = ProgressChart(text, .share, groups: groups)
    return [FragmentContext(anchor: id, html: chart.html(id: "bang-\(id)"))]
  }

  /// `Bằng hoặc hơn kế hoạch: 7 trong 11 chỉ tiêu có đủ số`. Whether more is better, the data do not say.
  private func reachedWords(_ targets: [Target]) -> String {
    let shares = targets.compactMap(\.progress)
    guard shares.count > 1 else { return "" }
    return
      "Bằng hoặc hơn kế hoạch: \(shares.count { $0 >= 1 }) trong \(shares.count) chỉ tiêu có đủ số"
  }

  private func row(_ target: Target, isOneSource: Bool, isOnePeriod: Bool) -> ProgressChart.Row {
    func withUnit(_ value: String) -> String {
      value.isEmpty || target.unit.isEmpty || value.hasSuffix(target.unit)
        ? value : target.unit == "%" ? "\(value)%" : "\(value) \(target.unit.lowercasedFirst)"
    }
    // What all targets have in common is said once, below the table.
    let source =
      isOneSource
      ? String(target.source.dropFirst(document(target.source).count)) : target.source
    let note = [isOnePeriod ? "" : target.period, target.note, isOneSource ? "" : source]
      .filter { !$0.isEmpty }.joined(separator: ". ")
    // A share of a share says nothing that the bar does not show.
    let share = target.unit == "%" ? "" : shareWords(target)
    return ProgressChart.Row(
      name: target.name, planned: withUnit(target.planned),
      done: withUnit(target.achieved) + share,
      amounts: ProgressChart.Amounts(done: target.amounts?.done, plan: target.amounts?.plan),
      note: isOneSource ? note + source : note)
  }

  private func shareWords(_ target: Target) -> String {
    guard let progress = target.progress else { return "" }
    let tenths = Int((progress * 1_000).rounded())
    let number =
      tenths % 10 == 0
      ? DecimalNumber(mantissa: tenths / 10, fractionDigits: 0)
      : DecimalNumber(mantissa: tenths, fractionDigits: 1)
    return " (\(VietnameseNumber.format(number))% kế hoạch)"
  }

  private func common(_ values: [String]) -> String {
    Set(values).count == 1 ? values[0] : ""
  }

  /// The document of a source, without the lines: `Báo cáo 151 (dòng 7)` → `Báo cáo 151`.
  private func document(_ source: String) -> String {
    guard let lines = source.range(of: " (dòng ") else { return source }
    return String(source[..<lines.lowerBound])
  }
}
