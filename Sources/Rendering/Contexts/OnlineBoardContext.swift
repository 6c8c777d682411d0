package import Theming

/// How to hand in a dossier online, from what the shared data and the commune say.
package struct OnlineBoardContext: TemplateContext {
  package var steps: [SheetLineContext] = []
  package var help: [SheetLineContext] = []
  package var count: String = ""

  package var hasHelp: Bool { !help.isEmpty }

  package static let fields = TemplateFields<OnlineBoardContext>([
    .list("steps", "Các bước.", \.steps),
    .list("help", "Ai giúp, ở đâu, khi nào.", \.help),
    .flag("hasHelp", "Có ít nhất một mục trong `help`.", \.hasHelp),
    .text("count", "Bao nhiêu thủ tục mà nguồn nêu nộp trực tuyến được.", \.count),
  ])
}

/// A line of a sheet: a word that is set bold, and what belongs to it.
package struct SheetLineContext: TemplateContext {
  package var title: String
  package var text: String = ""

  package static let fields = TemplateFields<SheetLineContext>([
    .text("title", "Chữ đậm.", \.title),
    .text("text", "Lời.", \.text),
  ])
}
