import Commune
import Diagnostics
import Files
import VietnameseText
import Watching
import World

extension BuildRun {
  /// What the run says of itself and of each portal that it was about.
  func record(of outcome: Outcome) -> (_ ended: RunMoment, _ milliseconds: Int) -> RunRecord {
    let next = Dictionary(
      outcome.workspace.nextChanges.map { ($0.portal, $0) }, uniquingKeysWith: { first, _ in first }
    )
    let portals = portals(of: outcome).map { portal in
      var record = PortalRecord(slug: portal.slug, name: portal.name)
      let report = portal.report
      record.isFrozen = portal.isFrozen || outcome.summary.isRefused
      record.failure = outcome.summary.failures.first { $0.slug == portal.slug }?.error.worldMessage
      record.errors = report.errorCount
      record.warnings = report.warningCount
      record.keptBack = report.items.filter(\.diagnostic.keepsPageBack).map {
        PortalStatus.KeptBack(path: $0.path, line: $0.start?.line, message: $0.diagnostic.message)
      }
      record.nextChange = next[portal.slug].map {
        PortalStatus.NextChange(day: $0.day.iso, what: $0.what)
      }
      return record
    }
    let isWhole = options.common.sources.sites.isEmpty
    return { ended, milliseconds in
      var run = RunRecord(ended: ended, milliseconds: milliseconds, isWhole: isWhole)
      run.errors = outcome.report.errorCount
      run.warnings = outcome.report.warningCount
      run.portals = portals
      return run
    }
  }

  /// What the editors of each portal are shown; of what all share, a page of its own.
  func findings(of outcome: Outcome) -> [PortalFindings] {
    var found = portals(of: outcome).map { portal in
      page(portal.report, slug: portal.slug, name: portal.name)
    }
    if !found.contains(where: \.slug.isEmpty), options.common.sources.sites.isEmpty {
      let shared = outcome.report.only { isShared($0, outcome.tree) && $0.isLoud }
      found.append(page(shared, slug: "", name: "Phần dùng chung"))
    }
    return found
  }

  private func page(_ report: DiagnosticReport, slug: String, name: String) -> PortalFindings {
    PortalFindings(
      slug: slug, name: name, report: report,
      html: report.html(title: "Chỗ cần sửa: \(name)", note: CommonOptions.note))
  }

  private struct Looked {
    let slug: String
    let name: String
    let isFrozen: Bool
    let report: DiagnosticReport
  }

  /// The portals in the content that the run was about, with the findings in their folders. One of which
  /// nothing could be built is shown what is wrong in the shared files too.
  private func portals(of outcome: Outcome) -> [Looked] {
    let asked = options.common.sources.sites
    if outcome.tree.contains("content/trang.yml") {
      let report = outcome.report.only(where: \.isLoud)
      return [
        Looked(
          slug: "", name: outcome.built[""] ?? folder.typed, isFrozen: outcome.built[""] == nil,
          report: report)
      ]
    }
    let coming = Set(outcome.workspace.coming.map(\.portal))
    return portalFolders(in: outcome.tree, under: "content").compactMap { portal in
      let slug = portal.slug
      guard asked.isEmpty || asked.contains(slug), slug != "chung" else { return nil }
      let isFrozen = outcome.built[slug] == nil && !coming.contains(slug)
      let own = FilePath("content/\(slug)")
      let report = outcome.report.only { item in
        item.isLoud
          && (item.diagnostic.span.path.isInside(own)
            || isFrozen && item.diagnostic.severity == .error && isShared(item, outcome.tree))
      }
      let name = outcome.built[slug] ?? portal.settings.name
      return Looked(
        slug: slug, name: name.isEmpty ? slug : name, isFrozen: isFrozen, report: report)
    }
  }

  private func isShared(_ item: DiagnosticReport.Item, _ tree: FileTree) -> Bool {
    let names = item.diagnostic.span.path.components
    guard names.first == "content", names.count > 1, names[1] != "chung" else { return true }
    return !tree.contains(FilePath("content/\(names[1])/trang.yml"))
  }
}

extension DiagnosticReport.Item {
  /// Notes may stay as they are, so nobody is sent to them.
  fileprivate var isLoud: Bool { diagnostic.severity != .note }
}
