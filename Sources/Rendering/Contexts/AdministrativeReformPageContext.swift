package import Theming

/// The section of administrative reform: reports, key figures, documents.
package struct AdministrativeReformPageContext: PortalPage {
  package var page: PageContext
  package var introduction: String = ""
  package var keyFigures: KeyFiguresContext?
  package var years: [ReportYearContext] = []
  package var figuresPath: String = ""
  package var figuresTitle: String = ""
  package var documents: [OfficialDocumentRowContext] = []
  package var documentsPath: String = ""
  package var links: [ListItemContext] = []

  package var hasDocuments: Bool { !documents.isEmpty }
  package var hasLinks: Bool { !links.isEmpty }

  package static let fields = TemplateFields<AdministrativeReformPageContext>(
    commonFields + [
      .html("introduction", "Lời dẫn của mục.", \.introduction),
      .record("keyFigures", "Số liệu chính của kỳ gần nhất.", \.keyFigures),
      .list("years", "Báo cáo theo năm, mới nhất trước.", \.years),
      .text("figuresPath", "Trang số liệu theo kỳ; trống khi chưa có số liệu.", \.figuresPath),
      .text("figuresTitle", "Tên trang số liệu.", \.figuresTitle),
      .list("documents", "Văn bản về cải cách hành chính.", \.documents),
      .flag("hasDocuments", "Có ít nhất một mục trong `documents`.", \.hasDocuments),
      .text("documentsPath", "Trang mọi văn bản.", \.documentsPath),
      .list("links", "Các trang khác của mục: bộ chỉ số, phụ lục.", \.links),
      .flag("hasLinks", "Có ít nhất một mục trong `links`.", \.hasLinks),
    ])
}
