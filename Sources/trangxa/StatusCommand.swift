import ArgumentParser
import Files
import Watching
import World

/// `trangxa status`: whether the last run was well, and what readers have.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Lần chạy gần nhất ra sao, trang nào cần xem.",
    discussion: """
      Mã kết thúc 0 khi mọi việc tốt; 1 khi lần chạy gần nhất bị lỗi, khi có trang chưa dựng được, hoặc khi \
      lần chạy gần nhất đã quá số giây của --qua.
      """)

  @Option(help: ArgumentHelp("Thư mục đăng.", valueName: "thư-mục"))
  var output = "public"

  @Option(
    name: .customLong("trang-thai"),
    help: ArgumentHelp("Nơi đã ghi tình trạng, khi không ở chỗ thường.", valueName: "thư-mục"))
  var statusFolder: String?

  @Option(
    name: .customLong("qua"),
    help: ArgumentHelp("Lâu hơn chừng này chưa chạy thì coi là hỏng.", valueName: "giây"))
  var limit: Int?

  @Flag(help: "In tệp tình trạng cho máy đọc.")
  var json = false

  func validate() throws {
    guard limit.map({ $0 > 0 }) ?? true else {
      throw ValidationError("--qua cần một số giây từ 1")
    }
  }

  func run() throws {
    let folder = try StatusFolder(for: OutputFolder(output), at: statusFolder)
    guard var status = try folder.read() else {
      complain(
        "trangxa: chưa có tình trạng của “\(output)”\ngợi ý: chạy “trangxa build” một lần\n")
      throw ExitStatus.contentHasErrors
    }
    // Going back and going on are no runs: what the disk says now counts.
    for index in status.portals.indices {
      let hold = try folder.hold(of: status.portals[index].slug)
      if hold != nil, !status.portals[index].result.isBad { status.portals[index].result = .held }
      if hold == nil, status.portals[index].result == .held {
        status.portals[index].result = .unchanged
      }
      status.portals[index].hold = hold
    }
    let age = RunClock.moment.seconds - status.checked.seconds
    let isLate = limit.map { age > $0 } ?? false
    if json {
      print(status.json.text(pretty: true))
    } else {
      print(status.text(isLate: isLate), terminator: "")
    }
    if status.isBad || isLate { throw ExitStatus.contentHasErrors }
  }
}

extension WorkspaceStatus {
  /// For a person at a terminal: the run, then each portal in a line.
  fileprivate func text(isLate: Bool) -> String {
    var lines = [
      "Chạy gần nhất \(checked.words): \(words)\(isLate ? "; quá lâu chưa chạy lại" : "")"
    ]
    if let lastFailure {
      lines.append("Lần lỗi gần nhất \(lastFailure.time.words): \(lastFailure.reason)")
    }
    for portal in portals {
      let release = portal.served.map { "bản \($0.release)" } ?? "chưa đăng"
      var words = [release, portal.result.words]
      if let hold = portal.hold { words.append("giữ từ \(hold.since.words)") }
      if !portal.keptBack.isEmpty { words.append("\(portal.keptBack.count) trang bị giữ lại") }
      if portal.errors > 0 { words.append("\(portal.errors) lỗi") }
      if portal.warnings > 0 { words.append("\(portal.warnings) cảnh báo") }
      lines.append("\(portal.name): \(words.joined(separator: ", "))")
    }
    if let (portal, change) = nextChange {
      lines.append("Sắp tới: từ \(change.dayWords), \(change.what) (\(portal.name))")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
