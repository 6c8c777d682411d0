internal import VietnameseText

/// A form of a commune's budget by Thông tư 343/2016/TT-BTC, Điều 15: `114/CK TC-NSNN`.
///
/// The circular of today numbers no forms for communes, so none is made up for it: its forms are
/// those that the council decided by or that the province sets (Thông tư 26/2026/TT-BTC, Điều 26).
package struct BudgetForm: Sendable {
  /// From 103 to 120.
  package let number: Int

  /// Nil for a text that names no form of a commune.
  package init?(_ text: String) {
    guard Self.isOfFormerRegime(text) else { return nil }
    let digits = text.drop { !$0.isNumber }.prefix { $0.isNumber }
    guard let number = Int(digits), (103...120).contains(number) else { return nil }
    self.number = number
  }

  /// Whether `text` is written as the forms of the former circular are, whatever its number.
  package static func isOfFormerRegime(_ text: String) -> Bool {
    foldedKey(text).contains("/cktcnsnn")
  }

  package var name: String { "\(number)/CK TC-NSNN" }

  /// The step that the form is for.
  package var stage: BudgetItem.Stage {
    switch number {
    case ...107: .proposal
    case ...112: .plan
    case ...115: .execution
    default: .settlement
    }
  }

  /// What it shows, in the words of a citizen.
  package var meaning: String {
    switch number {
    case 103: "cân đối thu, chi của dự toán xã trình Hội đồng nhân dân"
    case 104: "các khoản xã dự kiến thu, trình Hội đồng nhân dân"
    case 105: "các khoản xã dự kiến chi, trình Hội đồng nhân dân"
    case 106: "chi đầu tư phát triển dự kiến, trình Hội đồng nhân dân"
    case 107: "thu, chi các hoạt động tài chính khác theo kế hoạch, trình Hội đồng nhân dân"
    case 108: "cân đối thu, chi của dự toán xã đã được quyết định"
    case 109: "các khoản xã dự kiến thu, đã được quyết định"
    case 110: "các khoản xã dự kiến chi, đã được quyết định"
    case 111: "chi đầu tư phát triển dự kiến, đã được quyết định"
    case 112: "thu, chi các hoạt động tài chính khác theo kế hoạch, đã được quyết định"
    case 113: "cân đối thu, chi ngân sách xã ước thực hiện trong kỳ"
    case 114: "các khoản xã ước thu được trong kỳ"
    case 115: "các khoản xã ước chi trong kỳ"
    case 116: "cân đối thu, chi ngân sách xã đã quyết toán"
    case 117: "các khoản xã đã thu, theo quyết toán"
    case 118: "các khoản xã đã chi, theo quyết toán"
    case 119: "chi đầu tư phát triển, theo quyết toán"
    default: "thu, chi các hoạt động tài chính khác đã thực hiện"
    }
  }
}

extension BudgetItem {
  /// The regime that `table` belongs to: its own, the one that its form tells, or the item's.
  package func regime(of table: BudgetTable) -> BudgetRegime? {
    table.regime ?? (BudgetForm.isOfFormerRegime(table.form) ? .former : regime)
  }

  package func unit(of table: BudgetTable) -> String { table.unit.isEmpty ? unit : table.unit }
}
