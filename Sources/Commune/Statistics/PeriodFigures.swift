package import VietnameseText

/// All figures of administrative reform that a portal has of one period (số liệu của kỳ).
package struct PeriodFigures: Sendable {
  package let period: ReportingPeriod
  package var dossiers: [DossierCount] = []
  package var satisfaction: [SatisfactionCount] = []
  package var lateness: [LatenessCount] = []
  package var procedures: [ProcedureCount] = []
  package var targets: [Target] = []
  package var serviceIndex: ServiceIndex?
  package var report: Entry<Report>?

  init(_ period: ReportingPeriod) { self.period = period }

  /// Whether the portal counted something itself: the index of service is counted by others, and
  /// procedures have a page of their own.
  package var hasCounts: Bool {
    !dossiers.isEmpty || !satisfaction.isEmpty || !lateness.isEmpty || !targets.isEmpty
  }

  /// The sum over all fields, where the source gives one.
  package var total: DossierCount? { dossiers.first(where: \.isTotal) }

  /// The first day of the figures: "6 tháng" is seldom six months. Nil where nothing says.
  package var from: CalendarDate? {
    dossiers.compactMap(\.from).first ?? satisfaction.compactMap(\.from).first
      ?? lateness.compactMap(\.from).first ?? report?.record.from
  }

  package var until: CalendarDate? {
    dossiers.compactMap(\.until).first ?? satisfaction.compactMap(\.until).first
      ?? lateness.compactMap(\.until).first ?? report?.record.until
  }
}

extension Portal {
  /// Whether there are figures of administrative reform that are counted by period.
  package var hasPeriodFigures: Bool {
    !dossiers.isEmpty || !satisfaction.isEmpty || !lateness.isEmpty || !targets.isEmpty
  }

  /// The figures of each period in which something was counted, the latest first.
  package var figuresByPeriod: [PeriodFigures] {
    var found: [ReportingPeriod: PeriodFigures] = [:]
    func add<Row>(
      _ row: Row, _ period: ReportingPeriod, _ rows: WritableKeyPath<PeriodFigures, [Row]>
    ) {
      found[period, default: PeriodFigures(period)][keyPath: rows].append(row)
    }
    for row in dossiers { add(row, row.period, \.dossiers) }
    for row in satisfaction { add(row, row.period, \.satisfaction) }
    for row in lateness { add(row, row.period, \.lateness) }
    for target in targets {
      if let period = ReportingPeriod.read(target.period) { add(target, period, \.targets) }
    }
    for count in procedureCounts {
      if let period = ReportingPeriod.read(count.period) { add(count, period, \.procedures) }
    }
    for index in serviceIndex {
      found[index.period, default: PeriodFigures(index.period)].serviceIndex = index
    }
    for report in reports where found[report.record.period]?.report == nil {
      found[report.record.period]?.report = report
    }
    return found.values.filter(\.hasCounts).sorted { $0.period > $1.period }
  }

  /// The targets that do not say, in words that can be read, of which period they are.
  package var targetsWithoutPeriod: [Target] {
    targets.filter { ReportingPeriod.read($0.period) == nil }
  }
}
