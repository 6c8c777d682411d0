internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A share in a form whose whole is 0.
  package static let formRatioOfNothing = Rule(
    "TX1202", "tỷ lệ trong biểu khi tổng số là 0", .ratio, .error,
    Explanation(
      """
      Khi tổng số là 0 thì không có tỷ lệ nào: 0 trên 0 không phải 100%, cũng không phải 0%. Ghi 100% là nói đã làm \
      xong việc không có; ghi 0% là nói chưa làm được gì. Hãy để trống ô tỷ lệ và ghi chú “không phát sinh”.
      """,
      english: """
        A percentage of a whole of 0 does not exist; the cell should be left empty. Any figure but 0 is an error, \
        a 0 is a doubt.
        """,
      wrong: "3. Tỷ lệ giải quyết: 100 · 3.1. Tổng số tiếp nhận: 0 · 3.2. Đã giải quyết: 0",
      right: "3. Tỷ lệ giải quyết: (trống) · 3.1. Tổng số tiếp nhận: 0 · 3.2. Đã giải quyết: 0",
      source: "Số học: không chia được cho 0"),
    check: .forms { sheet in
      sheet.ratios.compactMap { ratio in
        guard !ratio.isAnswered, let written = ratio.row.figure, ratio.whole.figure?.mantissa == 0,
          ratio.part.figure?.mantissa == 0
        else { return nil }
        return ratio.row.finding(
          "\(ratio.row.value): \(ratio.part.name) và \(ratio.whole.name) đều là 0, không có tỷ lệ",
          hint: "để trống ô này và ghi chú “không phát sinh”",
          severity: written.mantissa == 0 ? .warning : .error)
      }
    })
}
