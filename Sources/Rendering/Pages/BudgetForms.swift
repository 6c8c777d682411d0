internal import Commune

/// By which circular and in which form a budget is disclosed, in plain words.
extension Site {
  /// The regimes of an item, for the facts at its head.
  func regimeWords(_ item: BudgetItem) -> String {
    var regimes = item.tables.compactMap { item.regime(of: $0) }
    if let regime = item.regime { regimes.insert(regime, at: 0) }
    return BudgetRegime.allCases.filter(regimes.contains).map { regime in
      switch regime {
      case .current: "\(regime.name), áp dụng từ năm ngân sách \(BudgetRegime.firstYearOfCurrent)"
      case .former:
        "\(regime.name), chế độ cũ, cho các năm trước \(BudgetRegime.firstYearOfCurrent)"
      }
    }.joined(separator: "; ")
  }

  /// What stands under a table: its form, and what an old form shows.
  func formWords(_ table: BudgetTable, in item: BudgetItem) -> String {
    guard let regime = item.regime(of: table) else {
      return table.form.isEmpty ? "" : "Mẫu biểu: \(table.form)"
    }
    switch regime {
    case .former:
      guard let form = BudgetForm(table.form) else {
        return "Biểu cũ của \(regime.name)" + (table.form.isEmpty ? "" : ": \(table.form)")
      }
      return "Biểu cũ số \(form.name) của \(regime.name): \(form.meaning)"
    case .current:
      let form = table.form.isEmpty ? item.stage.currentForm : table.form
      return "Theo \(regime.name): \(form)"
    }
  }
}

extension BudgetItem.Stage {
  /// Whose forms Thông tư 26/2026/TT-BTC, Điều 26, takes for the step.
  fileprivate var currentForm: String {
    switch self {
    case .proposal: "biểu Ủy ban nhân dân xã trình Hội đồng nhân dân xã"
    case .plan: "biểu Hội đồng nhân dân xã quyết định dự toán"
    case .execution: "biểu do Ủy ban nhân dân tỉnh, thành phố quy định"
    case .settlement: "biểu Hội đồng nhân dân xã phê chuẩn quyết toán"
    }
  }
}
