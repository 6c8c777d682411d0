internal import Commune
internal import VietnameseText

/// The papers of one procedure on A5, for citizens to take along and tick off.
extension Site {
  /// Nil for a procedure of which no source says what papers it takes.
  func checklist(_ procedure: Procedure) -> Sheet? {
    guard let record = procedure.detail?.record,
      record.cases.contains(where: { !$0.documents.isEmpty })
    else { return nil }
    var sheet = Sheet(.checklist(procedure.code), procedure.shortName)
    let address = procedure.row.address
    let national =
      webURL(address).isEmpty
      ? nil : OutsideLinkContext(name: "Thủ tục trên Cổng Dịch vụ công quốc gia", url: address)
    sheet.content.code = code(
      page: Address.procedure(procedure.code.text), named: "Trang của thủ tục",
      otherwise: national)
    if let decision = decision(procedure) {
      sheet.content.decision = [
        decision.number, decision.date.isEmpty ? "" : "ngày \(decision.date)",
      ].filter { !$0.isEmpty }.joined(separator: " ")
    }
    var list = ChecklistContext(
      procedureCode: procedure.code.text, fee: feeWords(of: procedure))
    list.cases = record.cases.map(documentCase).filter { !$0.documents.isEmpty }
    list.sets = record.sets.map { "\($0 < 10 ? "0" : "")\($0) bộ" } ?? ""
    list.time = procedure.timeInFewWords
    if !procedure.receivedAt.isEmpty {
      list.place = procedure.receivedAt
    } else if let desk = portal.desk {
      let counter = desk.counter(forField: procedure.field.code)
      let window = counter.map { $0.number.isEmpty ? $0.name : "Quầy \($0.number)" } ?? ""
      list.place = [window, desk.name].filter { !$0.isEmpty }.joined(separator: ", ")
      list.hours = hours(of: desk)
    }
    sheet.content.checklist = list
    sheet.content = fitted(sheet.content, title: sheet.title, banner: banner)
    let asOf = list.hours.isEmpty ? nil : portal.desk?.asOf
    sheet.date = latest([latestDate(of: procedure), asOf])
    return sheet
  }

  /// Every sum with its condition: who takes the paper home has no board of fees beside it. Where there
  /// are very many, they would leave no room for the papers.
  private func feeWords(of procedure: Procedure) -> String {
    let rows = fee(of: procedure).rows
    guard !rows.isEmpty, rows.count <= 4 else { return boardFee(of: procedure) }
    let isOneKind = Set(rows.map(\.kind)).count == 1
    return rows.map { row in
      let sum = row.unit.isEmpty ? row.amount : "\(row.amount) mỗi \(row.unit)"
      let channel = row.channel.isEmpty ? "" : "nộp \(row.channel)"
      let when = [row.condition, channel].filter { !$0.isEmpty }.joined(separator: ", ")
      return (isOneKind ? "" : "\(row.kind.lowercasedFirst): ") + sum
        + (when.isEmpty ? "" : " (\(when))")
    }.joined(separator: "; ").uppercasedFirst
  }

  /// "Thứ Hai – Thứ Sáu: 7:30 – 11:30, 13:30 – 17:00; Thứ Bảy: 7:30 – 11:30, chiều nghỉ."
  private func hours(of desk: OneStopDesk) -> String {
    desk.hours.map { hours in
      let afternoon = hours.afternoon.contains(where: \.isNumber)
      let parts = [
        hours.morning,
        afternoon || hours.afternoon.isEmpty
          ? hours.afternoon : "chiều \(hours.afternoon.lowercasedFirst)",
      ]
      return "\(hours.days): " + parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  private var banner: String {
    let settings = portal.settings
    if !settings.bannerText.isEmpty { return settings.bannerText }
    return settings.isFictional ? "Xã hư cấu để minh họa." : ""
  }
}
