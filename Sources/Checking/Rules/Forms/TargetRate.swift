internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A target that is reached in percent, against the two numbers in its note: `33/42 nhiệm vụ`.
  package static let targetRate = Rule(
    "TX1226", "tỷ lệ thực hiện chỉ tiêu khác hai số ở ghi chú", .ratio, .error,
    Explanation(
      """
      Chỉ tiêu tính bằng % mà ghi chú nêu “số đạt/tổng số” thì hai chỗ phải cho cùng một tỷ lệ.
      """,
      english: "A target in percent whose note names part and whole must equal their ratio.",
      wrong: "Thực hiện 78,75, Đơn vị %, Ghi chú: 33/42 nhiệm vụ",
      right: "Thực hiện 78,57, Đơn vị %, Ghi chú: 33/42 nhiệm vụ",
      source: "Số học"),
    check: .portal { reading in
      reading.rows(of: "so-lieu/chi-tieu.csv").compactMap { row in
        guard row.text("donvi") == "%", let rate = row.number("thuchien")?.value,
          let fraction = leadingFraction(row.text("ghichu")),
          let verdict = Share(fraction.part, of: fraction.whole).verdict(on: rate)
        else { return nil }
        let terms =
          "\(VietnameseNumber.format(fraction.part))/\(VietnameseNumber.format(fraction.whole))"
        return row.rateFinding("thuchien", verdict, terms)
      }
    })
}

/// The two numbers that a text begins with: `4.600/4.609 hồ sơ`.
private func leadingFraction(_ text: String) -> (part: DecimalNumber, whole: DecimalNumber)? {
  let pair = text.prefix { $0.isNumber || "./,".contains($0) }.split(separator: "/")
  guard pair.count == 2, let part = VietnameseNumber.read(String(pair[0]))?.value,
    let whole = VietnameseNumber.read(String(pair[1]))?.value, whole.mantissa > 0, part <= whole
  else { return nil }
  return (part, whole)
}
