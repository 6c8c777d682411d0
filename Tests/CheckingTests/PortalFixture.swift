import Checking
import Commune
import Diagnostics
import Files
import TestSupport
import Testing
import VietnameseText

/// Runs one rule over the records of a site written as one text (``VirtualSite``), on 20/11/2026 unless another
/// day is given, and holds what it finds to the places that are marked: `①` and `②` around the first finding,
/// `③` and `④` around the second. A finding about a whole file has both marks at its beginning.
@discardableResult
func expect(
  _ rule: Rule, inSite text: String, _ messages: String..., today: String = "20/11/2026",
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> [Finding] {
  let settings = "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\n"
  let site = VirtualSite(text.contains("trang.yml --") ? text : settings + text)
  let day = try #require(CalendarDate.read(today))
  let workspace = assemble(site.tree, today: day).value
  let found = findings(of: rule, in: workspace, site.tree).sorted { $0.span < $1.span }
  let digits = Array("①②③④⑤⑥⑦⑧⑨")
  let wanted = stride(from: 0, to: site.marks.count - 1, by: 2).compactMap { place -> String? in
    guard let start = site.marks[digits[place]], let end = site.marks[digits[place + 1]] else {
      return nil
    }
    return "\(start.path):\(start.offset)..<\(end.offset)"
  }
  #expect(
    found.map { "\($0.span.path):\($0.span.range)" } == wanted, "\(found.map(\.message))",
    sourceLocation: sourceLocation)
  for (finding, message) in zip(found, messages) {
    #expect(
      finding.message.contains(message), "\(finding.message)", sourceLocation: sourceLocation)
  }
  return found
}

private func findings(of rule: Rule, in workspace: Workspace, _ tree: FileTree) -> [Finding] {
  switch rule.check {
  case .portal(let check):
    workspace.portals.flatMap { check(PortalReading(portal: $0, texts: [], tree: tree)) }
  case .catalogue(let check):
    check(CatalogueReading(workspace.catalogue, tree, today: workspace.today))
  case .text, .texts, .forms: []
  }
}
