internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// Numbers of rows that are left out of a form, or that stand there twice.
  package static let formNumbering = Rule(
    "TX1211", "số thứ tự trong biểu nhảy hoặc trùng", .structure, .warning,
    Explanation(
      """
      Số thứ tự của biểu phải liền nhau: sau dòng 2 là 2.1, không phải 2.2. Số nhảy nghĩa là thiếu dòng, hoặc biểu đã \
      bỏ dòng của cấp khác mà chưa đánh số lại; số trùng thì không ai biết đang nói dòng nào.
      """,
      english: "Rows of a form whose numbers jump or come twice.",
      wrong: "2. Tự chủ tài chính · 2.2. Đơn vị tự bảo đảm một phần",
      right: "2. Tự chủ tài chính · 2.1. Đơn vị tự bảo đảm một phần",
      source: "Cách đánh số của biểu mẫu"),
    check: .forms { sheet in sheet.forms.flatMap { numbering(of: $0, in: sheet) } })

  private static func numbering(of form: String, in sheet: FormSheet) -> [Finding] {
    let rows = sheet.rows.filter { $0.form == form && $0.number != nil }
    var seen: Set<RowNumber> = []
    var findings: [Finding] = []
    for row in rows {
      guard let number = row.number else { continue }
      let isNew = seen.insert(number).inserted
      let above = number.parent.flatMap { parent in rows.first { $0.number == parent } }
      if row.isAnswered || above?.isAnswered == true { continue }
      if !isNew {
        findings.append(row.finding("\(number.name) đứng hai lần trong biểu \(form)"))
      } else if number.place > 1, !seen.contains(number.sibling(at: number.place - 1)) {
        let first = (1..<number.place).first { !seen.contains(number.sibling(at: $0)) } ?? 1
        let missing = (first..<number.place).map { number.sibling(at: $0).name }
        findings.append(row.gap(number, missing))
      }
    }
    return findings
  }
}

extension FormRow {
  fileprivate func gap(_ number: RowNumber, _ missing: [String]) -> Finding {
    let names =
      missing.count == 1
      ? missing[0] : "\(missing.first ?? "") đến \(missing.last ?? "")"
    return finding(
      "\(number.name) đứng khi chưa có dòng \(names) trong biểu \(form)",
      hint: "đánh số lại, thêm dòng thiếu, hoặc ghi chú vì sao bỏ")
  }
}
