package import Theming

/// Something that happens in a life, with the procedures that go with it.
package struct LifeEventContext: TemplateContext {
  package var name: String
  package var procedures: [LinkContext] = []

  package static let fields = TemplateFields<LifeEventContext>([
    .text("name", "Việc: «Sinh con», «Kết hôn».", \.name),
    .list("procedures", "Các thủ tục, theo thứ tự nên làm.", \.procedures),
  ])
}
