package import Commune
package import Diagnostics
internal import Files
package import VietnameseText

/// What the province's table says of one portal: how many findings, what of the law's requirements it meets,
/// and how old what it shows is.
package struct CommuneSummary: Sendable {
  /// What kind of portal the row is about.
  package enum Standing: String, Sendable {
    case living = "đang hoạt động"
    case archive = "lưu trữ"
    case demonstration = "trình diễn"
    /// Not a portal, but `chung/`, from which all take procedures and words.
    case shared = "dùng chung"
  }

  package let slug: String
  package let name: String
  package let standing: Standing
  package let errors: Int
  package let warnings: Int
  package let notes: Int
  /// Nil where nothing is asked.
  package let scorecard: Scorecard?
  package let freshness: [Freshness]
  package let catalogue: CatalogueAge?

  /// The newest thing of a section; nil where it has nothing with a day.
  package struct Freshness: Sendable {
    package let section: Section
    package let newest: CalendarDate?
  }

  /// The days on which the records of its procedures were taken from their sources.
  package struct CatalogueAge: Hashable, Sendable {
    package let oldest: PartialDate
    package let newest: PartialDate
    /// How many records say no day.
    package let undated: Int
  }

  /// The sections whose age the table shows.
  package static let sections: [Section] = [.news, .notices, .documents, .reform, .budget]
}

/// A row for each portal in order of the folders, then one for what they share where something is found there.
///
/// - Parameter findings: of the whole workspace, whatever stage found them.
package func communeSummaries(of workspace: Workspace, findings: [Diagnostic]) -> [CommuneSummary] {
  let rows = workspace.portals.map { portal in
    CommuneSummary(portal, findings.filter { $0.span.path.isInside(portal.folder) })
  }
  let shared = findings.filter { finding in
    !workspace.portals.contains { finding.span.path.isInside($0.folder) }
  }
  return shared.isEmpty ? rows : rows + [CommuneSummary(shared: shared)]
}

extension CommuneSummary {
  init(_ portal: Portal, _ findings: [Diagnostic]) {
    slug = portal.slug
    name = portal.settings.name
    standing =
      portal.isArchive ? .archive : portal.settings.isDemonstration ? .demonstration : .living
    errors = findings.count { $0.severity == .error }
    warnings = findings.count { $0.severity == .warning }
    notes = findings.count { $0.severity == .note }
    scorecard = Checking.scorecard(of: portal)
    freshness = Self.sections.map { Freshness(section: $0, newest: portal.newest(in: $0)) }
    catalogue = CatalogueAge(of: portal)
  }

  fileprivate init(shared findings: [Diagnostic]) {
    slug = "chung"
    name = "Phần dùng chung"
    standing = .shared
    errors = findings.count { $0.severity == .error }
    warnings = findings.count { $0.severity == .warning }
    notes = findings.count { $0.severity == .note }
    scorecard = nil
    freshness = []
    catalogue = nil
  }
}

extension CommuneSummary.CatalogueAge {
  /// Nil for a portal without procedures, or where no record says when it was taken.
  init?(of portal: Portal) {
    let procedures = portal.procedures(in: .current)
    let days = procedures.compactMap(\.retrieved)
    guard let oldest = days.min(), let newest = days.max() else { return nil }
    self.oldest = oldest
    self.newest = newest
    undated = procedures.count - days.count
  }
}

extension Procedure {
  /// The day on which its record was last taken from a source, by its details or its row.
  var retrieved: PartialDate? {
    let fetched = detail?.record.dataSources.compactMap(\.fetched).max()
    return fetched.map { .day($0) } ?? PartialDate.read(row.sourceDate)
  }
}
