/// The circular by whose forms a budget is disclosed (chế độ công khai ngân sách).
package enum BudgetRegime: Sendable, CaseIterable {
  /// Thông tư 26/2026/TT-BTC, from the budget year 2026.
  case current
  /// Thông tư 343/2016/TT-BTC, before it.
  case former

  package static let firstYearOfCurrent = 2026

  package var name: String {
    switch self {
    case .current: "Thông tư 26/2026/TT-BTC"
    case .former: "Thông tư 343/2016/TT-BTC"
    }
  }
}

extension ValueType where Value == BudgetRegime {
  static var budgetRegime: ValueType {
    .oneOf(BudgetRegime.allCases.map { ($0.name, $0) })
  }
}
