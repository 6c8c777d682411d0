internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A cell of a form that holds two values, or a value of another unit than its own.
  package static let formTwoValues = Rule(
    "TX1205", "hai giá trị trong một ô", .unit, .error,
    Explanation(
      """
      Mỗi ô của biểu mẫu chỉ có một giá trị, theo đơn vị tính của dòng. Ghi “12/80%” vào ô số người thì máy không cộng \
      được, người đọc không biết 12 người hay 80%. Tỷ lệ có dòng riêng, hoặc ghi vào cột ghi chú.
      """,
      english: """
        A cell holds two values (a count and a percentage), or a percentage where a count is \
        asked.
        """,
      wrong: "Số người có mặt, đơn vị Người: 12/80%",
      right: "Số người có mặt, đơn vị Người: 12",
      source: "Đơn vị tính của biểu mẫu"),
    check: .forms { sheet in
      sheet.rows.compactMap { row in
        guard !row.isAnswered, !row.isBlank, !row.isPercentage, row.hasCountedUnit else {
          return nil
        }
        if row.reading?.isPercent == true { return row.percentageInCount }
        return row.value.hasCountAndPercentage ? row.twoValues : nil
      }
    })
}

extension FormRow {
  /// Whether the unit is one that things are counted in: codes such as `Có = 1` are none.
  fileprivate var hasCountedUnit: Bool {
    !unitKey.isEmpty && !unitKey.contains("=") && !unitKey.contains { $0.isNumber }
  }

  fileprivate var twoValues: Finding {
    let count = value.prefix { $0.isNumber || $0 == "." }
    return finding(
      "\(value): hai giá trị trong một ô, đơn vị của dòng là \(unit.lowercased())",
      hint: "chỉ ghi \(count), tỷ lệ ghi ở cột ghi chú")
  }

  fileprivate var percentageInCount: Finding {
    finding(
      "\(value) ở ô có đơn vị là \(unit.lowercased())", hint: "ghi số \(unit.lowercased())")
  }
}

extension String {
  /// `17/100%`, `13 (76,47%)`: a number at the start, a percentage at the end.
  fileprivate var hasCountAndPercentage: Bool {
    guard let first, first.isNumber else { return false }
    let end = last == ")" ? String(dropLast()) : self
    guard end.last == "%" else { return false }
    return contains { "/(;-–".contains($0) } || split(separator: " ").count == 2
  }
}
