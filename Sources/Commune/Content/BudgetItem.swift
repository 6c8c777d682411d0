package import VietnameseText

/// A disclosure of the commune's budget (công khai ngân sách), by the four kinds of Thông tư
/// 26/2026/TT-BTC, Điều 26.
package struct BudgetItem: Publication {
  package enum Stage: Int, Sendable, CaseIterable {
    case proposal
    case plan
    case execution
    case settlement

    package var name: String {
      switch self {
      case .proposal: "dự toán trình"
      case .plan: "dự toán"
      case .execution: "thực hiện"
      case .settlement: "quyết toán"
      }
    }
  }

  package enum Term: Int, Sendable, CaseIterable {
    case threeMonths = 3
    case sixMonths = 6
    case nineMonths = 9
    case year = 12

    package var name: String { self == .year ? "năm" : "\(rawValue) tháng" }
  }

  package var metadata = PageMetadata()
  package var year = 0
  package var stage = Stage.execution
  package var term = Term.year
  package var decision = ""
  package var issued: PartialDate?
  package var unit = ""
  package var regime: BudgetRegime?
  package var tables: [BudgetTable] = []
  package var files: [FileLink] = []

  package var date: PartialDate? { issued ?? metadata.date }

  package static let schema = Schema("ngân sách", BudgetItem.init) {
    $0.include(\.metadata, PageMetadata.schema, requiring: ["Tiêu đề"])
    $0.field("Năm", \.year, .integer, required: true, "Năm ngân sách.")
    $0.field(
      "Loại ngân sách", \.stage, .oneOf(Stage.allCases.map { ($0.name, $0) }), required: true,
      "Công khai ở bước nào.")
    $0.field("Kỳ", \.term, .oneOf(Term.allCases.map { ($0.name, $0) }), "Kỳ của số liệu.")
    $0.field("Quyết định", \.decision, .text, "Số ký hiệu quyết định công bố.")
    $0.optional("Ngày ban hành", \.issued, .date, "Ngày ban hành quyết định.")
    $0.field("Đơn vị tính", \.unit, .text, "đồng, nghìn đồng hay triệu đồng.")
    $0.optional("Chế độ", \.regime, .budgetRegime, "Thông tư quy định biểu mẫu của mục này.")
    $0.field(
      "Bảng", \.tables, .list(.record(BudgetTable.schema)), "Các bảng CSV trong so-lieu/.")
    $0.field("Tệp", \.files, .list(.record(FileLink.schema)), "Các tệp kèm theo.")
  }
}
