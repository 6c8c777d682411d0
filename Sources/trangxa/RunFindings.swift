import Commune
import Diagnostics
import Files
import VietnameseText
import Watching
import World

/// What a build found, portal by portal, as it is written down.
struct RunFindings {
  private let portals: [Looked]
  /// What is wrong in what all portals share; nil where it is among the portal's own, or where it was not
  /// asked for.
  private let shared: DiagnosticReport?
  private let whole: DiagnosticReport
  private let next: [String: DueChange]
  private let isWhole: Bool
  /// Why the machine could not publish a portal, by slug.
  private let failures: [String: String]
  private let isRefused: Bool

  private struct Looked {
    let slug: String
    let name: String
    let isFrozen: Bool
    let report: DiagnosticReport
  }

  /// - Parameters:
  ///   - asked: the portals that the build was asked for; empty for all.
  ///   - output: what a portal is called that is the whole output and has no name.
  init(_ outcome: BuildRun.Outcome, asked: [String], output: String) {
    whole = outcome.report
    isWhole = asked.isEmpty
    failures = Dictionary(
      outcome.summary.failures.map { ($0.slug, $0.error.worldMessage) },
      uniquingKeysWith: { first, _ in first })
    isRefused = outcome.summary.isRefused
    next = Dictionary(
      outcome.workspace.nextChanges.map { ($0.portal, $0) }, uniquingKeysWith: { first, _ in first }
    )
    let isSingle = outcome.tree.contains("content/trang.yml")
    // A folder whose name is no address is nobody's: what is wrong with it is told to all.
    let folders =
      isSingle
      ? [] : portalFolders(in: outcome.tree, under: "content").filter { $0.slug == slug($0.slug) }
    let known = Set(folders.map(\.slug))
    let parts = outcome.report.parts { item -> String? in
      // Notes may stay as they are, so nobody is sent to them.
      guard item.diagnostic.severity != .note else { return nil }
      let names = item.diagnostic.span.path.components
      guard names.count > 1, names[0] == "content" else { return "" }
      return known.contains(String(names[1])) ? String(names[1]) : ""
    }
    let common = parts[""] ?? .empty
    guard !isSingle else {
      shared = nil
      portals = [
        Looked(
          slug: "", name: outcome.built[""] ?? output, isFrozen: outcome.built[""] == nil,
          report: common)
      ]
      return
    }
    shared = asked.isEmpty ? common : nil
    let coming = Set(outcome.workspace.coming.map(\.portal))
    portals = folders.filter { asked.isEmpty || asked.contains($0.slug) }.map { folder in
      let slug = folder.slug
      let isFrozen = outcome.built[slug] == nil && !coming.contains(slug)
      var report = parts[slug] ?? .empty
      // It may be the shared files that keep it from being built.
      if isFrozen { report = report.with(common.only { $0.diagnostic.severity == .error }) }
      // Of settings that cannot be read the name may be half a line.
      let known = folder.settings.name.contains(where: \.isLetter) ? folder.settings.name : slug
      let name = outcome.built[slug] ?? known
      return Looked(
        slug: slug, name: name, isFrozen: isFrozen, report: report)
    }
  }

  /// What the run says of itself and of each portal that it was about.
  func record(ended: RunMoment, milliseconds: Int) -> RunRecord {
    var run = RunRecord(ended: ended, milliseconds: milliseconds, isWhole: isWhole)
    run.errors = whole.errorCount
    run.warnings = whole.warningCount
    run.portals = portals.map { portal in
      var record = PortalRecord(slug: portal.slug, name: portal.name)
      record.isFrozen = portal.isFrozen || isRefused
      record.failure = failures[portal.slug]
      record.errors = portal.report.errorCount
      record.warnings = portal.report.warningCount
      record.keptBack = portal.report.items.filter(\.diagnostic.keepsPageBack).map {
        PortalStatus.KeptBack(path: $0.path, line: $0.start?.line, message: $0.diagnostic.message)
      }
      record.nextChange = next[portal.slug].map {
        PortalStatus.NextChange(day: $0.day.iso, what: $0.what)
      }
      return record
    }
    return run
  }

  /// What the editors of each portal are shown; of what all share, a page of its own.
  var pages: [PortalFindings] {
    let own = portals.map { page($0.report, slug: $0.slug, name: $0.name) }
    return own + (shared.map { [page($0, slug: "", name: "Phần dùng chung")] } ?? [])
  }

  private func page(_ report: DiagnosticReport, slug: String, name: String) -> PortalFindings {
    PortalFindings(
      slug: slug, name: name, report: report,
      html: report.html(title: "Chỗ cần sửa: \(name)", note: ReportOptions.note))
  }
}
