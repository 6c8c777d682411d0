import Building
import Diagnostics
import Files
import Releases
import VietnameseText
import Watching
import World

extension BuildRun {
  /// Said once: the next build finds a ledger that can be believed.
  static func damagedLedger(_ place: String) -> String {
    "sổ địa chỉ của trang bị hỏng, đã cất ở \(place); sổ mới lập từ các bản phát hành còn giữ"
  }

  /// Tells people what came of a build: cron only what it must know.
  func tell(_ outcome: Outcome) {
    let summary = outcome.summary
    tellPortals(summary)
    if summary.isRefused {
      log.warn("refused", "có lỗi nên không trang nào được đăng (--strict); mọi trang giữ bản cũ")
    } else {
      log.progress(
        "done",
        "đã đăng \(summary.sites) trang xã, \(VietnameseNumber.format(summary.pages)) tệp, vào "
          + "\(folder.typed)/; ghi mới \(VietnameseNumber.format(summary.files)) tệp")
    }
    for (folder, addresses) in summary.touched {
      log.warn(
        "touched", "\(folder)/: có tệp bị đổi từ ngoài, đã đăng lại: \(some(addresses))",
        ["files": .integer(addresses.count)])
    }
    tellWhatStays(summary)
    if options.common.listsWeights, !log.isForPrograms { complain(weightTable(summary.heaviest)) }
    let keptBack = summary.keptBack + outcome.withheld
    if keptBack > 0 {
      log.warn(
        "kept_back", "\(keptBack) trang chưa được đăng vì có lỗi",
        ["pages": .integer(keptBack)])
    }
    if outcome.stale > 0 {
      log.warn(
        "stale", "\(outcome.stale) trang có lỗi nên vẫn đăng theo bản nguồn trước",
        ["pages": .integer(outcome.stale)])
    }
    for stray in summary.strays {
      log.warn(
        "stray",
        "“\(stray)” còn ở \(folder.typed)/ mà không còn trong \(options.common.sources.content)/; "
          + "xóa thư mục ấy nếu trang không dùng nữa", ["portal": .string(stray)])
    }
    if options.common.format == .text, let counts = outcome.report.counts {
      log.warn(
        "counts", counts,
        [
          "errors": .integer(outcome.report.errorCount),
          "warnings": .integer(outcome.report.warningCount),
        ])
    }
    tellFailures(summary)
    if let (portal, change) = watch.status?.nextChange {
      let whose = outcome.built.count > 1 ? "\(portal.name), " : ""
      log.progress("next_change", "sắp tới: \(whose)từ \(change.dayWords), \(change.what)")
    }
  }

  /// The portals that readers have as they were, and why.
  private func tellWhatStays(_ summary: PublishSummary) {
    for slug in summary.released {
      log.warn(
        "hold_moved",
        "\(name(slug)): bản đang giữ có điều luật không cho đăng, nên đã đăng bản mới và giữ ở bản ấy; "
          + "chạy “trangxa resume” để đăng tiếp", ["portal": .string(slug)])
    }
    for (slug, hold) in summary.held {
      log.warn(
        "held",
        "\(name(slug)): \(hold), nên chưa đăng bản mới; chạy “trangxa resume” để đăng tiếp",
        ["portal": .string(slug)])
    }
    for site in summary.frozen {
      log.warn(
        "frozen", "\(name(site.slug)): giữ bản cũ, vì \(site.cause.text)",
        ["portal": .string(site.slug)])
    }
    for (folder, addresses) in summary.takenDown {
      log.warn(
        "taken_down",
        "\(folder): đã gỡ vì luật không cho đăng: \(some(addresses)); danh sách còn tên trang cho đến khi "
          + "sửa xong lỗi trên", ["files": .integer(addresses.count)])
    }
  }

  private func tellFailures(_ summary: PublishSummary) {
    for (slug, error) in summary.failures {
      // The folder is in most messages already.
      let place = summary.failures.count > 1 ? "\(name(slug)): " : ""
      let reason = "\(place)\(error.worldMessage)"
      log.fail(
        "failed", log.isForPrograms ? reason : "trangxa: \(reason)", ["portal": .string(slug)])
    }
  }

  private func name(_ slug: String) -> String {
    slug.isEmpty ? folder.typed : "\(folder.typed)/\(slug)"
  }

  private func some(_ addresses: [String]) -> String {
    addresses.prefix(3).joined(separator: ", ") + (addresses.count > 3 ? " …" : "")
  }

  /// The findings, as they were asked for; in a log for programs one event each.
  func tellFindings(_ outcome: Outcome) {
    guard log.isForPrograms, options.common.format == .text else {
      return options.common.printReport(outcome.report)
    }
    for item in outcome.report.items where item.diagnostic.severity != .note {
      let found = item.diagnostic
      let tell = found.severity == .error ? log.fail : log.warn
      tell(
        "finding", found.message,
        [
          "path": .string(item.path), "line": .integer(item.start?.line ?? 0),
          "code": .string(found.code),
        ])
    }
  }

  /// One line for each portal with a new release.
  private func tellPortals(_ summary: PublishSummary) {
    guard let status = watch.status else { return }
    for portal in status.portals {
      guard let change = summary.changes[portal.slug], let served = portal.served else { continue }
      log.news(
        "published",
        "\(name(portal.slug)): bản \(served.release), thêm \(change.added.count), đổi \(change.changed.count), "
          + "bỏ \(change.removed.count) tệp",
        [
          "portal": .string(portal.slug), "release": .string(served.release),
          "added": .integer(change.added.count),
          "changed": .integer(change.changed.count),
          "removed": .integer(change.removed.count),
          "errors": .integer(portal.errors),
          "warnings": .integer(portal.warnings),
          "kept_back": .integer(portal.keptBack.count),
          "milliseconds": .integer(served.milliseconds ?? 0),
        ])
    }
  }
}

extension BuildRun.Outcome {
  /// What a command that published ends with.
  ///
  /// - Throws: ``ExitStatus`` when anything is wrong, the machine before the content.
  func end() throws {
    try endIfNothingCame()
    if report.errorCount > 0 { throw ExitStatus.contentHasErrors }
  }

  /// Ends for what kept readers from having anything new, before anything else is said by the exit code.
  func endIfNothingCame() throws {
    let isLocked = summary.failures.map { failure in
      switch failure.error as? WorldError {
      case .locked, .overtaken: true
      default: false
      }
    }
    if isLocked.contains(false) { throw ExitStatus.machine }
    if isLocked.contains(true) { throw ExitStatus.locked }
    if summary.isRefused { throw ExitStatus.contentHasErrors }
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

extension Error {
  /// What the machine refused, as people are told.
  var worldMessage: String { (self as? WorldError)?.message ?? "\(self)" }
}
