internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A share whose parts are left blank, or parts whose share is.
  package static let formBlankParts = Rule(
    "TX1208", "tỷ lệ có mà dòng thành phần trống", .ratio, .warning,
    Explanation(
      """
      Tỷ lệ đã ghi mà số đạt hay tổng số để trống thì không ai tính lại được; hai số đã ghi mà tỷ lệ để trống thì biểu \
      chưa xong. Hãy ghi đủ ba dòng, hoặc ghi chú vì sao trống.
      """,
      english: """
        A percentage is filled in and a row that it comes from is blank, or the other way \
        round.
        """,
      wrong: "6. Tỷ lệ thanh toán trực tuyến: 100 · 6.1. Tổng số: 42 · 6.2. Đã tích hợp: (trống)",
      right: "6. Tỷ lệ thanh toán trực tuyến: 100 · 6.1. Tổng số: 42 · 6.2. Đã tích hợp: 42",
      source: "Cách tính ghi trong biểu mẫu báo cáo cải cách hành chính"),
    check: .forms { sheet in
      sheet.ratios.compactMap { ratio in
        guard !ratio.isAnswered else { return nil }
        if ratio.row.figure != nil {
          guard let blank = [ratio.whole, ratio.part].first(where: \.isBlank) else { return nil }
          return blank.finding(
            "trống: \(blank.name) là thành phần của tỷ lệ \(ratio.row.value) ở \(ratio.row.name)",
            hint: "ghi số, hoặc ghi chú vì sao trống")
        }
        guard ratio.row.isBlank, ratio.isCertain, let part = ratio.part.figure,
          let whole = ratio.whole.figure,
          let share = Share(part, of: whole).percent(digits: 2)
        else { return nil }
        return ratio.row.finding(
          "trống: \(ratio.part.value)/\(ratio.whole.value) là \(VietnameseNumber.format(share))%",
          hint: "ghi \(VietnameseNumber.format(share))%")
      }
    })
}
