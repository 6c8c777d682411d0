internal import Commune
internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  package static let dateInTheFuture = Rule(
    "TX1410", "văn bản được dẫn có ngày sau ngày của bài", .date, .error,
    Explanation(
      """
      Không thể dẫn một văn bản ban hành sau ngày của chính mình: năm hoặc tháng bị gõ nhầm. Khi báo cáo chưa có ngày thì so với \
      kỳ báo cáo cộng thêm ba tháng, và chỉ là điều cần xem lại. Văn bản, báo cáo đã đăng cũng không thể ban hành sau hôm nay.
      """,
      english: """
        A text cannot cite a document of a later day. Where its own day is open, the end of its period and three \
        months more is the limit, and the finding a doubt. Nor is a page itself issued after today.
        """,
      wrong: "(báo cáo tháng 6/2023) … Kế hoạch số 57/KH-UBND ngày 30/12/2023",
      right: "(báo cáo tháng 6/2023) … Kế hoạch số 57/KH-UBND ngày 30/12/2022"),
    check: .text { manuscript in
      let (limit, isCertain) = manuscript.context.lastDayToCite
      let cited: [Finding] = manuscript.mentions.compactMap { mention in
        guard case .behind(let written) = mention.dating, let date = written.calendarDate,
          date > limit, !mention.isOwn
        else { return nil }
        return manuscript.finding(
          written.range, .later(manuscript.string(mention.range), date, limit),
          hint: "xem lại năm và tháng", severity: isCertain ? .error : .warning)
      }
      return manuscript.dayOfIssueToCome + cited
    })
}

extension Manuscript {
  /// That the page itself is registered as issued after today.
  fileprivate var dayOfIssueToCome: [Finding] {
    guard context.format == .markdown, context.kind == .report || context.kind == .document,
      !context.isDraft, let issued = context.issued, issued.earliest > context.today,
      let block = blocks.first(where: { $0.kind == .value(key: "ngaybanhanh") })
    else { return [] }
    return [
      finding(
        block.range, .toCome(string(block.range), context.today), hint: "xem lại năm và tháng")
    ]
  }
}

extension String {
  fileprivate static func toCome(_ written: String, _ today: CalendarDate) -> String {
    "ngày ban hành \(written) sau hôm nay (\(today.short))"
  }

  fileprivate static func later(
    _ written: String, _ date: CalendarDate, _ limit: CalendarDate
  ) -> String {
    "ngày \(date.short) của \(written) sau ngày của bài (không quá \(limit.short))"
  }
}
