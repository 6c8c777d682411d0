package import Theming

/// Fields that belong together in a citizen's eyes.
package struct FieldGroupContext: TemplateContext {
  package var name: String
  package var procedureFields: [FieldContext] = []

  package static let fields = TemplateFields<FieldGroupContext>([
    .text("name", "Tên nhóm: «Cá nhân, gia đình».", \.name),
    .list("procedureFields", "Các lĩnh vực.", \.procedureFields),
  ])
}
