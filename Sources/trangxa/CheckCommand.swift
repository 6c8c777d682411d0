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
    var request = try options.request()
    let sources = try options.readSources()
    request.pictures = try await examinePictures(
      of: sources.value, content: options.content, sites: request.sites, jobs: options.jobCount)
    let planned = sources.flatMap { [request] in plan($0, request) }
    var findings = planned.diagnostics
    for site in planned.value.sites {
      findings += try await produce(site, jobs: options.jobCount) { _, _ in }.diagnostics
    }
    let report = options.report(findings, sources.value)
    if options.format == .text, let counts = report.counts { complain("\(counts)\n") }
    if report.errorCount > 0 { throw ExitStatus.contentHasErrors }
  }
}
