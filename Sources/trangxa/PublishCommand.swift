import ArgumentParser
import Diagnostics
import World

/// `trangxa publish`: what a server runs every few minutes: fetches content, builds, sends.
struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Lấy nội dung mới, dựng, đăng và gửi đến máy chủ khác.",
    discussion: """
      Không lấy được nội dung mới thì vẫn đăng nội dung đang có, và kết thúc với mã 4. Gửi không được thì \
      trang ở máy này vẫn mới, và kết thúc với mã 5; lần sau gửi tiếp.
      """)

  @OptionGroup var sending: SendingOptions

  @Option(
    name: .customLong("git"),
    help: ArgumentHelp(
      "Bản sao của kho Git để lấy nội dung mới; nêu nhiều lần được.", valueName: "thư-mục"))
  var clones: [String] = []

  @Option(
    name: .customLong("han-git"),
    help: ArgumentHelp("Mỗi kho được lấy trong chừng này.", valueName: "giây"))
  var pullLimit = 120

  @OptionGroup var options: PublishingOptions

  func validate() throws {
    guard (1...86_400).contains(pullLimit) else {
      throw ValidationError("--han-git cần số giây từ 1 đến 86400")
    }
  }

  func run() async throws {
    var options = options
    options.packing = options.packing ?? .packed
    let build = try BuildRun(options)
    let destination = try sending.destination(apartFrom: build.folder)
    var (isPulled, isSent) = (true, true)
    let end = try await build.run(
      first: { journal in
        for clone in clones {
          journal.note("đang lấy nội dung mới vào \(clone)")
          build.log.progress("pulling", "đang lấy nội dung mới vào \(clone) …")
          guard let reason = try pull(clone, seconds: pullLimit) else { continue }
          isPulled = false
          build.log.warn(
            "not_pulled",
            "\(clone): không lấy được nội dung mới, nên đăng nội dung đang có: \(reason)")
        }
      },
      last: { journal in
        guard let destination else { return }
        isSent = sending.send(build.folder, to: destination, journal)
      })
    try end.endIfNothingCame()
    if !isSent { throw ExitStatus.notSent }
    if !isPulled { throw ExitStatus.notPulled }
    try end.end()
  }
}
