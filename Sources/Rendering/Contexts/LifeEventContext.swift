package import Theming

/// A life event in a list: what it is called, and what it takes in one sentence.
package struct LifeEventContext: TemplateContext {
  package var name: String
  package var path: String
  package var summary: String = ""

  package static let fields = TemplateFields<LifeEventContext>([
    .text("name", "Tên việc: «Sinh con».", \.name),
    .text("path", "Trang của việc, dưới cổng.", \.path),
    .text("summary", "Một câu: việc này gồm những gì.", \.summary),
  ])
}
