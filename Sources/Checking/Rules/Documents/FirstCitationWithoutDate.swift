internal import Diagnostics
internal import Syntax

extension Rule {
  package static let firstCitationWithoutDate = Rule(
    "TX1408", "dẫn văn bản lần đầu mà không có ngày", .number, .warning,
    Explanation(
      """
      Lần đầu dẫn một văn bản phải ghi tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu; từ lần sau chỉ cần \
      tên loại và số, ký hiệu. Số của văn bản hành chính lặp lại mỗi năm, nên thiếu ngày là không biết văn bản nào. Văn bản có \
      năm trong số (61/2018/NĐ-CP), hoặc có ngày ở chỗ khác trong bài, thì chỉ được ghi chú; trang web cũng vậy, vì có thể dẫn bằng \
      liên kết.
      """,
      english: """
        The first citation of a document gives its day. Where the number has the year in it, or another place of the \
        text has the day, that is a note, as on a page, which may link to it. Laws and ordinances need only their name.
        """,
      wrong: "thực hiện Kế hoạch số 47/KH-UBND về cải cách hành chính",
      right: "thực hiện Kế hoạch số 47/KH-UBND ngày 30/12/2021 của UBND xã về cải cách hành chính",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I"),
    check: .text { manuscript in
      guard manuscript.context.isAdministrative else { return [] }
      let dated = Set(manuscript.mentions.filter { $0.writtenDate != nil }.map(\.key))
      var seen: Set<String> = []
      return manuscript.mentions.compactMap { mention in
        guard seen.insert(mention.key).inserted, mention.needsDate,
          manuscript.blocks[mention.block].kind.isSentences
        else { return nil }
        let isKnown =
          manuscript.context.format == .markdown || mention.year != nil || mention.isParty
          || dated.contains(mention.key)
        return manuscript.finding(
          mention.nameRange, .withoutDate(manuscript.string(mention.range)),
          hint: "ghi thêm ngày ban hành sau số, ký hiệu", severity: isKnown ? .note : .warning)
      }
    })
}

extension DocumentMention {
  fileprivate var needsDate: Bool {
    guard case .none = dating, !isOwn else { return false }
    return !groups[0].hasPrefix("QH") && !groups[0].hasPrefix("UBTVQH")
  }
}

extension String {
  fileprivate static func withoutDate(_ written: String) -> String {
    "\(written) được dẫn lần đầu mà không có ngày ban hành"
  }
}
