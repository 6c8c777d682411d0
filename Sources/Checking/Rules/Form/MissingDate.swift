internal import Commune
internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// `Xã Mẫu, ngày   tháng 9 năm 2023`
  package static let missingDate = Rule(
    "TX1603", "văn bản chưa có ngày ban hành", .form, .error,
    Explanation(
      """
      Ngày, tháng, năm của văn bản là ngày ban hành, ghi khi ký số hoặc đóng dấu. Chỗ trống nghĩa là bản dự thảo, \
      hoặc ngày bị mất khi chép: không biết luật nào đang có hiệu lực khi văn bản ra đời.
      """,
      english: """
        The line of place and date of a plain text lacks its day, month or year; a published report or document \
        has no full day of issue in its front matter (a doubt). Drafts and restatements are not judged.
        """,
      wrong: "Xã Mẫu, ngày   tháng 9 năm 2023", right: "Xã Mẫu, ngày 08 tháng 9 năm 2023",
      source: "Nghị định số 30/2020/NĐ-CP, Điều 8 và Phụ lục I"),
    check: .text { manuscript in
      guard manuscript.hasForm else { return [] }
      if let form = manuscript.plainForm {
        guard let line = form.dateLine, !line.missing.isEmpty else { return [] }
        return [
          manuscript.finding(
            line.range,
            "“\(manuscript.string(line.range))” chưa ghi \(line.missing.joined(separator: ", "))",
            hint: "ghi ngày ban hành, ngày dưới 10 và tháng 1, 2 thêm số 0 ở trước")
        ]
      }
      if case .day? = manuscript.context.issued { return [] }
      guard manuscript.context.kind == .report || manuscript.context.issued != nil else {
        return []
      }
      return [
        manuscript.finding(
          manuscript.placeOfValue("ngaybanhanh", "sokyhieu", "tieude", "trichyeu"),
          "chưa ghi đủ ngày, tháng, năm ban hành", hint: "thêm dòng “Ngày ban hành: 08/9/2026”",
          severity: .warning)
      ]
    })
}
