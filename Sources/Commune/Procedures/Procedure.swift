package import VietnameseText

/// A procedure (thủ tục hành chính) as the catalogue knows it: the national record's row, its
/// details when the source has them, and its field.
///
/// What a commune adds is its ``ProcedureNote`` and its ``OneStopDesk``; both stay with the portal.
package struct Procedure: Sendable {
  private let record: Record
  /// What people call it, beyond what its details say.
  package var everydayNames: [String] = []

  init(
    code: ProcedureCode, row: CatalogueRow, detail: Entry<ProcedureDetail>?, field: ProcedureField
  ) {
    record = Record(code, row, detail, field)
  }

  /// What the sources say of it. One object, and their words are read once: every portal shows a procedure in dozens
  /// of lists, and to read its fee and time for each was nearly half of the build of a province.
  private final class Record: Sendable {
    let code: ProcedureCode
    let row: CatalogueRow
    let detail: Entry<ProcedureDetail>?
    let field: ProcedureField
    let shortName: String
    let ways: [SubmissionWay]
    let time: ProcessingTime
    let timeInFewWords: String
    let timeForAllWays: ProcessingTime
    let fee: Fee
    let subjects: [String]
    let lifecycleOfRow: Lifecycle

    init(
      _ code: ProcedureCode, _ row: CatalogueRow, _ detail: Entry<ProcedureDetail>?,
      _ field: ProcedureField
    ) {
      (self.code, self.row, self.detail, self.field) = (code, row, detail, field)
      let detailed = detail?.record
      let short = detailed?.shortName ?? ""
      shortName =
        [short, row.shortName].first { !$0.isEmpty }
        ?? Procedure.shortened(detailed?.name ?? row.name)
      ways = Self.ways(row, detailed)
      let timeOfRow = ProcessingTime.read(row.time)
      let times = Set(detailed?.ways.map(\.time) ?? [])
      time = times.count == 1 ? times.first ?? timeOfRow : timeOfRow
      timeInFewWords = time.inFewWords
      timeForAllWays = row.time.contains(":") ? .notStated(original: "") : timeOfRow
      fee = detailed?.fee ?? Fee.read(crawled: row.fee)
      subjects = Self.subjects(row, detailed)
      lifecycleOfRow = row.lifecycle
    }

    private static func ways(_ row: CatalogueRow, _ detail: ProcedureDetail?) -> [SubmissionWay] {
      if let ways = detail?.ways, !ways.isEmpty { return ways }
      return row.submissionChannels.map { channel in
        var way = SubmissionWay()
        way.channel = channel
        return way
      }
    }

    private static func subjects(_ row: CatalogueRow, _ detail: ProcedureDetail?) -> [String] {
      if let subjects = detail?.subjects, !subjects.isEmpty { return subjects }
      return row.subjects.split(separator: ";").map(\.singleSpaced).filter { !$0.isEmpty }
    }
  }

  package var code: ProcedureCode { record.code }
  package var row: CatalogueRow { record.row }
  package var detail: Entry<ProcedureDetail>? { record.detail }
  package var field: ProcedureField { record.field }

  /// Everything that people call it.
  package var otherNames: [String] {
    let named = detail?.record.otherNames ?? []
    return named + everydayNames.filter { !named.contains($0) }
  }

  /// The full name, as the source has it; up to 919 characters in real data.
  package var name: String { detail?.record.name ?? row.name }

  /// A name that fits a heading or a line of a list: the short name, or the full one without
  /// "Thủ tục" and cut at a word.
  package var shortName: String { record.shortName }

  /// `Thủ tục đăng ký khai sinh` → `Đăng ký khai sinh`; over `limit` characters cut at a word.
  static func shortened(_ name: String, limit: Int = 90) -> String {
    var text = Substring(name)
    if text.lowercased().hasPrefix("thủ tục ") { text = text.dropFirst("thủ tục ".count) }
    while let last = text.last, last == "." || last.isWhitespace { text.removeLast() }
    let whole = text.uppercasedFirst
    guard whole.count > limit else { return whole }
    let cut = whole.prefix(limit)
    let end = cut.lastIndex(where: \.isWhitespace) ?? cut.endIndex
    return cut[..<end].trimmingTrailing(",;:") + "…"
  }

  /// What the row and the details say of it on `day`. A repeal in either place counts, then a
  /// later beginning: a stale detail must never bring a procedure back.
  package func lifecycle(on day: CalendarDate) -> Lifecycle {
    guard let detailed = detail?.record.lifecycle else { return record.lifecycleOfRow }
    let strictness: [Lifecycle.State: Int] = [.current: 0, .future: 1, .repealed: 2]
    let (own, other) = (
      strictness[detailed.state(on: day)], strictness[record.lifecycleOfRow.state(on: day)]
    )
    return (own ?? 0) >= (other ?? 0) ? detailed : record.lifecycleOfRow
  }

  package func state(on day: CalendarDate) -> Lifecycle.State { lifecycle(on: day).state(on: day) }

  /// Where it is handed in when that is not the one-stop desk, as for the police.
  package var receivedAt: String { row.receivedAt.isEmpty ? field.receivedAt : row.receivedAt }

  /// The ways of handing in: those of the details, else what the row's words say.
  package var ways: [SubmissionWay] { record.ways }

  /// The time that a list shows: one when all ways agree, else the row's own words.
  package var time: ProcessingTime { record.time }

  package var timeInFewWords: String { record.timeInFewWords }

  /// The row's time when it is one for all ways: not split by channel.
  package var timeForAllWays: ProcessingTime { record.timeForAllWays }

  /// The fee as the national record has it; councils' fees are looked up by the portal.
  package var fee: Fee { record.fee }

  /// Whom it is for, in the source's words.
  package var subjects: [String] { record.subjects }

  package var level: ServiceLevel? { detail?.record.level ?? row.serviceLevel }

  /// Why only a part can be done online.
  package var levelReason: String {
    let reason = detail?.record.levelReason ?? ""
    return reason.isEmpty ? row.levelReason : reason
  }

  package var isNonTerritorial: Bool {
    detail?.record.isNonTerritorial ?? row.isNonTerritorial ?? false
  }
}

extension Substring {
  fileprivate func trimmingTrailing(_ characters: String) -> String {
    var text = self
    while let last = text.last, characters.contains(last) { text.removeLast() }
    return String(text)
  }
}
