package import Theming

/// The reports of one year.
package struct ReportYearContext: TemplateContext {
  package var year: String
  package var reports: [ReportRowContext] = []

  package static let fields = TemplateFields<ReportYearContext>([
    .text("year", "Năm.", \.year),
    .list("reports", "Các báo cáo của năm.", \.reports),
  ])
}
