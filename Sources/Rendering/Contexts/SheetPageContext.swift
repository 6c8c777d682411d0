package import Theming

/// A sheet to print: a board for the wall (A4) or the papers of one procedure (A5). The page's title
/// is what the sheet is about.
package struct SheetPageContext: PortalPage {
  package var page: PageContext
  package var agency: String
  package var sheet: SheetContext
  package var version: String
  package var date: String = ""
  package var boardsPath: String
  package var sheetStyles: [ScriptContext] = []

  package static let fields = TemplateFields<SheetPageContext>(
    commonFields + [
      .text("agency", "Cơ quan niêm yết.", \.agency),
      .record("sheet", "Nội dung của tờ; luôn có.", \.optionalSheet),
      .text("version", "Phiên bản: sáu chữ cái, đổi khi nội dung đổi.", \.version),
      .text("date", "Dữ liệu mới nhất của tờ: «ngày 20/7/2026»; trống khi chưa biết.", \.date),
      .text("boardsPath", "Trang “Bảng niêm yết để in”.", \.boardsPath),
      .list("sheetStyles", "Các tệp kiểu dáng riêng của tờ.", \.sheetStyles),
    ])

  private var optionalSheet: SheetContext? { sheet }
}
