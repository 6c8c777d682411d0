import Building
import Checking
import Diagnostics
import Files
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
    /// How many pages are made from an earlier source.
    let stale: Int
  }

  /// Reads, checks, makes and publishes, and prints what was found.
  ///
  /// - Parameters:
  ///   - first: what is done before the sources are read, while no other build runs.
  ///   - last: what is done when all is published, while no other build runs.
  /// - Throws: what the machine refused; then readers have what they had.
  func run(
    first: (BuildLock.Journal) throws -> Void = { _ in },
    last: (BuildLock.Journal) throws -> Void = { _ in }
  ) async throws -> Outcome {
    let common = options.common
    var request = try common.request()
    if let timeout = options.timeout { endProcess(after: timeout) }
    let use: BuildLock.Use = request.sites.isEmpty ? .alone : .withOthers
    let lock = try BuildLock.take(for: folder, use: use, wait: options.wait) { holder in
      say("đang đợi lần dựng khác xong (\(holder)) …")
    }
    let journal = lock.journal
    try first(journal)
    journal.note("đang đọc nguồn")
    let sources = try common.sources.readSources()
    let pictures = try await preparePictures(
      of: sources.value, content: common.sources.content, sites: request.sites, for: folder,
      jobs: common.jobCount, progress: { say("đang làm ảnh \($0) …") })
    request.pictures = pictures.made
    journal.note("đang soát")
    let planned = await checkedPlan(
      sources.value, request, jobs: common.jobCount,
      lastGood: lastGoodSources(
        in: folder, isSinglePortal: sources.value.contains("content/trang.yml")))
    let stale = planned.value.stale
    let checked = planned.value.checked
    let known = sources.diagnostics + checked.diagnostics + planned.diagnostics
    let published = try await publish(
      planned.value.plan, from: planned.value.tree, content: common.sources.content,
      pictures: pictures,
      to: folder, options: options.publishOptions, jobs: common.jobCount,
      heaviest: common.listsWeights ? CommonOptions.listedWeights : 0,
      accepts: options.strict
        ? { common.hasNoErrors(known + $0, exceptions: checked.exceptions) } : nil,
      progress: { phase in
        journal.note(phase.text)
        if case .making = phase { say("\(phase.text) …") }
      })
    // The pictures of portals that were not asked for are still wanted by the next build.
    if request.sites.isEmpty { try pictures.forgetOthers() }
    try last(journal)
    _ = consume lock
    let report = common.report(
      // What stands in an earlier source has no place in the file of today.
      known + published.diagnostics.filter { !stale.contains($0.span.path) }, sources.value,
      exceptions: checked.exceptions)
    return Outcome(
      summary: published.value, report: report, withheld: planned.value.withheld.count,
      stale: stale.count)
  }
}
