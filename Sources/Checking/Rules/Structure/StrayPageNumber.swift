internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// A paragraph that is only `4`.
  package static let strayPageNumber = Rule(
    "TX1508", "số trang còn sót", .structure, .warning,
    Explanation(
      """
      Chữ chép từ tệp PDF mang theo số trang: một đoạn chỉ có một con số, thường chen giữa câu. Xóa số ấy và nối \
      lại câu.
      """,
      english: """
        A paragraph of a Markdown text that is only a number of at most three digits. In plain text the reader \
        leaves page numbers out.
        """,
      wrong: "… công khai tại⏎⏎4⏎⏎Bộ phận một cửa …", right: "… công khai tại Bộ phận một cửa …"),
    check: .text { manuscript in
      guard manuscript.context.format == .markdown else { return [] }
      return manuscript.numberBlocks.compactMap { place in
        let tokens = manuscript.tokens(of: place)
        guard tokens.count == 1, manuscript.blocks[place].kind == .paragraph,
          let token = tokens.first,
          token.kind == .number, token.range.count <= 3,
          let number = Int(manuscript.string(token))
        else { return nil }
        return manuscript.finding(
          token.range, "“\(number)” đứng một mình, có lẽ là số trang của tệp PDF",
          hint: "xóa dòng này và nối lại câu")
      }
    })
}
