internal import Diagnostics
internal import Files
internal import Syntax

extension Rule {
  package static let spaceInDocumentNumber = Rule(
    "TX1402", "khoảng trắng trong số, ký hiệu", .number, .warning,
    Explanation(
      """
      Số và ký hiệu của văn bản viết liền: dấu gạch chéo giữa số và ký hiệu, dấu gạch nối giữa các nhóm chữ, \
      không có khoảng trắng. Chỗ ngắt dòng không bị tính.
      """,
      english: """
        Number and symbol have no spaces in them. The end of a wrapped line is none. In a text from a PDF the \
        space may be of the conversion, hence a doubt.
        """,
      wrong: "Kế hoạch số 47/KH - UBND", right: "Kế hoạch số 47/KH-UBND",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I"),
    check: .text { manuscript in
      manuscript.mentions.filter { !$0.spaces.isEmpty }.map { mention in
        let written = manuscript.string(mention.range)
        let joined = String(written.unicodeScalars.filter { !$0.properties.isWhitespace })
        let isWhole = manuscript.prose.span(mention.range).range.count == mention.range.count
        return manuscript.finding(
          mention.range, .spaced(written), hint: "viết liền: \(joined)",
          fix: isWhole ? joined : nil)
      }
    })
}

extension String {
  fileprivate static func spaced(_ written: String) -> String {
    "khoảng trắng trong số, ký hiệu “\(written)”"
  }
}
