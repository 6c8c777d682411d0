import ArgumentParser
import Building
import Diagnostics
import VietnameseText
import World

/// `trangxa build`: content into portals, published in one step each.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Dựng và đăng trang của các xã.")

  @OptionGroup var options: CommonOptions

  @Option(help: ArgumentHelp("Thư mục để đăng.", valueName: "thư-mục"))
  var output = "public"

  func run() async throws {
    let request = try options.request()
    let tree = try options.readSources()
    let lock = try BuildLock.take(at: "\(workshopFolder(beside: output))/khoa")
    let plan = plan(tree, request)
    let published = try await publish(
      plan.value, content: options.content, to: output, jobs: options.jobCount,
      progress: { CommonOptions.say("đang dựng \($0) …") })
    let report = options.report(plan.diagnostics + published.diagnostics, tree)
    let summary = published.value
    let pages = VietnameseNumber.format(summary.pages)
    CommonOptions.say("đã đăng \(summary.sites) trang xã, \(pages) tệp, vào \(output)/")
    if summary.keptBack > 0 { complain("\(summary.keptBack) trang chưa được đăng vì có lỗi\n") }
    if options.format == .text, let counts = report.counts { complain("\(counts)\n") }
    _ = consume lock
    if report.errorCount > 0 { throw ExitStatus.contentHasErrors }
  }
}
