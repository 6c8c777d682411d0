internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// The share of satisfied people against the ballots.
  package static let satisfactionRate = Rule(
    "TX1225", "tỷ lệ hài lòng khác số phiếu", .ratio, .error,
    Explanation(
      """
      Trong hai-long.csv, tỷ lệ hài lòng phải bằng số phiếu hài lòng chia số phiếu thu về, và số phiếu hài lòng không \
      lớn hơn số phiếu thu về.
      """,
      english: "The rate of satisfaction must be the satisfied ballots over all ballots.",
      wrong: "Số phiếu 530, Hài lòng 503, Tỷ lệ hài lòng 95,91%",
      right: "Số phiếu 530, Hài lòng 503, Tỷ lệ hài lòng 94,91%",
      source: "Số học"),
    check: .portal { reading in
      reading.rows(of: "so-lieu/hai-long.csv").compactMap { row in
        guard !row.isAnswered(), let ballots = row.number("sophieu")?.value,
          let satisfied = row.number("hailong")?.value
        else { return nil }
        if satisfied > ballots {
          return row.finding(
            "hailong",
            "\(row.text("hailong")) phiếu hài lòng, nhiều hơn \(row.text("sophieu")) phiếu")
        }
        guard let rate = row.number("tylehailong")?.value,
          let verdict = Share(satisfied, of: ballots).verdict(on: rate)
        else { return nil }
        let terms = "\(row.text("hailong"))/\(row.text("sophieu"))"
        return row.rateFinding("tylehailong", verdict, terms)
      }
    })

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

extension NamedTable.Row {
  /// What is said of a percentage that is not the ratio of two numbers; nil when it is.
  func rateFinding(_ column: String, _ verdict: Share.Verdict, _ terms: String) -> Finding? {
    switch verdict {
    case .right: nil
    case .cutOff(let rounded):
      finding(
        column, "\(text(column)): \(terms) làm tròn là \(VietnameseNumber.format(rounded))%",
        hint: "ghi \(VietnameseNumber.format(rounded))", severity: .warning)
    case .notTimesHundred(let rounded), .wrong(let rounded):
      finding(
        column, "\(text(column)): \(terms) là \(VietnameseNumber.format(rounded))%",
        hint: "ghi \(VietnameseNumber.format(rounded)), hoặc sửa hai số")
    }
  }
}
