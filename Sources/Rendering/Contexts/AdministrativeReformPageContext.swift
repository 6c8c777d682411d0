package import Theming

/// The section of administrative reform: reports, plans, indicators, progress.
package struct AdministrativeReformPageContext: PortalPage {
  package var page: PageContext
  package var introduction: String = ""
  package var keyFigures: KeyFiguresContext?
  package var years: [ReportYearContext] = []
  package var targetGroups: [TargetGroupContext] = []
  package var targetPeriod: String = ""
  package var targetFoot: String = ""
  package var statistics: [FragmentContext] = []
  package var documents: [OfficialDocumentRowContext] = []
  package var documentsPath: String = ""
  package var links: [ListItemContext] = []

  package var hasTargetGroups: Bool { !targetGroups.isEmpty }
  package var hasDocuments: Bool { !documents.isEmpty }
  package var hasLinks: Bool { !links.isEmpty }

  package static let fields = TemplateFields<AdministrativeReformPageContext>(
    commonFields + [
      .html("introduction", "Lời dẫn của mục.", \.introduction),
      .record("keyFigures", "Số liệu chính của kỳ gần nhất.", \.keyFigures),
      .list("years", "Báo cáo theo năm, mới nhất trước.", \.years),
      .list("targetGroups", "Tiến độ so với chỉ tiêu.", \.targetGroups),
      .flag("hasTargetGroups", "Có ít nhất một mục trong `targetGroups`.", \.hasTargetGroups),
      .text("targetPeriod", "Kỳ số liệu, khi mọi chỉ tiêu cùng một kỳ.", \.targetPeriod),
      .text(
        "targetFoot", "Thanh nghĩa là gì, khi có thanh; nguồn, khi mọi chỉ tiêu cùng một nguồn.",
        \.targetFoot),
      .list(
        "statistics", "Thống kê: hồ sơ, hài lòng, trễ hạn, số thủ tục; bảng và biểu đồ.",
        \.statistics),
      .list("documents", "Văn bản về cải cách hành chính.", \.documents),
      .flag("hasDocuments", "Có ít nhất một mục trong `documents`.", \.hasDocuments),
      .text("documentsPath", "Trang mọi văn bản.", \.documentsPath),
      .list("links", "Các trang khác của mục: bộ chỉ số, phụ lục.", \.links),
      .flag("hasLinks", "Có ít nhất một mục trong `links`.", \.hasLinks),
    ])
}
