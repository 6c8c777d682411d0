package import Theming

/// Something that happens in a life, with the procedures that go with it.
package struct LifeEventContext: TemplateContext {
  package var name: String
  package var procedures: [LinkContext] = []

  /// Where the name of the event leads when it has but one procedure.
  package var path: String { procedures.count == 1 ? procedures[0].path : "" }

  package static let fields = TemplateFields<LifeEventContext>([
    .text("name", "Việc: «Sinh con», «Kết hôn».", \.name),
    .text("path", "Trang của thủ tục, khi việc này chỉ có một thủ tục.", \.path),
    .list("procedures", "Các thủ tục, theo thứ tự nên làm.", \.procedures),
  ])
}
