internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

/// The figures of administrative reform on one page (số liệu cải cách hành chính): the key figures, the
/// periods side by side, then each period with its real dates, the latest first.
extension Site {
  func figuresOutputs() -> [Output] {
    guard portal.hasPeriodFigures else { return [] }
    return [
      Output(Address.figures) {
        let periods = portal.figuresByPeriod
        var head = PageHead(Address.figures, figuresTitle)
        head.description = figuresSummary
        var context = ReformFiguresPageContext(page: page(head))
        context.lead = lead(periods)
        context.keyFigures = keyFigures()
        if let index = serviceIndexItem() {
          context.indexTitle = index.title
          context.indexPath = index.path
        }
        context.overTime = figuresOverTime(periods)
        context.periods = periodSections(periods)
        context.dataSets = figureFiles()
        context.dataPath = Section.openData.address
        context.contents = contents(of: context)
        return Diagnosed(Rendered(theme.renderBytes(TemplateName.figures, context)))
      }
    ]
  }

  /// `Số liệu cải cách hành chính, từ năm 2021 đến 5 tháng đầu năm 2023`.
  var figuresTitle: String {
    let periods = portal.figuresByPeriod.map(\.period.name.lowercasedFirst)
    guard let latest = periods.first, let first = periods.last else { return figuresName }
    return "\(figuresName), " + (first == latest ? latest : "từ \(first) đến \(latest)")
  }

  private var figuresName: String { "Số liệu cải cách hành chính" }

  var figuresSummary: String {
    "Hồ sơ, mức độ hài lòng, hồ sơ trễ hạn, chỉ tiêu của \(portal.settings.name.lowercasedFirst) "
      + "theo từng kỳ, kèm biểu đồ."
  }

  /// The page of figures as lists of pages have it.
  func figuresItem() -> ListItemContext? {
    guard portal.hasPeriodFigures else { return nil }
    var item = ListItemContext(title: figuresTitle, path: Address.figures)
    item.summary = figuresSummary
    return item
  }

  /// Where the figures of a period stand; "" when there are none.
  func figuresPath(of period: ReportingPeriod) -> String {
    let isThere =
      portal.hasPeriodFigures && portal.figuresByPeriod.contains { $0.period == period }
    return isThere ? "\(Address.figures)#\(anchor(of: period))" : ""
  }

  private func anchor(of period: ReportingPeriod) -> String { "ky-\(slug(period.name))" }

  private func lead(_ periods: [PeriodFigures]) -> String {
    guard let latest = periods.first else { return "" }
    let days = [latest.from.map { "từ \($0.short)" }, latest.until.map { "đến \($0.short)" }]
      .compactMap { $0 }.joined(separator: " ")
    let period = latest.period.name.lowercasedFirst + (days.isEmpty ? "" : ", \(days)")
    let name = portal.settings.name
    return portal.isArchive
      ? "Số liệu mà \(name.lowercasedFirst) báo cáo thời ấy; kỳ cuối là \(period)."
      : "\(name.uppercasedFirst), kỳ gần nhất: \(period)."
  }

  private func periodSections(_ periods: [PeriodFigures]) -> [PeriodFiguresContext] {
    // Charts for the latest dossiers only: of the others the table says enough.
    let drawn = periods.first { !$0.dossiers.isEmpty }?.period
    var sections = periods.map { figures in
      let id = anchor(of: figures.period)
      var section = PeriodFiguresContext(name: figures.period.name, anchor: id)
      section.facts = facts(of: figures)
      let isDrawn = figures.period == drawn
      section.statistics =
        (isDrawn ? dossierCharts(figures, id) : []) + dossierTable(figures, id)
        + progress(figures.targets, figures.period.name.lowercasedFirst, "chi-tieu-\(id)")
      return section
    }
    if !portal.targetsWithoutPeriod.isEmpty {
      var section = PeriodFiguresContext(name: "Chỉ tiêu chưa rõ kỳ", anchor: "chua-ro-ky")
      section.statistics = progress(portal.targetsWithoutPeriod, "", "chi-tieu-chua-ro-ky")
      sections.append(section)
    }
    return sections
  }

  /// The files from which the page was made, as anyone may take them.
  private func figureFiles() -> [LinkContext] {
    ["ho-so", "hai-long", "tre-han", "so-thu-tuc", "chi-tieu", "bo-chi-so-766"]
      .filter { portal.tables["so-lieu/\($0).csv"] != nil }
      .map { name in
        LinkContext(
          name: dataTitle(name), path: "du-lieu-mo/so-lieu-\(name).csv", note: "CSV")
      }
  }

  private func contents(of context: ReformFiguresPageContext) -> [ContentsEntryContext] {
    var entries: [ContentsEntryContext] = []
    if let figures = context.keyFigures {
      entries.append(
        ContentsEntryContext(name: "Số liệu \(figures.period)", anchor: "so-lieu-chinh"))
    }
    if context.hasOverTime {
      entries.append(ContentsEntryContext(name: "Qua các kỳ", anchor: "qua-cac-ky"))
    }
    entries += context.periods.map { ContentsEntryContext(name: $0.name, anchor: $0.anchor) }
    if context.hasDataSets {
      entries.append(ContentsEntryContext(name: "Dữ liệu mở", anchor: "du-lieu-mo"))
    }
    return entries.count > 2 ? entries : []
  }
}
