import Diagnostics
import Files
import VietnameseText
import World

/// What a run says when it is over, as it can be said again by a run that finds nothing changed.
struct RunWords {
  /// The findings as they are printed; empty where each is an event.
  let report: String
  let errors: Int
  let events: [RunEvent]

  func tell(_ log: RunLog, _ common: CommonOptions) {
    common.reporting.printReport(report)
    for event in events { log.tell(event) }
  }

  /// What holds for as long as nothing changes.
  var texts: [String] {
    [report, String(errors)] + events.filter(\.isLasting).flatMap(\.texts)
  }

  init(report: String, errors: Int, events: [RunEvent]) {
    (self.report, self.errors, self.events) = (report, errors, events)
  }

  /// Nil for anything else than ``texts``.
  init?(_ texts: [String]) {
    guard texts.count >= 2, texts.count % 4 == 2, let errors = Int(texts[1]) else { return nil }
    var events = [RunEvent(.progress, "unchanged", "không có gì đổi từ lần dựng trước")]
    for start in stride(from: 2, to: texts.count, by: 4) {
      guard let event = RunEvent(texts[start..<start + 4]) else { return nil }
      events.append(event)
    }
    self.init(report: texts[0], errors: errors, events: events)
  }
}

/// What the disk said of the sources, and when they began to be read.
struct SeenSources {
  var witnesses = Witnesses()
  let began = Witnesses.now
}

extension BuildRun {
  /// What the last run said of the same question, when nothing has changed since.
  func lastWords() async throws -> RunWords? {
    guard mayStandStill else { return nil }
    let found = await Standstill.answer(
      to: try question(), in: folder, jobs: options.common.jobCount)
    let words = found.said.flatMap { RunWords($0) }
    if found.isDamaged || (found.said != nil && words == nil) {
      log.warn(
        "memory_unreadable",
        "điều nhớ từ lần dựng trước bị hỏng hoặc của phiên bản khác, nên dựng lại tất cả")
    }
    return words
  }

  /// What cannot be written down costs the next run time, and nothing else.
  func remember(_ said: RunWords, _ outcome: Outcome, _ sources: SeenSources) throws {
    guard mayStandStill else { return }
    guard outcome.summary.isSettled else { return try Standstill.forget(in: folder) }
    try? Standstill.remember(
      try question(), said: said.texts, sources: sources.witnesses, began: sources.began,
      served: outcome.summary.served, in: folder)
  }

  /// Whether the run is about everything and wants nothing that only a whole build knows.
  private var mayStandStill: Bool {
    options.common.sources.sites.isEmpty && !options.common.weights && !options.readsEveryByte
      && !options.timings && !options.verify
  }

  /// All that what is made and said depends on, besides what is read.
  private func question() throws -> String {
    let (common, sources) = (options.common, options.common.sources)
    return [
      Version.text, try sources.today().iso, sources.content, sources.themes, folder.typed,
      common.theme ?? "", common.reporting.format.rawValue, options.log.rawValue,
      String(options.keptReleases), String(options.rest), String(options.strict),
      String(options.publishOptions.compresses), options.statusFolder ?? "",
    ].joined(separator: "\n")
  }
}
