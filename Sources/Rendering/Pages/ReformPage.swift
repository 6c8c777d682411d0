internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

/// Administrative reform (cải cách hành chính): reports by year and period, documents, and the way to
/// the figures.
extension Site {
  func reformOutputs() -> [Output] {
    guard portal.hasContent(.reform) else { return [] }
    return [reformOutput()] + figuresOutputs() + portal.reports.map(reportOutput)
  }

  private func reformOutput() -> Output {
    Output(Section.reform.address) {
      let introduction = introduction(.reform)
      var context = AdministrativeReformPageContext(page: page(introduction.head))
      context.introduction = introduction.body.html
      context.keyFigures = keyFigures()
      context.years = reportYears()
      context.figuresPath = figuresItem()?.path ?? ""
      context.figuresTitle = figuresTitle
      context.documents = Array(reformDocuments().prefix(12))
      context.documentsPath = portal.hasContent(.documents) ? Section.documents.address : ""
      context.links =
        [serviceIndexItem()].compactMap { $0 }
        + portal.pages.filter { $0.address.hasPrefix("cai-cach-hanh-chinh/") }.map { item($0) }
      return introduction.rendered(theme.renderBytes(TemplateName.reform, context))
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
