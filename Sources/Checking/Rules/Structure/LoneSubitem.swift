internal import Diagnostics
internal import Syntax

extension Rule {
  /// `a) Hộ tịch` and no `b)`.
  package static let loneSubitem = Rule(
    "TX1516", "mục con đứng một mình", .structure, .note,
    Explanation(
      """
      Mục được chia thành a) mà không có b), hoặc 2.1 mà không có 2.2: có thể mục sau đã bị xóa hay quên đánh số. \
      Nếu chỉ có một ý thì không cần đánh số.
      """,
      english: """
        A series of letters, or of decimal numbers below a heading, has only its first member.
        """,
      wrong: "2. Kết quả⏎2.1. Hộ tịch⏎Chữ.⏎3. Kiến nghị",
      right: "2. Kết quả⏎Hộ tịch: chữ.⏎3. Kiến nghị"),
    check: .text { manuscript in
      let entries = manuscript.outline.entries
      let sizes = entries.reduce(into: [:]) { $0[$1.series, default: 0] += 1 }
      return entries.compactMap { entry in
        guard entry.label.number.isFirstBelow, sizes[entry.series] == 1,
          !manuscript.names(
            [entry.label.number.next], between: entry.label.range.upperBound,
            and: manuscript.prose.text.count)
        else { return nil }
        return manuscript.finding(
          entry.label.range, "“\(entry.label.written)” không có mục nào cùng cấp tiếp theo",
          hint: "xem lại có thiếu mục sau không, hoặc bỏ số này")
      }
    })
}

extension OutlineLabel.Number {
  /// Whether it opens a series below something: `a`, `2.1`.
  fileprivate var isFirstBelow: Bool {
    switch self {
    case .letter(let place): place == 0
    case .decimal(let parts): parts.count > 1 && parts.last == 1
    case .roman, .capital: false
    }
  }
}
