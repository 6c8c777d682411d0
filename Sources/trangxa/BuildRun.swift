import ArgumentParser
import Building
import Checking
import Commune
import Diagnostics
import Files
import World

/// One build from the lock to the report, as every command that publishes makes it.
struct BuildRun {
  let options: PublishingOptions
  let folder: OutputFolder
  let log: RunLog
  /// What becomes known of the run outside of it.
  let watch: RunWatch
  /// How long its stages take, where that was asked for.
  let timings: Timings?

  init(_ options: PublishingOptions) throws {
    self.options = options
    folder = try options.folder()
    log = RunLog(options.log)
    watch = RunWatch(
      try StatusFolder(for: folder, at: options.statusFolder), log,
      isWhole: options.common.sources.sites.isEmpty)
    timings = options.timings ? Timings { RunClock.nanoseconds } : nil
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
    let workspace: Workspace
    /// What was read.
    let tree: FileTree
    /// The portals that could be built, by slug and name.
    let built: [String: String]
  }

  /// How a build ended that the machine did not break off.
  enum End {
    case built(Outcome)
    /// Nothing has changed since the last run, so that nothing was made.
    case stoodStill(errors: Int)
  }

  /// Reads, checks, makes and publishes, says what came of it, and writes down how it ended; where nothing has
  /// changed since the last run, that is said again.
  ///
  /// - Parameters:
  ///   - isTold: whether to say more than what was found.
  ///   - first: what is done before the sources are read, while no other build runs.
  ///   - last: what is done when all is published, while no other build runs.
  /// - Throws: what the machine refused; then readers have what they had.
  func run(
    isTold: Bool = true,
    first: (BuildLock.Journal) throws -> Void = { _ in },
    last: (BuildLock.Journal) throws -> Void = { _ in }
  ) async throws -> End {
    if let timeout = options.timeout {
      endProcess(after: timeout) { [watch] reason in watch.giveUp(reason) }
    }
    do {
      let isWhole = options.common.sources.sites.isEmpty
      let lock = try BuildLock.take(
        for: folder, use: isWhole ? .alone : .withOthers, wait: options.wait
      ) { holder in
        log.progress("waiting", "đang đợi lần dựng khác xong (\(holder)) …")
      }
      watch.begin()
      let journal = lock.journal
      do {
        try first(journal)
        if let before = try await lastWords() {
          try last(journal)
          watch.endUnchanged()
          _ = consume lock
          before.tell(log, options.common)
          return .stoodStill(errors: before.errors)
        }
        let (outcome, sources) = try await build(journal)
        try last(journal)
        let found = RunFindings(
          outcome, asked: options.common.sources.sites, output: folder.typed)
        watch.end(found, outcome.summary.milliseconds)
        let said = RunWords(
          report: tellsFindingsApart ? "" : options.common.reporting.printed(outcome.report),
          errors: outcome.report.errorCount,
          events: findingWords(outcome.report) + (isTold ? words(outcome) : []))
        try remember(said, outcome, sources)
        _ = consume lock
        said.tell(log, options.common)
        return .built(outcome)
      } catch let error as WorldError {
        watch.fail(error.message)
        throw error
      }
    } catch let error as WorldError where log.isForPrograms {
      log.fail("failed", error.message)
      if case .locked = error { throw ExitStatus.locked }
      throw ExitStatus.machine
    }
  }

  private func build(_ journal: BuildLock.Journal) async throws -> (Outcome, SeenSources) {
    let common = options.common
    var request = try common.request()
    request.timings = timings
    let program = programDigest()
    journal.note("đang đọc nguồn")
    var seen = SeenSources()
    let sources = try common.sources.readSources(&seen.witnesses)
    timings?.passed(.reading, count: sources.value.sources.count)
    let pictures = try await preparePictures(
      of: sources.value, content: common.sources.content, sites: request.sites, for: folder,
      jobs: common.jobCount,
      progress: { log.progress("pictures", "đang làm ảnh \($0) …") })
    request.pictures = pictures.made
    // One core assembles the portals, another can read what they were.
    let reading = Task { [folder] in try readLedgers(for: sources.value, in: folder) }
    let memory = TextMemory(of: folder, program)
    let clean = memory.known()
    request.clean = clean
    timings?.passed(.pictures, count: pictures.made.count)
    journal.note("đang soát")
    let lastGood = lastGoodSources(
      in: folder, isSinglePortal: sources.value.contains("content/trang.yml"))
    let planned = await checkedPlan(
      sources.value, request, jobs: common.jobCount, lastGood: lastGood,
      ledgers: { (try? await reading.value.ledgers) ?? [:] })
    let addresses = try await reading.value
    for place in try addresses.putDamagedAside() {
      log.warn("damaged_ledger", Self.damagedLedger(place))
    }
    request.ledgers = addresses.ledgers
    let stale = planned.value.stale
    let checked = planned.value.checked
    let known = sources.diagnostics + checked.diagnostics + planned.diagnostics
    var publishOptions = options.publishOptions
    publishOptions.seen = addresses.served
    publishOptions.program = program
    publishOptions.timings = timings
    let published = try await publish(
      planned.value.plan, from: planned.value.tree, content: common.sources.content,
      pictures: pictures,
      to: folder, options: publishOptions, jobs: common.jobCount,
      heaviest: common.listsWeights ? CommonOptions.listedWeights : 0,
      accepts: options.strict
        ? { common.reporting.hasNoErrors(known + $0, exceptions: checked.exceptions) } : nil,
      progress: { phase in
        journal.note(phase.text)
        if case .making = phase { log.progress("making", "\(phase.text) …") }
      })
    // The pictures of portals that were not asked for are still wanted by the next build.
    if request.sites.isEmpty { try pictures.forgetOthers() }
    // A build of one portal knows nothing of the others' texts.
    if request.sites.isEmpty, checked.clean != clean { memory.remember(checked.clean) }
    timings?.passed(.tidying)
    if options.verify {
      var anew = request
      anew.clean = nil
      let again = await checkedPlan(
        sources.value, anew, jobs: common.jobCount, lastGood: lastGood)
      try await verify(
        planned.value.plan,
        hasSameFindings: again.value.checked.diagnostics == checked.diagnostics
          && again.diagnostics == planned.diagnostics)
    }
    let report = common.reporting.findings(
      // What stands in an earlier source has no place in the file of today.
      known + published.diagnostics.filter { !stale.contains($0.span.path) }, sources.value,
      exceptions: checked.exceptions)
    let outcome = Outcome(
      summary: published.value, report: report, withheld: planned.value.withheld.count,
      stale: stale.count, workspace: planned.value.workspace, tree: sources.value,
      built: Dictionary(
        planned.value.plan.sites.map { ($0.slug, $0.name) }, uniquingKeysWith: { first, _ in first }
      ))
    keepUntilTheEnd((planned, published, outcome))
    return (outcome, seen)
  }

  /// Compares what readers have now with a build that knows nothing of any other.
  private func verify(_ plan: Plan, hasSameFindings: Bool) async throws {
    var wrong = try await differences(
      between: plan, and: folder, jobs: options.common.jobCount)
    if !hasSameFindings { wrong.insert("những điều soát thấy", at: 0) }
    guard !wrong.isEmpty else {
      return log.progress("verified", "dựng lại từ đầu: giống từng byte")
    }
    log.fail(
      "differs",
      "trangxa: dựng lại từ đầu thì khác ở \(wrong.count) chỗ: "
        + wrong.prefix(10).joined(separator: ", ")
        + "; đây là lỗi của TrangXa, xin báo; xóa các tệp nho-trang và nho-soat=… trong .trangxa rồi dựng lại",
      ["files": .integer(wrong.count)])
    try Standstill.forget(in: folder)
    throw ExitStatus.machine
  }
}
