package import Theming

/// The papers for one case.
package struct DocumentCaseContext: TemplateContext {
  package var title: String = ""
  package var documents: [RequiredDocumentContext] = []

  package static let fields = TemplateFields<DocumentCaseContext>([
    .text("title", "Trường hợp; trống khi chỉ có một.", \.title),
    .list("documents", "Các giấy tờ.", \.documents),
  ])
}
