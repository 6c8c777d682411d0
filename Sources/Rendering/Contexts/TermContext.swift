package import Theming

/// A word in plain words.
package struct TermContext: TemplateContext {
  package var word: String
  package var anchor: String
  package var otherNames: String = ""
  package var meaning: String
  package var used: String = ""
  package var today: [ContentsEntryContext] = []
  package var basis: String = ""
  package var note: String = ""

  package var hasToday: Bool { !today.isEmpty }

  package static let fields = TemplateFields<TermContext>([
    .text("word", "Từ được giải thích.", \.word),
    .text("anchor", "Neo của từ, không có dấu #.", \.anchor),
    .text("otherNames", "Chữ viết tắt, tên khác.", \.otherNames),
    .text("meaning", "Nghĩa bằng lời thường.", \.meaning),
    .text("used", "Dùng từ ngày nào, đến ngày nào.", \.used),
    .list("today", "Từ hiện nay thay cho từ này, trong cùng trang.", \.today),
    .flag("hasToday", "Có ít nhất một mục trong `today`.", \.hasToday),
    .text("basis", "Văn bản nói về từ này.", \.basis),
    .text("note", "Điều cần biết thêm.", \.note),
  ])
}
