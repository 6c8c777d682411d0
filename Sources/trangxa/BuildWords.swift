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

  /// What is said of what came of a build: cron hears only what it must know.
  func words(_ outcome: Outcome) -> [RunEvent] {
    let summary = outcome.summary
    var words = portalWords(summary)
    if summary.isRefused {
      words.append(
        RunEvent(
          .warning, "refused",
          "có lỗi nên không trang nào được đăng (--strict); mọi trang giữ bản cũ"))
    } else {
      words.append(
        RunEvent(
          .progress, "done",
          "đã đăng \(summary.sites) trang xã, \(VietnameseNumber.format(summary.pages)) tệp, vào "
            + "\(folder.typed)/; " + countWords(summary)))
    }
    words += summary.touched.map { folder, addresses in
      RunEvent(
        .warning, "touched", "\(folder)/: có tệp bị đổi từ ngoài, đã đăng lại: \(some(addresses))",
        ["files": .integer(addresses.count)])
    }
    words += wordsOfWhatStays(summary)
    if options.common.listsWeights, !log.isForPrograms {
      words.append(RunEvent(.table, "weights", weightTable(summary.heaviest)))
    }
    if let timings, !log.isForPrograms {
      words.append(RunEvent(.table, "timings", timingTable(timings)))
    }
    words += wordsOfPages(outcome) + failureWords(summary)
    if let (portal, change) = watch.status?.nextChange {
      let whose = outcome.built.count > 1 ? "\(portal.name), " : ""
      words.append(
        RunEvent(
          .progress, "next_change", "sắp tới: \(whose)từ \(change.dayWords), \(change.what)"))
    }
    return words
  }

  /// What was made, what was not made again, and what the disk was given.
  private func countWords(_ summary: PublishSummary) -> String {
    let removed = summary.changes.values.reduce(0) { $0 + $1.removed.count }
    return [
      ("dựng", summary.pages - summary.reused), ("dùng lại", summary.reused),
      ("ghi mới", summary.files), ("xóa", removed),
    ].map { "\($0.0) \(VietnameseNumber.format($0.1))" }.joined(separator: ", ") + " tệp"
  }

  private func wordsOfPages(_ outcome: Outcome) -> [RunEvent] {
    var words: [RunEvent] = []
    let keptBack = outcome.summary.keptBack + outcome.withheld
    if keptBack > 0 {
      words.append(
        RunEvent(
          .warning, "kept_back", "\(keptBack) trang chưa được đăng vì có lỗi",
          ["pages": .integer(keptBack)]))
    }
    if outcome.stale > 0 {
      words.append(
        RunEvent(
          .warning, "stale", "\(outcome.stale) trang có lỗi nên vẫn đăng theo bản nguồn trước",
          ["pages": .integer(outcome.stale)]))
    }
    words += outcome.summary.strays.map { stray in
      RunEvent(
        .warning, "stray",
        "“\(stray)” còn ở \(folder.typed)/ mà không còn trong \(options.common.sources.content)/; "
          + "xóa thư mục ấy nếu trang không dùng nữa", ["portal": .string(stray)])
    }
    if options.common.reporting.format == .text, let counts = outcome.report.counts {
      words.append(
        RunEvent(
          .warning, "counts", counts,
          [
            "errors": .integer(outcome.report.errorCount),
            "warnings": .integer(outcome.report.warningCount),
          ]))
    }
    return words
  }

  /// The portals that readers have as they were, and why.
  private func wordsOfWhatStays(_ summary: PublishSummary) -> [RunEvent] {
    summary.released.map { slug in
      RunEvent(
        .warning, "hold_moved",
        "\(name(slug)): bản đang giữ có điều luật không cho đăng, nên đã đăng bản mới và giữ ở bản ấy; "
          + "chạy “trangxa resume” để đăng tiếp", ["portal": .string(slug)])
    }
      + summary.held.map { slug, hold in
        RunEvent(
          .warning, "held",
          "\(name(slug)): \(hold), nên chưa đăng bản mới; chạy “trangxa resume” để đăng tiếp",
          ["portal": .string(slug)])
      }
      + summary.frozen.map { site in
        RunEvent(
          .warning, "frozen", "\(name(site.slug)): giữ bản cũ, vì \(site.cause.text)",
          ["portal": .string(site.slug)])
      }
      + summary.takenDown.map { folder, addresses in
        RunEvent(
          .warning, "taken_down",
          "\(folder): đã gỡ vì luật không cho đăng: \(some(addresses)); danh sách còn tên trang cho đến khi "
            + "sửa xong lỗi trên", ["files": .integer(addresses.count)])
      }
  }

  private func failureWords(_ summary: PublishSummary) -> [RunEvent] {
    summary.failures.map { slug, error in
      // The folder is in most messages already.
      let place = summary.failures.count > 1 ? "\(name(slug)): " : ""
      let reason = "\(place)\(error.worldMessage)"
      return RunEvent(
        .failure, "failed", log.isForPrograms ? reason : "trangxa: \(reason)",
        ["portal": .string(slug)])
    }
  }

  private func name(_ slug: String) -> String {
    slug.isEmpty ? folder.typed : "\(folder.typed)/\(slug)"
  }

  private func some(_ addresses: [String]) -> String {
    addresses.prefix(3).joined(separator: ", ") + (addresses.count > 3 ? " …" : "")
  }

  /// Whether each finding is an event, for a log of programs; else they are a report.
  var tellsFindingsApart: Bool { log.isForPrograms && options.common.reporting.format == .text }

  func findingWords(_ report: DiagnosticReport) -> [RunEvent] {
    guard tellsFindingsApart else { return [] }
    return report.items.filter { $0.diagnostic.severity != .note }.map { item in
      let found = item.diagnostic
      return RunEvent(
        found.severity == .error ? .failure : .warning, "finding", found.message,
        [
          "path": .string(item.path), "line": .integer(item.start?.line ?? 0),
          "code": .string(found.code),
        ])
    }
  }

  /// One for each portal with a new release.
  private func portalWords(_ summary: PublishSummary) -> [RunEvent] {
    (watch.status?.portals ?? []).compactMap { portal in
      guard let change = summary.changes[portal.slug], let served = portal.served else {
        return nil
      }
      return RunEvent(
        .news, "published",
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

extension BuildRun.End {
  /// What a command that published ends with.
  ///
  /// - Throws: ``ExitStatus`` when anything is wrong, the machine before the content.
  func end() throws {
    try endIfNothingCame()
    let errors =
      switch self {
      case .built(let outcome): outcome.report.errorCount
      case .stoodStill(let errors): errors
      }
    if errors > 0 { throw ExitStatus.contentHasErrors }
  }

  /// Ends for what kept readers from having anything new, before anything else is said by the exit code.
  func endIfNothingCame() throws {
    guard case .built(let outcome) = self else { return }
    let summary = outcome.summary
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
