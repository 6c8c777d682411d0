package import Theming

/// Since when a procedure holds, until when, by which decision, and what came before and
/// after.
package struct LifecycleContext: TemplateContext {
  package var from: String = ""
  package var until: String = ""
  package var decision: String = ""
  package var replacedBy: [ProcedureReferenceContext] = []
  package var replaces: [ProcedureReferenceContext] = []

  package var hasReplacedBy: Bool { !replacedBy.isEmpty }
  package var hasReplaces: Bool { !replaces.isEmpty }

  package static let fields = TemplateFields<LifecycleContext>([
    .text("from", "Có hiệu lực từ ngày.", \.from),
    .text("until", "Hết hiệu lực từ ngày.", \.until),
    .text("decision", "Văn bản công bố hoặc bãi bỏ.", \.decision),
    .list("replacedBy", "Thay bằng.", \.replacedBy),
    .flag("hasReplacedBy", "Có ít nhất một mục trong `replacedBy`.", \.hasReplacedBy),
    .list("replaces", "Thay cho.", \.replaces),
    .flag("hasReplaces", "Có ít nhất một mục trong `replaces`.", \.hasReplaces),
  ])
}
