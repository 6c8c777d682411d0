import Commune
import Diagnostics
import Files
import TestSupport
import Testing
import VietnameseText

/// A workspace assembled from text with marks, on 21/11/2026 unless another day is given.
struct AssembledSite {
  let workspace: Workspace
  let diagnostics: [Diagnostic]
  private let site: VirtualSite

  /// `content/xa-mau/trang.yml` is added when it is not there.
  init(_ text: String, today: String = "21/11/2026", only: Set<String> = []) throws {
    let settings = "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\n"
    let hasSettings = text.contains("trang.yml --")
    site = VirtualSite(hasSettings ? text : settings + text)
    let today = try #require(CalendarDate.read(today))
    let assembled = assemble(site.tree, today: today, only: only)
    workspace = assembled.value
    diagnostics = assembled.diagnostics
  }

  var portal: Portal {
    get throws { try #require(workspace.portals.first) }
  }

  /// `line:column message` of each finding, in print order.
  var findings: [String] {
    DiagnosticReport(diagnostics, tree: site.tree).items.map { item in
      let place = item.start.map { "\($0.line):\($0.column) " } ?? ""
      return place + item.diagnostic.message
    }
  }
}

/// The findings of one Markdown file in a folder of xã Mẫu.
func findings(in path: String, _ text: String) throws -> [String] {
  try AssembledSite("-- content/xa-mau/\(path) --\n\(text)").findings
}
