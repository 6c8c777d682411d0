package import Theming

/// The changes of one day.
package struct ProcedureChangeDayContext: TemplateContext {
  package var date: String
  package var isoDate: String = ""
  package var changes: [ProcedureChangeContext] = []

  package static let fields = TemplateFields<ProcedureChangeDayContext>([
    .text("date", "Ngày.", \.date),
    .text("isoDate", "Ngày máy đọc.", \.isoDate),
    .list("changes", "Các thay đổi.", \.changes),
  ])
}
