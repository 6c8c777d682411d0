package import Theming

/// The procedures whose names begin with one letter.
package struct LetterContext: TemplateContext {
  package var letter: String
  package var anchor: String
  package var procedures: [ProcedureRowContext] = []

  package static let fields = TemplateFields<LetterContext>([
    .text("letter", "Chữ cái.", \.letter),
    .text("anchor", "Neo, không có dấu #.", \.anchor),
    .list("procedures", "Các thủ tục.", \.procedures),
  ])
}
