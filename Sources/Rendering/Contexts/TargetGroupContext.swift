package import Theming

/// Targets that belong together.
package struct TargetGroupContext: TemplateContext {
  package var name: String
  package var targets: [TargetContext] = []

  package static let fields = TemplateFields<TargetGroupContext>([
    .text("name", "Nhóm chỉ tiêu.", \.name),
    .list("targets", "Các chỉ tiêu.", \.targets),
  ])
}
