import Building
import Diagnostics
import VietnameseText
import World

extension BuildRun {
  /// Tells people what came of a build: cron only what it must know.
  func tell(_ outcome: Outcome) {
    let summary = outcome.summary
    if summary.isRefused {
      complain("có lỗi nên không trang nào được đăng (--strict); mọi trang giữ bản cũ\n")
    } else {
      say(
        "đã đăng \(summary.sites) trang xã, \(VietnameseNumber.format(summary.pages)) tệp, vào "
          + "\(folder.typed)/; ghi mới \(VietnameseNumber.format(summary.files)) tệp")
    }
    for (folder, addresses) in summary.touched {
      complain("\(folder)/: có tệp bị đổi từ ngoài, đã đăng lại: \(some(addresses))\n")
    }
    for slug in summary.released {
      complain(
        "\(name(slug)): bản đang giữ có điều luật không cho đăng, nên đã đăng bản mới và giữ ở bản ấy; "
          + "chạy “trangxa resume” để đăng tiếp\n")
    }
    for (slug, hold) in summary.held {
      complain(
        "\(name(slug)): \(hold), nên chưa đăng bản mới; chạy “trangxa resume” để đăng tiếp\n")
    }
    for site in summary.frozen {
      complain("\(name(site.slug)): giữ bản cũ, vì \(site.cause.text)\n")
    }
    for (folder, addresses) in summary.takenDown {
      complain(
        "\(folder): đã gỡ vì luật không cho đăng: \(some(addresses)); danh sách còn tên trang cho đến khi "
          + "sửa xong lỗi trên\n")
    }
    if options.common.listsWeights { complain(weightTable(summary.heaviest)) }
    let keptBack = summary.keptBack + outcome.withheld
    if keptBack > 0 { complain("\(keptBack) trang chưa được đăng vì có lỗi\n") }
    if outcome.stale > 0 {
      complain("\(outcome.stale) trang có lỗi nên vẫn đăng theo bản nguồn trước\n")
    }
    for stray in summary.strays {
      complain(
        "“\(stray)” còn ở \(folder.typed)/ mà không còn trong \(options.common.sources.content)/; "
          + "xóa thư mục ấy nếu trang không dùng nữa\n")
    }
    if options.common.format == .text, let counts = outcome.report.counts {
      complain("\(counts)\n")
    }
    for (slug, error) in summary.failures {
      let why = (error as? WorldError)?.message ?? "\(error)"
      // The folder is in most messages already.
      let place = outcome.summary.failures.count > 1 ? "\(name(slug)): " : ""
      complain("trangxa: \(place)\(why)\n")
    }
  }

  private func name(_ slug: String) -> String {
    slug.isEmpty ? folder.typed : "\(folder.typed)/\(slug)"
  }

  private func some(_ addresses: [String]) -> String {
    addresses.prefix(3).joined(separator: ", ") + (addresses.count > 3 ? " …" : "")
  }
}

extension BuildRun.Outcome {
  /// What a command that published ends with.
  ///
  /// - Throws: ``ExitStatus`` when anything is wrong, the machine before the content.
  func end() throws {
    let isLocked = summary.failures.map { failure in
      if case .locked? = failure.error as? WorldError { true } else { false }
    }
    if isLocked.contains(false) { throw ExitStatus.machine }
    if isLocked.contains(true) { throw ExitStatus.locked }
    if report.errorCount > 0 { throw ExitStatus.contentHasErrors }
  }
}

extension FrozenSite.Cause {
  fileprivate var text: String {
    switch self {
    case .settings: "trang.yml hay tên thư mục có lỗi"
    case .catalogue: "danh mục chung trong chung/ có lỗi"
    case .theme(let name): "giao diện “\(name)” có lỗi"
    }
  }
}
