package import Commune
package import Diagnostics
package import Files
internal import Syntax

/// A report as it is given to a program that makes a document of it.
package struct ExportedReport: Sendable {
  package let portal: Portal
  package let report: Report
  /// The text, without the head and the signature.
  package let html: String
}

/// The report of a file, published or still written, with what is wrong in its text; nil where there is none.
package func exportedReport(_ path: FilePath, in workspace: Workspace, _ tree: FileTree)
  -> Diagnosed<ExportedReport>?
{
  for portal in workspace.portals where path.isInside(portal.folder) {
    if let entry = portal.reports.first(where: { $0.source.path == path }) {
      return portal.exportedText(of: entry.source).map {
        ExportedReport(portal: portal, report: entry.record, html: $0)
      }
    }
    for page in portal.waitingPages(in: tree) where page.source.path == path {
      guard let report = page.report else { return nil }
      return portal.exportedText(of: page.source).map {
        ExportedReport(portal: portal, report: report, html: $0)
      }
    }
  }
  return nil
}

/// The files of all reports that are published.
package func reportFiles(of workspace: Workspace) -> [FilePath] {
  workspace.portals.flatMap(\.reports).map(\.source.path)
}
