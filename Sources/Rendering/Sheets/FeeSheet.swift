internal import Commune
internal import VietnameseText

/// The board of fees: only what is stated, with its source. What a council sets without a sum that is
/// known here, and what no source states, is counted and said to be so; it is never called free.
///
/// Sums that the source has in running words are not copied to a wall: "10,000" is ten to a Vietnamese
/// reader, and the national record's words are cut off in the middle. The board names the procedures.
extension Site {
  func feeSheet() -> Sheet {
    var sheet = Sheet(.fees, "Phí, lệ phí")
    sheet.content.subtitle = "Mức thu của các thủ tục nộp tại xã"
    sheet.content.code = code(page: sheet.address, named: "Bảng phí, lệ phí trên trang của xã")
    var board = FeeBoardContext()
    var (council, unknown) = (0, 0)
    for procedure in shelf.current {
      let fee = fee(of: procedure)
      if fee.isFree {
        board.free.append(line(procedure))
      } else if fee.isSetByCouncil {
        council += 1
      } else if fee.isUnknown {
        unknown += 1
      } else if fee.rows.isEmpty {
        board.worded.append(line(procedure))
      } else {
        board.rows += fee.rows.map { self.row(procedure, $0) }
      }
    }
    board.freeCount = VietnameseNumber.format(board.free.count)
    board.councilCount = council == 0 ? "" : VietnameseNumber.format(council)
    board.unknownCount = unknown == 0 ? "" : VietnameseNumber.format(unknown)
    sheet.content.feeBoard = board
    sheet.date = latest(shelf.current.map(latestDate))
    return sheet
  }

  private func line(_ procedure: Procedure) -> SheetLineContext {
    SheetLineContext(title: procedure.shortName, text: procedure.code.text)
  }

  private func row(_ procedure: Procedure, amount: String) -> FeeBoardRowContext {
    FeeBoardRowContext(name: procedure.shortName, code: procedure.code.text, amount: amount)
  }

  private func row(_ procedure: Procedure, _ fee: FeeRowContext) -> FeeBoardRowContext {
    var row = row(
      procedure, amount: fee.unit.isEmpty ? fee.amount : "\(fee.amount) mỗi \(fee.unit)")
    row.kind = fee.kind
    row.condition = fee.condition
    row.channel = fee.channel
    row.basis = fee.basis
    return row
  }
}
