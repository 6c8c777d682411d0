package import Theming

/// The figures of administrative reform by period, on one page.
package struct ReformFiguresPageContext: PortalPage {
  package var page: PageContext
  package var lead: String = ""
  package var keyFigures: KeyFiguresContext?
  package var indexTitle: String = ""
  package var indexPath: String = ""
  package var contents: [ContentsEntryContext] = []
  package var overTime: [FragmentContext] = []
  package var periods: [PeriodFiguresContext] = []
  package var dataSets: [LinkContext] = []
  package var dataPath: String = ""

  package var hasContents: Bool { !contents.isEmpty }
  package var hasOverTime: Bool { !overTime.isEmpty }
  package var hasDataSets: Bool { !dataSets.isEmpty }

  package static let fields = TemplateFields<ReformFiguresPageContext>(
    commonFields + [
      .text("lead", "Kỳ gần nhất và khoảng ngày của nó; nói rõ khi là cổng lưu trữ.", \.lead),
      .record("keyFigures", "Số liệu chính của kỳ gần nhất.", \.keyFigures),
      .text("indexTitle", "Tên trang bộ chỉ số theo Quyết định 766/QĐ-TTg.", \.indexTitle),
      .text("indexPath", "Trang bộ chỉ số; trống khi xã chưa có điểm.", \.indexPath),
      .list("contents", "Mục lục.", \.contents),
      .flag("hasContents", "Có ít nhất một mục trong `contents`.", \.hasContents),
      .list("overTime", "Biểu đồ và bảng đặt các kỳ cạnh nhau.", \.overTime),
      .flag("hasOverTime", "Có ít nhất một mục trong `overTime`.", \.hasOverTime),
      .list("periods", "Các kỳ, mới nhất trước.", \.periods),
      .list("dataSets", "Tệp CSV của các số liệu trên trang.", \.dataSets),
      .flag("hasDataSets", "Có ít nhất một mục trong `dataSets`.", \.hasDataSets),
      .text("dataPath", "Trang dữ liệu mở.", \.dataPath),
    ])
}
