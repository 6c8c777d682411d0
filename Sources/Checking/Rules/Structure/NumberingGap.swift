internal import Diagnostics

extension Rule {
  /// `2.3.2` and then `2.3.4`; `I`, `II` and then `IV`; `a)` and then `c)`.
  package static let numberingGap = Rule(
    "TX1501", "số thứ tự của mục bị nhảy", .structure, .error,
    Explanation(
      """
      Số thứ tự của các phần, mục, khoản, điểm phải liền nhau. Chỗ bị nhảy là dấu hiệu một mục đã bị xóa khi chép \
      từ văn bản khác, hoặc đánh nhầm số: người đọc không biết mình có thiếu mục nào không. Danh sách bắt đầu lại \
      từ 1 là bình thường; chữ đ, f, j, w, z có thể bỏ.
      """,
      english: """
        The number of a heading or item does not follow the one before it in its series. A restart at 1 opens a \
        nested series; at most two missing numbers are reported, and only when the missing label stands nowhere \
        between.
        """,
      wrong: "2.1. Tuyên truyền … 2.3. Kiểm tra", right: "2.1. Tuyên truyền … 2.2. Kiểm tra",
      source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I (bố cục của nội dung văn bản)"),
    check: .text { manuscript in
      manuscript.outline.breaks.compactMap { found in
        guard case .gap(let missing) = found.kind else { return nil }
        return manuscript.finding(
          found.label.range, message(found, missing), hint: hint(missing))
      }
    })
}

private func message(_ found: Outline.Break, _ missing: [OutlineLabel.Number]) -> String {
  let names = missing.map { "“\($0.written)”" }.joined(separator: ", ")
  return "“\(found.label.written)” đứng sau “\(found.before.written)”, không có mục \(names)"
}

private func hint(_ missing: [OutlineLabel.Number]) -> String? {
  missing.first.map { "đánh số lại từ “\($0.written)”, hoặc thêm mục còn thiếu" }
}
