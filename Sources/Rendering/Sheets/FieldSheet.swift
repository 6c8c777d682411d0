internal import Commune
internal import VietnameseText

/// The board of one field: its procedures in force with code, time, fee and decision.
extension Site {
  func fieldSheet(_ field: ProcedureField, _ procedures: [Procedure]) -> Sheet {
    var sheet = Sheet(.field(field.code), field.name)
    let isPlain = foldedKey(field.plainName) == foldedKey(field.name)
    sheet.content.subtitle = isPlain ? "" : field.plainName
    sheet.content.code = code(
      page: Address.field(field.code), named: "Trang của lĩnh vực \(field.name)")
    var board = FieldBoardContext(total: VietnameseNumber.format(procedures.count))
    board.receiver = field.receivedAt
    if field.receivedAt.isEmpty {
      board.counter = portal.desk?.counter(forField: field.code).map { counter(context: $0) }
    }
    board.rows = procedures.enumerated().map { index, procedure in
      var row = FieldBoardRowContext(
        number: String(index + 1), name: procedure.shortName, code: procedure.code.text,
        fee: boardFee(of: procedure))
      row.time = procedure.timeInFewWords
      row.place = procedure.receivedAt == field.receivedAt ? "" : procedure.receivedAt
      row.decision = decision(procedure)?.number ?? ""
      return row
    }
    sheet.content.fieldBoard = board
    let asOf = board.counter == nil ? nil : portal.desk?.asOf
    sheet.date = latest(procedures.map(latestDate) + [asOf])
    return sheet
  }

  /// The fee in few words that lead to another sheet and not to another part of a page.
  func boardFee(of procedure: Procedure) -> String {
    let fee = fee(of: procedure)
    guard fee.isStated else { return fee.summary }
    if fee.rows.isEmpty { return fee.summary.contains(",") ? "Có thu, xem bảng phí" : fee.summary }
    return fee.summary.hasSuffix(", xem bảng") ? "\(fee.summary) phí" : fee.summary
  }
}
