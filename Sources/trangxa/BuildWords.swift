import VietnameseText
import World

extension BuildRun {
  /// Said once: the next build finds a ledger that can be believed.
  static func damagedLedger(_ place: String) -> String {
    "sổ địa chỉ của trang bị hỏng, đã cất ở \(place); sổ mới lập từ các bản phát hành còn giữ\n"
  }

  /// Tells people what came of a build: cron only what it must know.
  func tell(_ outcome: Outcome) {
    let summary = outcome.summary
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
    if options.common.listsWeights { complain(weightTable(summary.heaviest)) }
    let keptBack = summary.keptBack + outcome.withheld
    if keptBack > 0 { complain("\(keptBack) trang chưa được đăng vì có lỗi\n") }
    for stray in summary.strays {
      complain(
        "“\(stray)” còn ở \(folder.typed)/ mà không còn trong \(options.common.sources.content)/; "
          + "xóa thư mục ấy nếu trang không dùng nữa\n")
    }
    if options.common.format == .text, let counts = outcome.report.counts {
      complain("\(counts)\n")
    }
  }
}
