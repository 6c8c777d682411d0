import Checking
import Commune
import Diagnostics
import Files
import Testing

/// What rules find when all of xã Mẫu is checked, texts and records, each as `error van-ban/a.md:3 message`.
func findings(
  of rules: Rule..., inWholeSite pages: String..., today: String = "30/11/2026"
) async throws -> [String] {
  let site = try PortalFixture(pages.joined(), today: today)
  let checked = await check(site.workspace, site.tree, jobs: 1, rules: rules)
  return DiagnosticReport(checked.diagnostics, tree: site.tree).items.map { item in
    let path = item.diagnostic.span.path.relative(to: "content/xa-mau")?.string ?? ""
    let line = item.start.map { ":\($0.line)" } ?? ""
    return "\(item.diagnostic.severity) \(path)\(line) \(item.diagnostic.message)"
  }
}
