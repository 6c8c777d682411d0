internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// `60 %` in a text that else writes `60%`.
  package static let unevenPercent = Rule(
    "TX1708", "dấu % khi viết rời, khi viết liền", .spelling, .warning,
    Explanation(
      """
      Văn bản hành chính thường viết dấu % liền với số. Một văn bản viết cả hai cách thì nên sửa cho giống nhau: \
      số và dấu % viết rời có thể bị ngắt ở hai dòng.
      """,
      english: "A space before the percent sign where most of the same text has none.",
      wrong: "đạt 60 %, hai năm trước đạt 58% và 55%",
      right: "đạt 60%, hai năm trước đạt 58% và 55%"),
    check: .text { manuscript in
      guard manuscript.mayHave("%") else { return [] }
      var joined = 0
      var spaced: [Range<Int>] = []
      for (_, tokens) in manuscript.readings {
        for index in tokens.indices.dropFirst() where manuscript.isByte("%", tokens[index]) {
          guard tokens[index - 1].kind == .number else { continue }
          // `so với năm 2015 %` is two cells of a table.
          if index - 1 > tokens.startIndex, tokens[index - 2].is("năm") { continue }
          if tokens[index].isSpaced {
            spaced.append(tokens[index - 1].range.lowerBound..<tokens[index].range.upperBound)
          } else {
            joined += 1
          }
        }
      }
      guard joined > spaced.count else { return [] }
      return spaced.map { range in
        let written = manuscript.string(range)
        let whole = written.filter { !$0.isWhitespace }
        return manuscript.finding(range, .uneven(written), hint: .joined(whole), fix: whole)
      }
    })
}

extension String {
  fileprivate static func uneven(_ written: String) -> String {
    "“\(written)” có khoảng trắng trước %, chỗ khác viết liền"
  }
  fileprivate static func joined(_ written: String) -> String { "gõ “\(written)”" }
}
