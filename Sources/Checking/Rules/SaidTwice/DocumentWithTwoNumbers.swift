internal import Diagnostics
internal import VietnameseText

extension Rule {
  package static let documentWithTwoNumbers = Rule(
    "TX1351", "một văn bản hai số", .contradiction, .warning,
    Explanation(
      """
      Hai chỗ nói về một văn bản cùng tên loại, cùng ngày, nội dung giống nhau từng chữ, nhưng số khác nhau: có thể một \
      chỗ gõ nhầm số.
      """,
      english: """
        Two documents of one kind and day with the same subject, word for word, and different numbers.
        """,
      wrong: "số 46/KH-UBND ngày 28/12/2021 về cải cách hành chính năm 2022 … "
        + "số 47/KH-UBND ngày 28/12/2021 về cải cách hành chính năm 2022",
      right: "số 46/KH-UBND ngày 28/12/2021 về cải cách hành chính năm 2022 … "
        + "số 46/KH-UBND ngày 28/12/2021 về cải cách hành chính năm 2022"),
    check: .text { manuscript in
      var seen: [DatedSubject: DocumentMention] = [:]
      return manuscript.mentions.compactMap { mention in
        guard let subject = manuscript.wholeSubject(of: mention) else { return nil }
        guard let first = seen[subject] else {
          seen[subject] = mention
          return nil
        }
        guard first.key != mention.key, first.issuer.mayBe(mention.issuer) else { return nil }
        return manuscript.finding(
          mention.range,
          .twoNumbers(manuscript.string(first.range), manuscript.string(mention.range)),
          hint: "đối chiếu với bản gốc của văn bản")
      }
    })
}

/// What a document is about, word for word.
private struct DatedSubject: Hashable {
  let symbol: String
  let date: CalendarDate
  let words: [PackedWord]
}

extension Manuscript {
  /// Nil where too little is said to know the document by.
  fileprivate func wholeSubject(of mention: DocumentMention) -> DatedSubject? {
    guard let date = mention.date, !mention.isParty, mention.subject.count >= 6 else { return nil }
    let words = tokens[mention.subject].compactMap(\.key)
    return words.count >= 6 ? DatedSubject(symbol: mention.symbol, date: date, words: words) : nil
  }
}

extension String {
  fileprivate static func twoNumbers(_ first: String, _ second: String) -> String {
    "hai số cho một nội dung cùng ngày: chỗ khác ghi \(first), ở đây ghi \(second)"
  }
}
