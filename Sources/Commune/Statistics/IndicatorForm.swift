/// A statistical form that goes with a report (biểu mẫu), with its rows as the source has them.
///
/// Cells stay text: real forms hold `17/100%`, `10 tỷ` and empty ratios, and a figure that is
/// wrong in the source must be shown as it is.
package struct IndicatorForm: Sendable {
  package let number: String
  package let name: String
  package let rows: [Indicator]

  /// The forms that the rows of one file make, in the order of the file.
  package static func forms(from rows: [Located<Indicator>]) -> [IndicatorForm] {
    var order: [String] = []
    var byNumber: [String: [Indicator]] = [:]
    for row in rows {
      if byNumber[row.value.form] == nil { order.append(row.value.form) }
      byNumber[row.value.form, default: []].append(row.value)
    }
    return order.map { number in
      let rows = byNumber[number] ?? []
      return IndicatorForm(number: number, name: rows.first?.formName ?? "", rows: rows)
    }
  }
}

/// A row of a form (chỉ tiêu thống kê).
package struct Indicator: Sendable {
  package var form = ""
  package var formName = ""
  package var number = ""
  package var name = ""
  package var unit = ""
  package var value = ""
  package var sourceLine = ""
  package var note = ""

  /// How deep the row's number is: 1 for `2.`, 3 for `2.4.1.`.
  package var depth: Int { max(1, number.split(separator: ".").count) }

  package static let schema = Schema("biểu mẫu", Indicator.init) {
    $0.field("Biểu", \.form, .text, required: true, "Số của biểu.")
    $0.field("Tên biểu", \.formName, .text, "Tên của biểu.")
    $0.field("STT", \.number, .text, "Số thứ tự: 2.4.1.")
    $0.field("Chỉ tiêu", \.name, .text, required: true, "Chỉ tiêu thống kê.")
    $0.field("Đơn vị tính", \.unit, .text, "Đơn vị tính.")
    $0.field("Giá trị", \.value, .text, "Số lượng, tỷ lệ.")
    $0.field("Dòng nguồn", \.sourceLine, .text, "Dòng của báo cáo gốc.")
    $0.field("Ghi chú", \.note, .text, "Điều cần biết về số liệu.")
  }
}
