internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  package static let impossibleDate = Rule(
    "TX1409", "ngày viết hỏng hoặc không có trong lịch", .date, .error,
    Explanation(
      """
      Ngày viết dính (31/82023), năm có năm chữ số (30/1/20223), ngày không có trong lịch (31/4/2022), chữ “ngày” mất chữ đầu: \
      người đọc không biết là ngày nào, và máy không sắp xếp được.
      """,
      english: """
        Dates whose parts have grown together, with a year of five digits, or that no calendar has; and the word for \
        day without its first letter.
        """,
      wrong: "Ngày 31/82023, UBND xã kiểm tra", right: "Ngày 31/8/2023, UBND xã kiểm tra"),
    check: .text { manuscript in
      guard !manuscript.dates.isEmpty else { return [] }
      let year = manuscript.days.upperBound.year
      let values = Set(manuscript.blocks.filter(\.kind.isValue).map(\.range))
      return manuscript.dates.flatMap { date -> [Finding] in
        // A value that is nothing but a day was read as one, and found wrong, with the front matter.
        guard !values.contains(date.range) else { return [] }
        let written = manuscript.string(date.range)
        var findings: [Finding] = []
        if date.isMarkerMisspelt, let marker = date.marker {
          findings.append(manuscript.finding(marker, .misspelt, hint: "viết ngày", fix: "ngày"))
        }
        let likely = date.likely(near: year)
        let message: String? =
          switch date.value {
          case .day, .withoutYear: nil
          case .glued: .glued(written)
          case .oddYear: .oddYear(written)
          case .impossible: .impossible(written)
          }
        if let message {
          findings.append(
            manuscript.finding(
              date.range, message,
              hint: likely.map { "có phải \($0.short)?" } ?? "đối chiếu ngày với văn bản gốc"))
        }
        return findings
      }
    })
}

extension String {
  fileprivate static let misspelt = "“gày” là chữ “ngày” mất chữ đầu"

  fileprivate static func glued(_ written: String) -> String { "ngày “\(written)” viết dính" }

  fileprivate static func oddYear(_ written: String) -> String {
    "năm trong “\(written)” không phải là một năm"
  }

  fileprivate static func impossible(_ written: String) -> String {
    "không có ngày “\(written)” trong lịch"
  }
}
