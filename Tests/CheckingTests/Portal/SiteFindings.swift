import Checking
import Commune
import Diagnostics
import Files
import TestSupport
import Testing
import VietnameseText

/// A workspace in one text (``VirtualSite``), assembled on 20/11/2026 unless another day is given.
///
/// `content/xa-mau/trang.yml` names xã Mẫu when the text has none.
struct PortalFixture {
  let workspace: Workspace
  let tree: FileTree
  let today: CalendarDate

  init(_ text: String, today: String = "20/11/2026") throws {
    let settings = "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\n"
    tree = VirtualSite(text.contains("trang.yml --") ? text : settings + text).tree
    self.today = try #require(CalendarDate.read(today))
    workspace = assemble(tree, today: self.today).value
  }

  var portal: Portal {
    get throws { try #require(workspace.portals.first) }
  }

  /// What a rule over the records of a portal finds, each as `tin-tuc/a.md:3 message`, without the line for a
  /// finding about the whole file.
  func findings(of rule: Rule) throws -> [String] {
    guard case .portal(let check) = rule.check else { return [] }
    let reading = PortalReading(portal: try portal, texts: [], tree: tree)
    let found = check(reading)
    let diagnostics = found.map { finding in
      Diagnostic(rule.code, finding.severity ?? rule.severity, at: finding.span, finding.message)
    }
    return DiagnosticReport(diagnostics, tree: tree).items.map { item in
      let path = item.diagnostic.span.path.relative(to: "content/xa-mau")?.string ?? ""
      return "\(path)\(item.start.map { ":\($0.line)" } ?? "") \(item.diagnostic.message)"
    }
  }
}

/// Holds what a rule finds in xã Mẫu to `wanted`: each finding begins like its line.
func expect(
  _ rule: Rule, finds wanted: [String], inSite text: String, today: String = "20/11/2026",
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let found = try PortalFixture(text, today: today).findings(of: rule)
  #expect(found.count == wanted.count, "\(found)", sourceLocation: sourceLocation)
  for (finding, start) in zip(found, wanted) {
    #expect(finding.hasPrefix(start), "\(finding)", sourceLocation: sourceLocation)
  }
}

/// A Markdown file of xã Mẫu.
func page(_ path: String, _ frontMatter: String, body: String = "Nội dung.") -> String {
  "-- content/xa-mau/\(path) --\n---\n\(frontMatter)\n---\n\(body)\n"
}
