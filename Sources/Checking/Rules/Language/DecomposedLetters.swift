internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension Rule {
  /// Letters written as a letter and marks apart.
  package static let decomposedLetters = Rule(
    "TX1710", "chữ có dấu viết rời (tổ hợp)", .spelling, .warning,
    Explanation(
      """
      Một số máy gõ chữ “ế” thành ba ký hiệu: e, dấu mũ, dấu sắc. Mắt không thấy khác, nhưng tìm kiếm, sắp xếp \
      và so sánh thì sai. Bộ gõ nên đặt ở “Unicode dựng sẵn”.
      """,
      english: "The file holds decomposed letters (NFD); search and comparison want NFC.",
      wrong: "ế gõ thành e và hai dấu", right: "ế là một chữ",
      source: "TCVN 6909:2001"),
    check: .text { manuscript in
      let prose = manuscript.prose
      let fixes = prose.decomposed.map {
        Fix(at: SourceSpan(prose.path, $0.range), $0.written, to: $0.composed)
      }
      guard let first = fixes.first else { return [] }
      return [Finding(at: first.span, .apart, hint: .compose, fixes: fixes)]
    })
}

extension String {
  fileprivate static let apart = "chữ có dấu viết rời thành nhiều ký hiệu trong tệp này"
  fileprivate static let compose = "lưu lại tệp với bảng mã Unicode dựng sẵn (NFC)"
}
