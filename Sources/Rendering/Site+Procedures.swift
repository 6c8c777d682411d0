internal import Commune
internal import VietnameseText

/// How what is known of a procedure is said to a citizen.
extension Site {
  func row(_ procedure: Procedure, withField: Bool = false) -> ProcedureRowContext {
    var row = ProcedureRowContext(
      name: procedure.shortName, path: Address.procedure(procedure.code.text),
      code: procedure.code.text)
    let state = procedure.state(on: portal.today)
    row.keywords = procedure.otherNames.joined(separator: ", ")
    if withField { row.fieldName = procedure.field.name }
    row.isFuture = state == .future
    row.isRepealed = state == .repealed
    let lifecycle = procedure.lifecycle(on: portal.today)
    switch state {
    case .current:
      row.time = procedure.timeInFewWords
      row.fee = fee(of: procedure).summary
      row.note =
        procedure.receivedAt.isEmpty
        ? "" : "tiếp nhận tại \(procedure.receivedAt)"
    case .future: row.date = lifecycle.from.map { "từ \($0.short)" } ?? ""
    case .repealed:
      row.date = lifecycle.until.map { "từ \($0.short)" } ?? ""
      row.note =
        lifecycle.replacedBy.isEmpty
        ? "" : "thay bằng \(lifecycle.replacedBy.joined(separator: ", "))"
    }
    return row
  }

  /// The fee with the councils' sums of the portal's province, in one summary that never calls
  /// free what is only not stated.
  func fee(of procedure: Procedure) -> FeeContext {
    let council = portal.catalogue.fees(
      for: procedure.code, in: portal.settings.province, on: portal.today)
    var amounts = council.map(\.amount)
    if case .amounts(let stated) = procedure.fee {
      amounts += stated.filter { $0.isValid(on: portal.today) }
    }
    var context = FeeContext(summary: "")
    context.rows = amounts.map(feeRow)
    context.sourceWords = procedure.detail?.record.feeOriginal ?? ""
    if context.sourceWords.isEmpty, case .described(let words) = procedure.fee {
      context.sourceWords = words
    }
    if !amounts.isEmpty {
      context.isStated = true
      context.summary = feeSummary(amounts)
      return context
    }
    switch procedure.fee {
    case .free:
      context.isFree = true
      context.summary = "Không thu"
    case .setByCouncil:
      context.isSetByCouncil = true
      context.summary = "Do Hội đồng nhân dân quyết định"
    case .described(let words):
      context.isStated = true
      // "10,000" is ten to a Vietnamese reader: the source's words stay on the page, not in lists.
      let isPlain = words.count <= 60 && !words.contains(",")
      context.summary = isPlain ? words : "Có thu, xem mức ở trang thủ tục"
    case .notStated, .amounts:
      context.isUnknown = true
      context.summary = unknownFeeWords(procedure)
    }
    return context
  }

  /// Whom to ask, where there is somebody: not for what is repealed.
  private func unknownFeeWords(_ procedure: Procedure) -> String {
    if procedure.state(on: portal.today) == .repealed { return "Chưa xác định" }
    let place = procedure.receivedAt.isEmpty ? "quầy" : procedure.receivedAt
    return "Chưa xác định, hỏi \(place)"
  }

  private func feeSummary(_ amounts: [Fee.Amount]) -> String {
    guard amounts.count == 1, let only = amounts.first else { return "Nhiều mức, xem bảng" }
    // A sum that is owed in one case only must not look like everybody's.
    if !only.condition.isEmpty || only.channel != nil {
      return "Có trường hợp thu \(only.sum), xem bảng"
    }
    return only.unit.isEmpty ? only.sum : "\(only.sum) mỗi \(only.unit)"
  }

  private func feeRow(_ amount: Fee.Amount) -> FeeRowContext {
    var row = FeeRowContext(
      kind: amount.kind.isEmpty ? "Phí, lệ phí" : amount.kind.uppercasedFirst, amount: amount.sum)
    row.unit = amount.unit
    row.condition = amount.condition
    row.channel = amount.channel?.name ?? ""
    row.basis = amount.law
    row.period = [amount.from.map { "từ \($0.short)" }, amount.until.map { "đến \($0.short)" }]
      .compactMap { $0 }.joined(separator: " ")
    return row
  }
}
