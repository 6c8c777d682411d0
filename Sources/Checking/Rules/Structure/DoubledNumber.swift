internal import Diagnostics

extension Rule {
  /// Two chapters II, two items `2.4`.
  package static let doubledNumber = Rule(
    "TX1502", "hai mục mang một số", .structure, .error,
    Explanation(
      """
      Hai phần hoặc hai mục liền nhau mang cùng một số thì không dẫn chiếu được: “mục II” là mục nào? Thường là do \
      chèn thêm một mục mà quên đánh số lại các mục sau.
      """,
      english: """
        A heading or item bears the number of the one before it in its series. A list that begins again at 1 is a \
        new list.
        """,
      wrong: "II. Kết quả … II. Đánh giá chung", right: "II. Kết quả … III. Đánh giá chung",
      source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I (bố cục của nội dung văn bản)"),
    check: .text { manuscript in
      manuscript.outline.breaks.compactMap { found in
        guard case .doubled = found.kind else { return nil }
        return manuscript.finding(
          found.label.range, "“\(found.label.written)” là số của cả mục này và mục trước",
          hint: "đánh số lại mục này là “\(found.label.number.next.written)” rồi đến các mục sau")
      }
    })
}
