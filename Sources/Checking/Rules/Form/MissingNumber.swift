internal import Commune
internal import Diagnostics

extension Rule {
  /// `Số:      /BC-UBND`
  package static let missingNumber = Rule(
    "TX1602", "văn bản chưa có số", .form, .error,
    Explanation(
      """
      Số của văn bản do văn thư cấp khi ban hành. Chỗ trống trước ký hiệu nghĩa là đây là bản dự thảo, hoặc số bị \
      mất khi chép: văn bản khác không dẫn được tới nó.
      """,
      english: """
        The line “Số:” of a plain text has a symbol and no number; a published report or document has no number in \
        its front matter (a doubt), or one without its figure. Drafts and restatements are not judged.
        """,
      wrong: "Số:      /BC-UBND", right: "Số: 46/BC-UBND",
      source: "Nghị định số 30/2020/NĐ-CP, Điều 15 và Phụ lục I"),
    check: .text { manuscript in
      guard manuscript.hasForm else { return [] }
      if let form = manuscript.plainForm {
        guard let line = form.number, !line.hasNumber else { return [] }
        return [
          manuscript.finding(
            line.range, "“\(manuscript.string(line.range))” chưa có số trước ký hiệu", hint: ask)
        ]
      }
      let number = manuscript.context.number
      let place = manuscript.placeOfValue("sokyhieu", "tieude", "trichyeu")
      if number.isEmpty {
        // A report may have been sent without one; a document has a number by its schema.
        guard manuscript.context.kind == .report else { return [] }
        return [
          manuscript.finding(
            place, "báo cáo chưa ghi số ký hiệu", hint: "thêm dòng “Số ký hiệu: …/BC-UBND”",
            severity: .warning)
        ]
      }
      guard number.contains("/"), number.first?.isNumber != true else { return [] }
      return [manuscript.finding(place, "“\(number)” chưa có số trước ký hiệu", hint: ask)]
    })
}

private let ask = "ghi số do văn thư cấp"
