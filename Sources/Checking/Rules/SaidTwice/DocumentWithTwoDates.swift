internal import Diagnostics
internal import VietnameseText

extension Rule {
  package static let documentWithTwoDates = Rule(
    "TX1350", "một văn bản hai ngày", .contradiction, .error,
    Explanation(
      """
      Một văn bản chỉ có một ngày ban hành. Khi cùng số, cùng năm, cùng nội dung mà hai chỗ ghi hai ngày, một chỗ sai. \
      Với luật, nghị định, thông tư thì số đã đủ để nhận ra văn bản.
      """,
      english: """
        A document has one day of issue. Where it is not certain that both places speak of the same document, the \
        finding is a doubt.
        """,
      wrong: "Kế hoạch số 11/KH-UBND ngày 03/02/2023 … Kế hoạch số 11/KH-UBND ngày 05/02/2023",
      right: "Kế hoạch số 11/KH-UBND ngày 03/02/2023 … Kế hoạch số 11/KH-UBND ngày 03/02/2023"),
    check: .text { manuscript in
      manuscript.citedTwice.filter { $0.likeness != .other }.compactMap { pair in
        guard let first = pair.first.date, let second = pair.second.date,
          let place = pair.second.writtenDate?.range, first != second
        else { return nil }
        let isSame = pair.likeness == .same
        return manuscript.finding(
          place, .twoDates(manuscript.string(pair.second.range), first, second),
          hint: "đối chiếu với bản gốc"
            + (isSame ? "" : "; nếu là hai văn bản thì một số bị ghi nhầm"),
          severity: isSame && pair.isOneOffice ? .error : .warning)
      }
    })
}

extension String {
  fileprivate static func twoDates(
    _ written: String, _ first: CalendarDate, _ second: CalendarDate
  ) -> String {
    "hai ngày cho \(written): chỗ khác ghi \(first.short), ở đây ghi \(second.short)"
  }
}
