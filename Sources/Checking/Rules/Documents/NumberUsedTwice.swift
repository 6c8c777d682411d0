internal import Diagnostics
internal import VietnameseText

extension Rule {
  package static let numberUsedTwice = Rule(
    "TX1405", "một số dùng cho hai văn bản", .number, .error,
    Explanation(
      """
      Trong một năm, mỗi số và ký hiệu của một cơ quan chỉ dùng cho một văn bản. Khi báo cáo dẫn hai văn bản cùng số, \
      cùng năm mà nội dung khác nhau, ít nhất một số bị gõ nhầm. Là lỗi khi ngày khác nhau và báo cáo nói rõ cả hai \
      là của một cơ quan; còn lại là điều cần xem lại.
      """,
      english: """
        A number and symbol is used once a year by an office. Two subjects under one number are an error when the \
        days differ and the text says that both are of one office, else a doubt.
        """,
      wrong: "số 12/KH-UBND ngày 25/01/2022 về phòng cháy rừng mùa khô; "
        + "số 12/KH-UBND ngày 08/3/2022 về rà soát thủ tục hộ tịch",
      right: "số 12/KH-UBND ngày 25/01/2022 về phòng cháy rừng mùa khô; "
        + "số 15/KH-UBND ngày 08/3/2022 về rà soát thủ tục hộ tịch",
      source: "Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1"),
    check: .text { manuscript in
      manuscript.citedTwice.filter { $0.likeness == .other }.compactMap { pair in
        guard let first = pair.first.date, let second = pair.second.date else { return nil }
        return manuscript.finding(
          pair.second.nameRange,
          .usedTwice(
            manuscript.string(pair.second.range), first == second ? nil : (first, second)),
          hint: "đối chiếu với sổ văn bản đi của năm \(second.year)",
          severity: pair.isOneOffice && first != second ? .error : .warning)
      }
    })
}

extension String {
  fileprivate static func usedTwice(
    _ written: String, _ days: (CalendarDate, CalendarDate)?
  ) -> String {
    guard let days else { return "số \(written) được dùng cho hai nội dung khác nhau" }
    return
      "số \(written) được dùng cho hai văn bản: ngày \(days.0.short) và ngày \(days.1.short)"
  }
}
