package import VietnameseText

/// A procedure (thủ tục hành chính) as the catalogue knows it: the national record's row, its
/// details when the source has them, and its field.
///
/// What a commune adds is its ``ProcedureNote`` and its ``OneStopDesk``; both stay with the portal.
package struct Procedure: Sendable {
  package let code: ProcedureCode
  package let row: CatalogueRow
  package let detail: Entry<ProcedureDetail>?
  package let field: ProcedureField
  /// What people call it, beyond what its details say.
  package var everydayNames: [String] = []

  /// Everything that people call it.
  package var otherNames: [String] {
    let named = detail?.record.otherNames ?? []
    return named + everydayNames.filter { !named.contains($0) }
  }

  /// The full name, as the source has it; up to 919 characters in real data.
  package var name: String { detail?.record.name ?? row.name }

  /// A name that fits a heading or a line of a list: the short name, or the full one without
  /// "Thủ tục" and cut at a word.
  package var shortName: String {
    if let short = detail?.record.shortName, !short.isEmpty { return short }
    if !row.shortName.isEmpty { return row.shortName }
    return Self.shortened(name)
  }

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
    guard let detailed = detail?.record.lifecycle else { return row.lifecycle }
    let strictness: [Lifecycle.State: Int] = [.current: 0, .future: 1, .repealed: 2]
    let (own, other) = (
      strictness[detailed.state(on: day)], strictness[row.lifecycle.state(on: day)]
    )
    return (own ?? 0) >= (other ?? 0) ? detailed : row.lifecycle
  }

  package func state(on day: CalendarDate) -> Lifecycle.State { lifecycle(on: day).state(on: day) }

  /// Where it is handed in when that is not the one-stop desk, as for the police.
  package var receivedAt: String { row.receivedAt.isEmpty ? field.receivedAt : row.receivedAt }

  /// The ways of handing in: those of the details, else what the row's words say.
  package var ways: [SubmissionWay] {
    if let ways = detail?.record.ways, !ways.isEmpty { return ways }
    return row.submissionChannels.map { channel in
      var way = SubmissionWay()
      way.channel = channel
      return way
    }
  }

  /// The time that a list shows: one when all ways agree, else the row's own words.
  package var time: ProcessingTime {
    if let ways = detail?.record.ways, !ways.isEmpty {
      let times = Set(ways.map(\.time))
      if times.count == 1, let time = times.first { return time }
    }
    return ProcessingTime.read(row.time)
  }

  /// The row's time when it is one for all ways: not split by channel.
  package var timeForAllWays: ProcessingTime {
    row.time.contains(":") ? .notStated(original: "") : ProcessingTime.read(row.time)
  }

  /// The fee as the national record has it; councils' fees are looked up by the portal.
  package var fee: Fee { detail?.record.fee ?? Fee.read(crawled: row.fee) }

  /// Whom it is for, in the source's words.
  package var subjects: [String] {
    if let subjects = detail?.record.subjects, !subjects.isEmpty { return subjects }
    return row.subjects.split(separator: ";").map(\.singleSpaced).filter { !$0.isEmpty }
  }

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
