internal import Commune
internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A row of an indicator form against the portal's tables.
  package static let formAgainstTables = Rule(
    "TX1304", "số trong biểu mẫu khác số trong bảng số liệu", .contradiction, .warning,
    Explanation(
      """
      Biểu mẫu kèm báo cáo và các bảng số liệu của cùng kỳ nói về cùng những hồ sơ, nên các con số phải bằng nhau. Chỉ \
      so những dòng mà tên nói rõ là của xã và không thu hẹp.
      """,
      english: "A row of an indicator form differs from the portal's table of the report's period.",
      wrong: "Biểu 3, dòng 2.1: 4.690 hồ sơ đã giải quyết · ho-so.csv, Tổng: 4.609",
      right: "Biểu 3, dòng 2.1: 4.609 hồ sơ đã giải quyết · ho-so.csv, Tổng: 4.609",
      source: "Hai nơi của cùng một trang"),
    check: .portal { reading in
      let totals = TableTotals(reading)
      return reading.portal.reports.flatMap { report -> [Finding] in
        guard let path = report.record.forms, let table = reading.portal.tables[path] else {
          return []
        }
        let sheet = FormSheet(table)
        return sheet.rows.compactMap { $0.differs(from: totals, report.record.period, in: sheet) }
      }
    })
}

extension FormRow {
  fileprivate func differs(
    from totals: TableTotals, _ period: ReportingPeriod, in sheet: FormSheet
  ) -> Finding? {
    guard !isAnswered, !isPercentage, let value = figure?.integerValue else { return nil }
    let above = number?.parent.flatMap { parent in
      sheet.rows.first { $0.form == form && $0.number == parent }
    }
    var said = Aspects(label: label.withoutBrackets)
    if let above, Aspects(label: above.label).contains(.narrowed) { said.insert(.narrowed) }
    guard let quantity = FigureClaim.Quantity.named(by: said).first,
      let total = totals.total(quantity, period), total.value != value
    else { return nil }
    return finding(
      "\(self.value) \(quantity.name) ở \(name), biểu \(form): \(total.place) ghi "
        + "\(VietnameseNumber.format(total.value))", hint: "xem số nào đúng, rồi sửa chỗ kia")
  }
}

extension String {
  /// `Tổng số hồ sơ đã tiếp nhận (cả trực tiếp và trực tuyến)` → `Tổng số hồ sơ đã tiếp nhận`
  fileprivate var withoutBrackets: String {
    firstIndex(of: "(").map { String(self[..<$0]) } ?? self
  }
}
