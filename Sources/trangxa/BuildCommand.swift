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

  @Option(
    help: ArgumentHelp("Nếu một lần dựng khác đang chạy, đợi tối đa chừng này.", valueName: "giây"))
  var wait = 0

  @Option(
    help: ArgumentHelp("Bỏ dở nếu quá chừng này; trang đang đăng giữ nguyên.", valueName: "giây"))
  var timeout: Int?

  @Option(
    name: .customLong("giu"),
    help: ArgumentHelp("Giữ bao nhiêu bản phát hành để quay lại.", valueName: "số"))
  var keptReleases = PublishOptions().keptReleases

  @Option(
    name: .customLong("nghi"),
    help: ArgumentHelp("Bản vừa thôi đăng được để yên bao lâu.", valueName: "giây"))
  var rest = PublishOptions().rest

  func validate() throws {
    guard (0...86_400).contains(wait) else {
      throw ValidationError("--wait cần số giây từ 0 đến 86400")
    }
    guard timeout.map({ (1...86_400).contains($0) }) ?? true else {
      throw ValidationError("--timeout cần số giây từ 1 đến 86400")
    }
    guard (1...1_000).contains(keptReleases) else {
      throw ValidationError("--giu cần một số từ 1 đến 1000")
    }
    guard (0...86_400).contains(rest) else {
      throw ValidationError("--nghi cần số giây từ 0 đến 86400")
    }
  }

  func run() async throws {
    var request = try options.request()
    let folder = try OutputFolder(output)
    for source in [options.sources.content, options.sources.themes] where folder.isInside(source) {
      complain(
        "trangxa: “\(output)” nằm trong “\(source)”, nơi chứa nguồn\n"
          + "gợi ý: đăng ra một thư mục khác, như --output public\n")
      throw ExitStatus.usage
    }
    if let timeout { endProcess(after: timeout) }
    let lock = try BuildLock.take(for: folder, wait: wait) { holder in
      say("đang đợi lần dựng khác xong (\(holder)) …")
    }
    let journal = lock.journal
    journal.note("đang đọc nguồn")
    let sources = try options.sources.readSources()
    let pictures = try await preparePictures(
      of: sources.value, content: options.sources.content, sites: request.sites, for: folder,
      jobs: options.jobCount, progress: { say("đang làm ảnh \($0) …") })
    request.pictures = pictures.made
    journal.note("đang soát")
    let planned = await checkedPlan(sources.value, request, jobs: options.jobCount)
    let checked = planned.value.checked
    let listsWeights = options.weights || isWatched
    let published = try await publish(
      planned.value.plan, from: sources.value, content: options.sources.content, pictures: pictures,
      to: folder, options: publishOptions, jobs: options.jobCount,
      heaviest: listsWeights ? CommonOptions.listedWeights : 0,
      progress: { phase in
        journal.note(phase.text)
        if case .making = phase { say("\(phase.text) …") }
      })
    // The pictures of portals that were not asked for are still wanted by the next build.
    if request.sites.isEmpty { try pictures.forgetOthers() }
    let report = options.report(
      sources.diagnostics + checked.diagnostics + planned.diagnostics + published.diagnostics,
      sources.value, exceptions: checked.exceptions)
    let summary = published.value
    say(
      "đã đăng \(summary.sites) trang xã, \(VietnameseNumber.format(summary.pages)) tệp, vào "
        + "\(folder.typed)/; ghi mới \(VietnameseNumber.format(summary.files)) tệp")
    for (folder, addresses) in summary.touched {
      let some = addresses.prefix(3).joined(separator: ", ")
      complain(
        "\(folder)/: có tệp bị đổi từ ngoài, đã đăng lại: \(some)\(addresses.count > 3 ? " …" : "")\n"
      )
    }
    for (slug, hold) in summary.held {
      let name = slug.isEmpty ? folder.typed : "\(folder.typed)/\(slug)"
      complain("\(name): \(hold), nên chưa đăng bản mới; chạy “trangxa resume” để đăng tiếp\n")
    }
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
  private var publishOptions: PublishOptions {
    var options = PublishOptions()
    options.rest = rest
    options.keptReleases = keptReleases
    return options
  }
}
