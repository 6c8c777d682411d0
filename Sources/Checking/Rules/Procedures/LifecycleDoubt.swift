internal import Commune
internal import Diagnostics
internal import Files

extension Rule {
  /// A state that does not agree with what else is said of the procedure.
  package static let lifecycleDoubt = Rule(
    "TX1904", "trạng thái của thủ tục không khớp", .procedure, .warning,
    Explanation(
      """
      Thủ tục đã bãi bỏ hay chưa có hiệu lực không được hiện như đang áp dụng. Trạng thái là “hiện hành” mà đã \
      ghi văn bản bãi bỏ hay mã thay thế, “sắp hiệu lực” mà không có ngày, “bãi bỏ” mà không có văn bản, hay \
      dòng danh mục nói khác bản ghi chi tiết thì phải xem lại.
      """,
      english: """
        A state that contradicts the repeal, the replacement, the missing date or the other record beside it.
        """,
      wrong: "hiện hành, Văn bản bãi bỏ: 12/QĐ-UBND", right: "bãi bỏ, Đến ngày: 01/9/2026",
      source: "Nghị định 63/2010/NĐ-CP, Điều 13 đến Điều 17"),
    check: .catalogue { reading in
      reading.catalogue.procedures.compactMap { procedure in
        doubt(of: procedure, reading).map { doubt in
          Finding(
            at: reading.place(procedure.code, "Trạng thái"), doubt.message(procedure.code),
            hint: doubt.hint)
        }
      }
    })
}

private enum Doubt {
  case currentButReplaced
  case futureWithoutDay
  case repealedWithoutDecision
  case recordsDisagree(row: Lifecycle.State, detail: Lifecycle.State)
}

private func doubt(of procedure: Procedure, _ reading: CatalogueReading) -> Doubt? {
  let row = procedure.row.lifecycle
  let state = row.state(on: reading.today)
  if let detail = procedure.detail?.record.lifecycle?.state(on: reading.today), detail != state {
    return .recordsDisagree(row: state, detail: detail)
  }
  switch row.state {
  case .current:
    let isOver = !row.replacedBy.isEmpty || !procedure.row.repealedBy.isEmpty
    return isOver && row.until == nil ? .currentButReplaced : nil
  case .future: return row.from == nil ? .futureWithoutDay : nil
  case .repealed:
    let decision = procedure.detail?.record.lifecycle?.decision ?? ""
    return row.decision.isEmpty && decision.isEmpty && row.replacedBy.isEmpty
      ? .repealedWithoutDecision : nil
  }
}

extension Doubt {
  fileprivate func message(_ code: ProcedureCode) -> String {
    switch self {
    case .currentButReplaced:
      "“hiện hành” mà thủ tục \(code) đã có văn bản bãi bỏ hoặc mã thay thế"
    case .futureWithoutDay:
      "“sắp hiệu lực” mà thủ tục \(code) chưa ghi từ ngày nào, nên không bao giờ có hiệu lực"
    case .repealedWithoutDecision:
      "“bãi bỏ” mà thủ tục \(code) chưa ghi văn bản bãi bỏ hay mã thay thế"
    case .recordsDisagree(let row, let detail):
      "“\(row.name)” ở danh mục nhưng “\(detail.name)” ở bản ghi chi tiết của thủ tục \(code)"
    }
  }

  fileprivate var hint: String {
    switch self {
    case .currentButReplaced:
      "bãi bỏ rồi thì ghi “bãi bỏ” và “Đến ngày”; chưa thì xóa văn bản bãi bỏ"
    case .futureWithoutDay: "ghi ngày vào cột “Từ ngày”"
    case .repealedWithoutDecision: "ghi số quyết định vào cột “Văn bản bãi bỏ”"
    case .recordsDisagree: "sửa cho hai nơi như nhau, theo quyết định công bố mới nhất"
    }
  }
}
