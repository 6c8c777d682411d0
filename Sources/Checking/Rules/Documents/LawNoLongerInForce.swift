internal import Commune
internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  package static let lawNoLongerInForce = Rule(
    "TX1417", "dẫn văn bản đã hết hiệu lực", .term, .warning,
    Explanation(
      """
      Văn bản được dẫn đã hết hiệu lực trước ngày của bài (ngày ban hành, hay ngày cuối của kỳ báo cáo). Câu nói về việc thay thế, bãi bỏ, về năm cũ, và câu \
      dẫn luôn cả văn bản mới thì không bị nhắc; bài lưu trữ và bài diễn đạt lại cũng vậy. Là lỗi khi danh mục đã được đối chiếu \
      với Công báo, bài có ngày ban hành và văn bản ấy hết hiệu lực từ trước kỳ báo cáo.
      """,
      english: """
        A cited law that was over before the day of the text. Sentences on its end or on earlier \
        years, or which name what replaced it, are left alone. An error where the records were compared with the \
        gazette, the text has a day and the law was over before the time that it reports.
        """,
      wrong: "(năm 2024) theo Nghị định số 43/2011/NĐ-CP",
      right: "(năm 2024) theo Nghị định số 42/2022/NĐ-CP",
      source: "chung/van-ban-phap-luat.yml"),
    check: .text { manuscript in
      guard !manuscript.context.keepsOldWords else { return [] }
      let (first, last) = (manuscript.days.lowerBound, manuscript.days.upperBound)
      return manuscript.citedLaws.compactMap { cited in
        guard let law = cited.law, let end = law.expires?.latest, end < last,
          !manuscript.names(law.replacedBy, besides: cited.mention)
        else { return nil }
        let sentence = manuscript.tokens(of: cited.mention.block)
          .sentence(around: cited.mention.tokens.lowerBound)
        guard !sentence.speaksOfTime(before: end, in: manuscript) else { return nil }
        // What ended within the time that is reported was followed in a part of it.
        let isCertain = end < first && law.isVerified && manuscript.context.issued != nil
        return manuscript.finding(
          cited.mention.nameRange, .over(law),
          hint: manuscript.replacement(of: law, on: last),
          severity: isCertain ? .error : .warning)
      }
    })
}

extension Manuscript {
  /// Whether the block also cites the law with this number.
  fileprivate func names(_ number: String, besides mention: DocumentMention) -> Bool {
    guard let law = reference.law(number) else { return false }
    return mentions.contains {
      $0.block == mention.block && reference.law($0.key)?.number == law.number
    }
  }

  /// What has come in the place of a law, as far as the records go on to `day`.
  fileprivate func replacement(of law: Law, on day: CalendarDate) -> String {
    var number = law.replacedBy
    var steps = 0
    while steps < 5, let next = reference.law(number), let end = next.expires?.latest, end < day,
      !next.replacedBy.isEmpty
    {
      number = next.replacedBy
      steps += 1
    }
    return number.isEmpty ? "tìm văn bản đang có hiệu lực" : "văn bản thay thế: \(number)"
  }
}

extension String {
  fileprivate static func over(_ law: Law) -> String {
    "\(law.number) hết hiệu lực từ \(law.expires?.short ?? "")"
  }
}
