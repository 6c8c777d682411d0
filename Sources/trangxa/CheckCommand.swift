import ArgumentParser
import Building
import Diagnostics
import World

/// `trangxa check`: both passes, and nothing is written.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Soát nội dung, không ghi gì.")

  @OptionGroup var options: CommonOptions

  func run() async throws {
    let request = try options.request()
    let tree = try options.readSources()
    let plan = plan(tree, request)
    var findings = plan.diagnostics
    for site in plan.value.sites {
      findings += try await produce(site, jobs: options.jobCount) { _, _ in }.diagnostics
    }
    let report = options.report(findings, tree)
    if options.format == .text, let counts = report.counts { complain("\(counts)\n") }
    if report.errorCount > 0 { throw ExitStatus.contentHasErrors }
  }
}
