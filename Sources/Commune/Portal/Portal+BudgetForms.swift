internal import Diagnostics
internal import Files
internal import Syntax

extension Portal {
  /// Forms of a circular that does not hold for the year, forms that are not there or are for
  /// another step, and tables of money that do not say in what unit.
  func doubtfulForms() -> [Diagnostic] {
    budget.flatMap { entry -> [Diagnostic] in
      let place = entry.source.entries.span(ofKey: "Bảng") ?? .file(entry.source.path)
      return entry.record.tables.flatMap { findings(of: $0, in: entry.record, at: place) }
        + yearFindings(entry)
    }
  }

  private func findings(of table: BudgetTable, in item: BudgetItem, at span: SourceSpan)
    -> [Diagnostic]
  {
    var findings: [Diagnostic] = []
    if item.unit(of: table).isEmpty { findings.append(.noUnit(table.name, at: span)) }
    if BudgetForm.isOfFormerRegime(table.form) {
      if let form = BudgetForm(table.form) {
        if form.stage != item.stage {
          findings.append(.formOfOtherStep(form, item.stage, at: span))
        }
        if table.regime == .current { findings.append(.formOfOtherRegime(form.name, at: span)) }
      } else {
        findings.append(.noSuchForm(table.form, at: span))
      }
    } else if !table.form.isEmpty, item.regime(of: table) == nil {
      findings.append(.formWithoutRegime(table.form, at: span))
    }
    return findings
  }

  /// The settlement of 2025 falls between: made in 2026, by either circular (Thông tư
  /// 26/2026/TT-BTC, Điều 37 khoản 3).
  private func yearFindings(_ entry: Entry<BudgetItem>) -> [Diagnostic] {
    let item = entry.record
    let first = BudgetRegime.firstYearOfCurrent
    let isBetween = item.year == first - 1 && item.stage == .settlement
    guard item.year > 0, !isBetween else { return [] }
    let named = [item.regime] + item.tables.map { item.regime(of: $0) }
    let right: BudgetRegime = item.year >= first ? .current : .former
    guard named.contains(where: { $0 != nil && $0 != right }) else { return [] }
    let span = entry.source.entries.span(ofKey: "Năm") ?? .file(entry.source.path)
    return [.otherYear(item.year, right, at: span)]
  }
}

extension Diagnostic {
  fileprivate static func otherYear(_ year: Int, _ regime: BudgetRegime, at span: SourceSpan)
    -> Diagnostic
  {
    let words = regime == .current ? "từ năm ngân sách" : "trước năm ngân sách"
    return Diagnostic(
      "TX0567", .warning, at: span,
      "năm ngân sách \(year) không dùng biểu của thông tư đã ghi; \(words) "
        + "\(BudgetRegime.firstYearOfCurrent) là \(regime.name)",
      hint: "xem lại “Năm”, “Mẫu biểu”, hoặc ghi “Chế độ: \(regime.name)”")
  }

  fileprivate static func noUnit(_ table: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0568", .warning, at: span, "bảng “\(table)” chưa có đơn vị tính",
      hint: "thêm dòng “Đơn vị tính: triệu đồng”")
  }

  fileprivate static func noSuchForm(_ form: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0569", .warning, at: span,
      "biểu “\(form)” không phải biểu của xã: Thông tư 343/2016/TT-BTC có biểu 103 đến 120",
      hint: "ghi như “Mẫu biểu: 114/CK TC-NSNN”")
  }

  fileprivate static func formOfOtherStep(
    _ form: BudgetForm, _ stage: BudgetItem.Stage, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0570", .warning, at: span,
      "biểu \(form.name) là của bước “\(form.stage.name)”, mục này ghi “\(stage.name)”",
      hint: "xem lại “Mẫu biểu” và “Loại ngân sách”")
  }

  fileprivate static func formOfOtherRegime(_ form: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0570", .warning, at: span,
      "biểu \(form) không phải của \(BudgetRegime.current.name)",
      hint: "ghi “Chế độ: \(BudgetRegime.former.name)”, hoặc sửa “Mẫu biểu”")
  }

  fileprivate static func formWithoutRegime(_ form: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0571", .warning, at: span, "biểu “\(form)” chưa ghi thuộc thông tư nào",
      hint: "thêm dòng “Chế độ: \(BudgetRegime.current.name)”")
  }
}
