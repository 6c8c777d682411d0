internal import Commune
internal import Diagnostics
internal import VietnameseText

extension Rule {
  package static let lawDate = Rule(
    "TX1416", "ngày ban hành của luật, nghị định, thông tư", .date, .error,
    Explanation(
      """
      Ngày của văn bản luật phải khớp với danh mục văn bản pháp luật; năm trong số (61/2018/NĐ-CP) là năm ban hành, nên ngày của năm \
      khác là sai. Khi danh mục chưa được đối chiếu với Công báo thì chỉ là điều cần xem lại.
      """,
      english: """
        The day of a cited law is that of the records, and its year is the one in its number. Where the records were \
        not compared with the gazette, the finding is a doubt.
        """,
      wrong: "Nghị định số 30/2020/NĐ-CP ngày 15/3/2020",
      right: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020",
      source: "chung/van-ban-phap-luat.yml"),
    check: .text { manuscript in
      manuscript.yearsAgainstNumbers + manuscript.datesAgainstRecords
    })
}

extension Manuscript {
  fileprivate var yearsAgainstNumbers: [Finding] {
    mentions.compactMap { mention in
      guard let year = mention.year, case .behind(let written) = mention.dating,
        let date = written.calendarDate, date.year != year
      else { return nil }
      return finding(
        written.range, .otherYear(string(mention.range), date.year, year),
        hint: "xem lại năm trong số hoặc trong ngày")
    }
  }

  fileprivate var datesAgainstRecords: [Finding] {
    citedLaws.compactMap { cited in
      guard let law = cited.law, case .day(let issued)? = law.issued,
        case .behind(let written) = cited.mention.dating, let date = written.calendarDate,
        date != issued, date.year == issued.year
      else { return nil }
      return finding(
        written.range, .otherDay(law, date, issued), hint: "viết \(issued.short)",
        severity: law.isVerified ? .error : .warning)
    }
  }
}

extension String {
  fileprivate static func otherYear(_ written: String, _ year: Int, _ numbered: Int) -> String {
    "năm \(year) không khớp với năm \(numbered) trong số \(written)"
  }

  fileprivate static func otherDay(
    _ law: Law, _ date: CalendarDate, _ issued: CalendarDate
  ) -> String {
    "ngày \(date.short) không phải ngày ban hành của \(law.number) (\(issued.short))"
  }
}
