package import Theming

/// One report in the list of reports.
package struct ReportRowContext: TemplateContext {
  package var period: String
  package var title: String
  package var path: String
  package var number: String = ""
  package var date: String = ""
  package var isoDate: String = ""
  package var summary: String = ""

  package static let fields = TemplateFields<ReportRowContext>([
    .text("period", "Kỳ: «6 tháng», «Quý III».", \.period),
    .text("title", "Tên báo cáo.", \.title),
    .text("path", "Địa chỉ dưới cổng.", \.path),
    .text("number", "Số ký hiệu.", \.number),
    .text("date", "Ngày ban hành.", \.date),
    .text("isoDate", "Ngày máy đọc.", \.isoDate),
    .text("summary", "Một câu tóm tắt.", \.summary),
  ])
}
