import Diagnostics
import Files
import Releases
import VietnameseText
import Watching
import World

extension BuildRun {
  /// Tells people and programs what came of a build: cron only what it must know.
  func tell(_ outcome: Outcome) {
    let summary = outcome.summary
    tellPortals(summary)
    log.progress(
      "done",
      "đã đăng \(summary.sites) trang xã, \(VietnameseNumber.format(summary.pages)) tệp, vào "
        + "\(folder.typed)/; ghi mới \(VietnameseNumber.format(summary.files)) tệp")
    for (folder, addresses) in summary.touched {
      let some = addresses.prefix(3).joined(separator: ", ")
      log.warn(
        "touched",
        "\(folder)/: có tệp bị đổi từ ngoài, đã đăng lại: \(some)\(addresses.count > 3 ? " …" : "")",
        ["files": .integer(addresses.count)])
    }
    for (slug, hold) in summary.held {
      let name = slug.isEmpty ? folder.typed : "\(folder.typed)/\(slug)"
      log.warn(
        "held", "\(name): \(hold), nên chưa đăng bản mới; chạy “trangxa resume” để đăng tiếp",
        ["portal": .string(slug)])
    }
    if options.common.listsWeights, !log.isForPrograms { complain(weightTable(summary.heaviest)) }
    let keptBack = summary.keptBack + outcome.withheld
    if keptBack > 0 {
      log.warn(
        "kept_back", "\(keptBack) trang chưa được đăng vì có lỗi",
        ["pages": .integer(keptBack)])
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
    if let (portal, change) = watch.status?.nextChange {
      let whose = outcome.built.count > 1 ? "\(portal.name), " : ""
      log.progress("next_change", "sắp tới: \(whose)từ \(change.dayWords), \(change.what)")
    }
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
      let name = portal.slug.isEmpty ? folder.typed : "\(folder.typed)/\(portal.slug)"
      log.news(
        "published",
        "\(name): bản \(served.release), thêm \(change.added.count), đổi \(change.changed.count), "
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
