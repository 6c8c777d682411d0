internal import Commune
internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A figure of a text against the portal's tables.
  package static let figureAgainstTables = Rule(
    "TX1303", "số trong bài khác số trong bảng số liệu", .contradiction, .error,
    Explanation(
      """
      Số hồ sơ trong báo cáo và số trong so-lieu/ho-so.csv, so-thu-tuc.csv, hai-long.csv của cùng kỳ phải bằng nhau: \
      người dân thấy cả hai trên cùng một trang. Sửa một chỗ thì sửa chỗ kia; số của nguồn vốn không khớp thì ghi ở cột \
      “Chưa khớp” hoặc đặt ghi chú bên câu.
      """,
      english: """
        A figure that a text gives for a period differs from the total in the portal's tables of that period, and \
        neither is noted.
        """,
      wrong: "Báo cáo 6 tháng: tiếp nhận 3.142 hồ sơ · ho-so.csv, Tổng: 3.124",
      right: "Báo cáo 6 tháng: tiếp nhận 3.124 hồ sơ · ho-so.csv, Tổng: 3.124",
      source: "Hai nơi của cùng một trang"),
    check: .portal { reading in
      let totals = TableTotals(reading)
      return reading.texts.flatMap { text in
        text.claims.compactMap { claim -> Finding? in
          guard !claim.isAnswered, let total = totals.total(for: claim), total.value != claim.value
          else { return nil }
          return claim.differs(from: total, isReport: text.context.period != nil)
        }
      }
    })
}

extension FigureClaim {
  fileprivate func differs(from total: TableTotals.Total, isReport: Bool) -> Finding {
    Finding(
      at: span, range: range,
      "\(VietnameseNumber.format(value)) \(quantity.name): \(total.place) ghi "
        + "\(VietnameseNumber.format(total.value))"
        + (period.map { " (\($0.name.lowercasedFirst))" } ?? ""),
      hint: "xem số nào đúng, rồi sửa chỗ kia", severity: isReport ? nil : .warning)
  }
}
