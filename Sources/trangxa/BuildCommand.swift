import ArgumentParser
import Building
import Checking
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
    var request = try options.request()
    let folder = try OutputFolder(output)
    for source in [options.sources.content, options.sources.themes] where folder.isInside(source) {
      complain(
        "trangxa: “\(output)” nằm trong “\(source)”, nơi chứa nguồn\n"
          + "gợi ý: đăng ra một thư mục khác, như --output public\n")
      throw ExitStatus.usage
    }
    let lock = try BuildLock.take(for: folder)
    let sources = try options.sources.readSources()
    let pictures = try await preparePictures(
      of: sources.value, content: options.sources.content, sites: request.sites, for: folder,
      jobs: options.jobCount, progress: { say("đang làm ảnh \($0) …") })
    request.pictures = pictures.made
    let planned = await checkedPlan(sources.value, request, jobs: options.jobCount)
    let checked = planned.value.checked
    let listsWeights = options.weights || isWatched
    let published = try await publish(
      planned.value.plan, from: sources.value, content: options.sources.content, pictures: pictures,
      to: folder, jobs: options.jobCount,
      heaviest: listsWeights ? CommonOptions.listedWeights : 0,
      progress: { say("đang dựng \($0) …") })
    // The pictures of portals that were not asked for are still wanted by the next build.
    if request.sites.isEmpty { try pictures.forgetOthers() }
    let report = options.report(
      sources.diagnostics + checked.diagnostics + planned.diagnostics + published.diagnostics,
      sources.value, exceptions: checked.exceptions)
    let summary = published.value
    let pages = VietnameseNumber.format(summary.pages)
    say("đã đăng \(summary.sites) trang xã, \(pages) tệp, vào \(folder.typed)/")
    if listsWeights { complain(weightTable(summary.heaviest)) }
    let keptBack = summary.keptBack + checked.withheld.count
    if keptBack > 0 { complain("\(keptBack) trang chưa được đăng vì có lỗi\n") }
    for stray in summary.strays {
      complain(
        "“\(stray)” còn ở \(folder.typed)/ mà không còn trong \(options.sources.content)/; "
          + "xóa thư mục ấy nếu trang không dùng nữa\n")
    }
    if options.format == .text, let counts = report.counts { complain("\(counts)\n") }
    _ = consume lock
    if report.errorCount > 0 { throw ExitStatus.contentHasErrors }
  }
}
