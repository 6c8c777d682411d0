package import Theming

/// The section of digital transformation.
package struct DigitalTransformationPageContext: PortalPage {
  package var page: PageContext
  package var body: String = ""
  package var keyFigures: KeyFiguresContext?
  package var items: [ListItemContext] = []
  package var statistics: [FragmentContext] = []
  package var documents: [OfficialDocumentRowContext] = []

  package var hasItems: Bool { !items.isEmpty }
  package var hasDocuments: Bool { !documents.isEmpty }

  package static let fields = TemplateFields<DigitalTransformationPageContext>(
    commonFields + [
      .html("body", "Lời dẫn và nội dung.", \.body),
      .record("keyFigures", "Số liệu chính.", \.keyFigures),
      .list("items", "Các trang của mục.", \.items),
      .flag("hasItems", "Có ít nhất một mục trong `items`.", \.hasItems),
      .list("statistics", "Bảng và biểu đồ.", \.statistics),
      .list("documents", "Văn bản về chuyển đổi số.", \.documents),
      .flag("hasDocuments", "Có ít nhất một mục trong `documents`.", \.hasDocuments),
    ])
}
