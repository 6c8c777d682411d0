internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// `a. Tiếp công dân Tổng số lượt là 40.`
  package static let gluedHeading = Rule(
    "TX1505", "đầu mục dính liền nội dung", .structure, .warning,
    Explanation(
      """
      Đầu mục và câu đầu của nội dung đứng trên một dòng mà giữa hai phần không có dấu gì: người đọc không biết \
      tên mục hết ở đâu. Đặt dấu hai chấm, hoặc xuống dòng sau tên mục.
      """,
      english: """
        In a numbered line of a plain text, words that only begin a sentence (“Tổng số”, “Tính đến”) stand with a \
        capital in the middle, with no mark before them and no line end.
        """,
      wrong: "a. Tiếp công dân Tổng số lượt là 40.",
      right: "a. Tiếp công dân: Tổng số lượt là 40."),
    check: .text { manuscript in
      guard manuscript.context.format == .plainText else { return [] }
      return manuscript.outline.entries.compactMap { entry in
        guard let start = manuscript.gluedSentence(behind: entry.label) else { return nil }
        let title = entry.label.range.upperBound..<start.range.lowerBound
        return manuscript.finding(
          entry.label.range.lowerBound..<start.range.upperBound,
          "“\(manuscript.string(start))” bắt đầu một câu nhưng dính liền tên mục",
          hint: "thêm dấu hai chấm hoặc xuống dòng sau “\(manuscript.ending(of: title))”")
      }
    })
}

extension Manuscript {
  /// The word that begins a sentence right behind the words of a heading.
  fileprivate func gluedSentence(behind label: OutlineLabel) -> TextToken? {
    let words = tokens(of: label.block).drop { $0.range.lowerBound < label.range.upperBound }
    // Up to the first mark: behind it a capital may be right.
    let title = words.prefix { $0.kind != .mark }
    for (before, (word, next)) in zip(
      title.dropFirst(2), zip(title.dropFirst(3), title.dropFirst(4)))
    where isSentenceStart(word, next) && isCapitalized(word) && !isCapitalized(before)
      && before.kind == .word
      && !prose.lineEnds.contains(where: { $0 == word.range.lowerBound - 1 })
    {
      return word
    }
    return nil
  }

  private func isSentenceStart(_ word: TextToken, _ next: TextToken) -> Bool {
    word.is("tổng") && next.is("số") || word.is("tính") && next.is("đến")
      || word.is("tính") && next.is("từ") || word.is("hiện") && next.is("nay")
      || word.is("hiện") && next.is("tại") || word.is("đến") && next.is("nay")
      || word.is("trong") && (next.is("năm") || next.is("quý") || next.is("kỳ"))
      || word.is("nhìn") && next.is("chung")
  }

  /// The last words of a range.
  fileprivate func ending(of range: Range<Int>) -> String {
    string(range).split(separator: " ").suffix(3).joined(separator: " ")
  }
}
