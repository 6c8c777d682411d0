internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A total of a form that is not the sum of the rows below it.
  package static let formGroupTotal = Rule(
    "TX1210", "tổng số trong biểu khác tổng các dòng dưới", .arithmetic, .error,
    Explanation(
      """
      Dòng “Tổng số …” phải bằng tổng các dòng ngay dưới khi các dòng ấy chia hết tổng: theo cấp (tỉnh, huyện, xã), \
      theo hạn (trước, đúng, quá hạn), theo cách nộp (trực tuyến, trực tiếp). Các dòng dưới không chia hết thì chỉ khi \
      cộng lại lớn hơn tổng số mới nhắc.
      """,
      english: """
        A total differs from the rows below it where these part it (by level, time limit or channel); other rows \
        raise a doubt only when their sum is greater than the total.
        """,
      wrong: "1. Tổng số thủ tục: 138 · 1.1. cấp huyện: 14 · 1.2. cấp xã: 138",
      right: "1. Tổng số thủ tục: 152 · 1.1. cấp huyện: 14 · 1.2. cấp xã: 138",
      source: "Số học"),
    check: .forms { sheet in
      sheet.rows.compactMap { row in
        let parts = sheet.parts(of: row)
        guard row.key.hasPrefix("tong"), let total = row.figure, parts.count > 1, !row.isAnswered,
          parts.allSatisfy({ !$0.isAnswered && $0.unitKey == row.unitKey }), let sum = sum(parts),
          sum != total
        else { return nil }
        let isParted = parts.partWhole
        guard sum > total || isParted else { return nil }
        return row.finding(
          "\(row.value): \(parts.map(\.value).joined(separator: " + ")) = "
            + "\(VietnameseNumber.format(sum))",
          hint: "xem lại \(row.name) và các dòng dưới", severity: isParted ? nil : .warning)
      }
    })

  /// The sum of rows that all have a figure.
  private static func sum(_ rows: [FormRow]) -> DecimalNumber? {
    rows.reduce(DecimalNumber(0)) { sum, row in
      row.figure.flatMap { figure in sum.flatMap { $0.adding(figure) } }
    }
  }
}

extension [FormRow] {
  /// Whether the labels part a whole: each has its own word of one of the usual divisions.
  fileprivate var partWhole: Bool {
    divisions.contains { division in
      let found = map { row in division.filter(row.key.contains) }
      return found.allSatisfy { $0.count == 1 } && Set(found.map { $0[0] }).count == count
    }
  }
}

private let divisions = [
  ["cap tinh", "cap huyen", "cap xa"], ["truoc han", "dung han", "qua han"],
  ["truc tuyen", "truc tiep"],
]
