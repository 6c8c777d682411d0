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
    let count = options.weights ? CommonOptions.listedWeights : 0
    var heaviest: [PageWeight] = []
    for site in planned.value.sites {
      let made = try await produce(site, jobs: options.jobCount, heaviest: count) { _, _ in }
      heaviest += made.moving(into: &findings).heaviest
    }
    let report = options.report(findings, sources.value)
    if options.weights { complain(weightTable(heaviest.heaviest(count))) }
    if options.format == .text, let counts = report.counts { complain("\(counts)\n") }
    if report.errorCount > 0 { throw ExitStatus.contentHasErrors }
  }
}
