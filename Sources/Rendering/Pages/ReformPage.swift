internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

/// Administrative reform (cải cách hành chính): reports by year and period, figures in tables and
/// bars, progress against the plan, documents.
extension Site {
  func reformOutputs() -> [Output] {
    guard portal.hasContent(.reform) else { return [] }
    return [reformOutput()] + portal.reports.map(reportOutput)
  }

  private func reformOutput() -> Output {
    Output(Section.reform.address) {
      let introduction = introduction(.reform)
      var context = AdministrativeReformPageContext(page: page(introduction.head))
      context.introduction = introduction.body.html
      context.keyFigures = keyFigures()
      context.years = reportYears()
      context.targetGroups = targetGroups()
      context.targetPeriod = common(portal.targets.map(\.period))
      let source = common(portal.targets.map { document($0.source) })
      context.targetFoot = [
        portal.targets.contains { $0.progress != nil } ? "Thanh đầy khi đạt kế hoạch." : "",
        source.isEmpty ? "" : "Nguồn: \(source).",
      ].filter { !$0.isEmpty }.joined(separator: " ")
      context.statistics = reformStatistics()
      context.documents = Array(reformDocuments().prefix(12))
      context.documentsPath = portal.hasContent(.documents) ? Section.documents.address : ""
      context.links =
        [serviceIndexItem()].compactMap { $0 }
        + portal.pages.filter { $0.address.hasPrefix("cai-cach-hanh-chinh/") }.map { item($0) }
      return introduction.rendered(theme.render(TemplateName.reform, context))
    }
  }

  /// The key figures of the latest report that has some.
  func keyFigures() -> KeyFiguresContext? {
    portal.reports.first { !$0.record.keyFigures.isEmpty }.map(keyFigures)
  }

  func keyFigures(_ entry: Entry<Report>) -> KeyFiguresContext {
    let report = entry.record
    var context = KeyFiguresContext(period: report.period.name.lowercasedFirst)
    context.path = entry.address
    context.reportTitle = report.title
    context.figures = report.keyFigures.map {
      $0.unit == "%"
        ? FigureContext(value: "\($0.value)%", label: $0.label, note: $0.note)
        : FigureContext(value: $0.value, unit: $0.unit, label: $0.label, note: $0.note)
    }
    return context
  }

  private func reportYears() -> [ReportYearContext] {
    Dictionary(grouping: portal.reports, by: \.record.period.year).sorted { $0.key > $1.key }
      .map { year, entries in
        let rows = entries.sorted { $0.record.period > $1.record.period }.map { entry in
          var row = ReportRowContext(
            period: entry.record.period.name, title: entry.title, path: entry.address)
          row.number = entry.record.number
          row.date = entry.record.issued?.short ?? ""
          row.isoDate = entry.record.issued?.machineReadable ?? ""
          row.summary = entry.metadata.summary
          return row
        }
        return ReportYearContext(year: String(year), reports: rows)
      }
  }

  private func targetGroups() -> [TargetGroupContext] {
    var groups: [TargetGroupContext] = []
    for target in portal.targets {
      let name = target.group.isEmpty ? "Chỉ tiêu" : target.group
      if groups.last?.name != name { groups.append(TargetGroupContext(name: name)) }
      groups[groups.count - 1].targets.append(context(target))
    }
    return groups
  }

  /// What all the values have in common is said once, above the table; "" when they differ.
  private func common(_ values: [String]) -> String {
    Set(values).count == 1 ? values[0] : ""
  }

  /// The document of a source, without the lines: `Báo cáo 151 (dòng 7)` → `Báo cáo 151`.
  private func document(_ source: String) -> String {
    guard let lines = source.range(of: " (dòng ") else { return source }
    return String(source[..<lines.lowerBound])
  }

  private func context(_ target: Target) -> TargetContext {
    func withUnit(_ value: String) -> String {
      value.isEmpty || target.unit.isEmpty || value.hasSuffix(target.unit)
        ? value : target.unit == "%" ? "\(value)%" : "\(value) \(target.unit.lowercasedFirst)"
    }
    var context = TargetContext(name: target.name)
    context.planned = withUnit(target.planned)
    context.actual = withUnit(target.achieved)
    if let progress = target.progress {
      let tenths = Int((progress * 1_000).rounded())
      context.share = barWidth(progress)
      let number =
        tenths % 10 == 0
        ? DecimalNumber(mantissa: tenths / 10, fractionDigits: 0)
        : DecimalNumber(mantissa: tenths, fractionDigits: 1)
      // A share of a share says nothing that the bar does not show.
      context.shareText = target.unit == "%" ? "" : "\(VietnameseNumber.format(number))% kế hoạch"
    }
    let isOnePeriod = !common(portal.targets.map(\.period)).isEmpty
    let isOneSource = !common(portal.targets.map { document($0.source) }).isEmpty
    let source =
      isOneSource
      ? String(target.source.dropFirst(document(target.source).count)) : target.source
    context.period = isOnePeriod ? "" : target.period
    context.note = [target.note, source].filter { !$0.isEmpty }
      .joined(separator: isOneSource ? "" : ". ")
    return context
  }

  /// Documents about administrative reform: those whose field or subject says so.
  private func reformDocuments() -> [OfficialDocumentRowContext] {
    func isAboutReform(_ words: String) -> Bool {
      let plain = folded(words)
      return plain.contains("cai cach") || plain.contains("cchc")
        || plain.contains("thu tuc hanh chinh")
        || plain.contains("mot cua")
    }
    return portal.documents.filter { isAboutReform("\($0.record.subject) \($0.record.field)") }
      .map { row($0) } + portal.register.filter { isAboutReform($0.subject) }.map { row($0) }
  }
}
