internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// Two words before a number that both say “about”, or “more than”.
  package static let doubledApproximation = Rule(
    "TX1711", "hai chữ ước lượng liền nhau", .spelling, .warning,
    Explanation(
      """
      Một con số ước lượng chỉ cần một chữ: hơn, trên, gần, khoảng, chừng, độ. Hai chữ liền nhau là thừa, và \
      khi chúng trái nhau (“gần hơn 300”) thì không biết con số là bao nhiêu.
      """,
      english:
        "Two words of approximation before one number: one is superfluous, or they disagree.",
      wrong: "khoảng gần 300 lượt", right: "gần 300 lượt"),
    check: .text { manuscript in
      manuscript.find(at: manuscript.glance.numbers) { number, tokens in
        let index = number - 2
        guard index >= tokens.startIndex else { return nil }
        let (first, second) = (tokens[index], tokens[index + 1])
        guard first.isOne(of: approximations), second.isOne(of: approximations),
          first.key != second.key,
          index == tokens.startIndex || !tokens[index - 1].isOne(of: openingQuotes)
        else { return nil }
        let range = first.range.lowerBound..<second.range.upperBound
        return manuscript.finding(
          range, .doubled(manuscript.string(range)),
          hint: .one(manuscript.string(first), manuscript.string(second)))
      }
    })
}

/// What a quotation begins with: those words are another's.
private let openingQuotes = WordSet(["“", "\"", "‘", "«"])

private let approximations = WordSet([
  "hơn", "trên", "gần", "khoảng", "chừng", "độ", "ngót",
])

extension String {
  fileprivate static func doubled(_ words: String) -> String {
    "“\(words)”: hai chữ ước lượng cho một con số"
  }

  fileprivate static func one(_ first: String, _ second: String) -> String {
    "chỉ giữ một chữ: “\(first)” hoặc “\(second)”"
  }
}
