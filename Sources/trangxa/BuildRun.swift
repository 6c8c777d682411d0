import Building
import Checking
import Diagnostics
import World

/// One build from the lock to the report, as every command that publishes makes it.
struct BuildRun {
  let options: PublishingOptions
  let folder: OutputFolder

  init(_ options: PublishingOptions) throws {
    self.options = options
    folder = try options.folder()
  }

  /// What came of a build.
  struct Outcome {
    let summary: PublishSummary
    /// What was found; already printed.
    let report: DiagnosticReport
    /// How many sources the law keeps from readers.
    let withheld: Int
  }

  /// Reads, checks, makes and publishes, and prints what was found.
  ///
  /// - Throws: what the machine refused; then readers have what they had.
  func run() async throws -> Outcome {
    let common = options.common
    var request = try common.request()
    if let timeout = options.timeout { endProcess(after: timeout) }
    let lock = try BuildLock.take(for: folder, wait: options.wait) { holder in
      say("đang đợi lần dựng khác xong (\(holder)) …")
    }
    let journal = lock.journal
    journal.note("đang đọc nguồn")
    let sources = try common.sources.readSources()
    let pictures = try await preparePictures(
      of: sources.value, content: common.sources.content, sites: request.sites, for: folder,
      jobs: common.jobCount, progress: { say("đang làm ảnh \($0) …") })
    request.pictures = pictures.made
    let known = try readLedgers(for: sources.value, in: folder)
    request.ledgers = known.ledgers
    for place in known.damaged { complain(Self.damagedLedger(place)) }
    journal.note("đang soát")
    let planned = await checkedPlan(sources.value, request, jobs: common.jobCount)
    let checked = planned.value.checked
    let published = try await publish(
      planned.value.plan, from: sources.value, content: common.sources.content, pictures: pictures,
      to: folder, options: options.publishOptions, jobs: common.jobCount,
      heaviest: common.listsWeights ? CommonOptions.listedWeights : 0,
      progress: { phase in
        journal.note(phase.text)
        if case .making = phase { say("\(phase.text) …") }
      })
    // The pictures of portals that were not asked for are still wanted by the next build.
    if request.sites.isEmpty { try pictures.forgetOthers() }
    _ = consume lock
    let report = common.report(
      sources.diagnostics + checked.diagnostics + planned.diagnostics + published.diagnostics,
      sources.value, exceptions: checked.exceptions)
    return Outcome(summary: published.value, report: report, withheld: checked.withheld.count)
  }
}
