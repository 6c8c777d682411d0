internal import Files
internal import Syntax
internal import VietnameseText

/// What all portals share and that says something else on a day still to come, once for all of them.
struct DatedCatalogue: Sendable {
  private let words: [Dated]
  private let procedures: [(code: ProcedureCode, dated: Dated)]
  /// By province, folded.
  private let fees: [(code: ProcedureCode, province: String, dated: Dated)]
  private let laws: [(readers: Set<ProcedureCode>, dated: Dated)]

  init(_ catalogue: Catalogue, after today: CalendarDate) {
    let folder: FilePath = "content/chung"
    func isDue(_ dated: Dated) -> Bool { dated.days.contains { $0 > today } }
    words = catalogue.glossary.terms.map { term in
      Dated("từ “\(term.word)”", folder.appending("thuat-ngu.yml"), days: [term.until?.latest.next])
      { [term.isOld(on: $0) ? "thành từ cũ" : "còn dùng"] }
    }.filter(isDue)
    procedures = catalogue.procedures.map { ($0.code, $0.dated(in: folder)) }
      .filter { isDue($0.1) }
    fees = catalogue.provinceFees.compactMap { fee in
      guard let code = fee.code else { return nil }
      let dated = Dated(
        "phí của thủ tục \(code)", folder.appending("phi.yml"),
        days: [fee.amount.from, fee.amount.until?.next]
      ) {
        [fee.amount.isValid(on: $0) ? "có mức “\(fee.amount.sum)”" : "hết mức “\(fee.amount.sum)”"]
      }
      return isDue(dated) ? (code, foldedKey(fee.province), dated) : nil
    }
    laws = catalogue.laws.compactMap { law in
      let dated = Dated(
        "văn bản \(law.number)", folder.appending("van-ban-phap-luat.yml"),
        days: [law.expires?.earliest]
      ) { [law.stateName(on: $0)] }
      guard isDue(dated) else { return nil }
      let readers = catalogue.procedures.filter { procedure in
        procedure.detail?.record.legalBases.contains {
          foldedKey($0.number) == foldedKey(law.number)
        }
          ?? false
      }
      return (Set(readers.map(\.code)), dated)
    }
  }

  /// What of it a portal shows.
  func seen(by portal: Portal) -> [Dated] {
    guard !portal.isArchive else { return words }
    let received = Set(portal.procedures.map(\.code))
    let province = foldedKey(portal.settings.province)
    return words + procedures.filter { received.contains($0.code) }.map(\.dated)
      + fees.filter { received.contains($0.code) && $0.province == province }.map(\.dated)
      + laws.filter { !$0.readers.isDisjoint(with: received) }.map(\.dated)
  }
}

extension Procedure {
  /// Whether it is in force, what it costs by its own record, and the day that its sheets bear.
  fileprivate func dated(in folder: FilePath) -> Dated {
    let amounts: [Fee.Amount] = if case .amounts(let stated) = fee { stated } else { [] }
    let lifecycles = [row.lifecycle, detail?.record.lifecycle].compactMap { $0 }
    let days: [CalendarDate?] =
      lifecycles.flatMap { [$0.from?.earliest, $0.until?.earliest] }
      + amounts.flatMap { [$0.from, $0.until?.next] } + knownDates.map { $0?.earliest }
    return Dated(
      "thủ tục \(code)", detail?.source.path ?? folder.appending("thu-tuc/danh-muc.csv"), days: days
    ) { day in
      let lifecycle = lifecycle(on: day)
      let state = lifecycle.state(on: day)
      return [
        state.name, lifecycle.from?.iso ?? "", lifecycle.until?.iso ?? "", lifecycle.decision,
        (lifecycle.replacedBy + ["|"] + lifecycle.replaces).joined(separator: " "),
        amounts.map { $0.isValid(on: day) ? $0.sum : "" }.joined(separator: "|"),
        state == .current ? latestDate(on: day)?.iso ?? "" : "",
      ]
    }
  }
}
