/// A table of a budget disclosure (bảng), and the official form that it follows.
package struct BudgetTable: Sendable {
  package var name = ""
  /// Below the portal's folder: `so-lieu/ngan-sach-2026-thu.csv`.
  package var path = ""
  package var form = ""
  package var regime: BudgetRegime?
  package var unit = ""

  package var file: FileLink {
    var file = FileLink()
    file.name = name
    file.path = path
    return file
  }

  static let schema = Schema("bảng ngân sách", BudgetTable.init) {
    $0.field("Tên", \.name, .text, required: true, "Tên để người đọc bấm.")
    $0.field("Tệp", \.path, .path, required: true, "Đường dẫn dưới thư mục của xã.")
    $0.field("Mẫu biểu", \.form, .text, "Biểu của bảng: 114/CK TC-NSNN, hoặc tên biểu.")
    $0.optional(
      "Chế độ", \.regime, .budgetRegime, "Thông tư quy định biểu, khi khác cả mục.")
    $0.field("Đơn vị tính", \.unit, .text, "Đơn vị tính, khi khác cả mục.")
  }
}
