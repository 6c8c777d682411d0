internal import Diagnostics
internal import VietnameseText

extension Rule {
  package static let dateInTheFuture = Rule(
    "TX1410", "văn bản được dẫn có ngày sau ngày của bài", .date, .error,
    Explanation(
      """
      Không thể dẫn một văn bản ban hành sau ngày của chính mình: năm hoặc tháng bị gõ nhầm. Khi báo cáo chưa có ngày thì so với \
      kỳ báo cáo cộng thêm ba tháng, và chỉ là điều cần xem lại.
      """,
      english: """
        A text cannot cite a document of a later day. Where its own day is open, the end of its period and three \
        months more is the limit, and the finding a doubt.
        """,
      wrong: "(báo cáo tháng 6/2023) … Kế hoạch số 57/KH-UBND ngày 30/12/2023",
      right: "(báo cáo tháng 6/2023) … Kế hoạch số 57/KH-UBND ngày 30/12/2022"),
    check: .text { manuscript in
      let (limit, isCertain) = manuscript.context.lastDayToCite
      return manuscript.mentions.compactMap { mention in
        guard case .behind(let written) = mention.dating, let date = written.calendarDate,
          date > limit, !mention.isOwn
        else { return nil }
        return manuscript.finding(
          written.range, .later(manuscript.string(mention.range), date, limit),
          hint: "xem lại năm và tháng", severity: isCertain ? .error : .warning)
      }
    })
}

extension String {
  fileprivate static func later(
    _ written: String, _ date: CalendarDate, _ limit: CalendarDate
  ) -> String {
    "ngày \(date.short) của \(written) sau ngày của bài (không quá \(limit.short))"
  }
}
