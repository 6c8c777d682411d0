internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A part in a form that is greater than the whole that it is a part of.
  package static let formPartOverWhole = Rule(
    "TX1204", "số đạt trong biểu lớn hơn tổng số", .arithmetic, .error,
    Explanation(
      """
      Số đã xong, số đúng hạn không thể lớn hơn tổng số ngay trên nó. Một trong hai dòng ghi sai, hoặc số đã xong gồm \
      cả việc của kỳ trước chuyển sang: khi ấy hãy ghi chú.
      """,
      english: """
        The part of a percentage row is greater than its whole, which the labels name as \
        such.
        """,
      wrong: "3.1. Tổng số hồ sơ tiếp nhận: 40 · 3.2. Số hồ sơ đã giải quyết: 45",
      right: "3.1. Tổng số hồ sơ tiếp nhận: 45 · 3.2. Số hồ sơ đã giải quyết: 40",
      source: "Số học: phần không lớn hơn tổng"),
    check: .forms { sheet in
      sheet.ratios.compactMap { ratio in
        guard ratio.isCertain, !ratio.isAnswered, let part = ratio.part.figure,
          let whole = ratio.whole.figure, part > whole
        else { return nil }
        return ratio.part.finding(
          "\(ratio.part.value) lớn hơn tổng số \(ratio.whole.value) ở \(ratio.whole.name)",
          hint: "xem lại hai dòng này")
      }
    })
}
