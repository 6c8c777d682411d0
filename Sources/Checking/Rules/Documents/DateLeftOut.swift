internal import Diagnostics

extension Rule {
  package static let dateLeftOut = Rule(
    "TX1407", "ngày ban hành bỏ trống", .date, .error,
    Explanation(
      """
      Sau số, ký hiệu có chữ “ngày” nhưng không có ngày nào: chỗ trống của bản nháp còn sót lại.
      """,
      english: "The word for day behind a document's number, and no day.",
      wrong: "Kế hoạch số 12/KH-UBND ngày về đào tạo cán bộ",
      right: "Kế hoạch số 12/KH-UBND ngày 15/02/2023 về đào tạo cán bộ",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I"),
    check: .text { manuscript in
      manuscript.mentions.compactMap { mention in
        guard case .missing(let marker) = mention.dating, !mention.isOwn else { return nil }
        return manuscript.finding(
          mention.range.lowerBound..<marker.upperBound,
          .leftOut(manuscript.string(mention.range)),
          hint: "ghi ngày, tháng, năm ban hành",
          severity: manuscript.context.severityOfForm)
      }
    })
}

extension String {
  fileprivate static func leftOut(_ written: String) -> String {
    "thiếu ngày ban hành sau chữ “ngày” của \(written)"
  }
}
