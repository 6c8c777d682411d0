package import Theming

/// The desk's page of printed boards: which sheets there are, and which of them to print anew.
package struct BoardsPageContext: PortalPage {
  package var page: PageContext
  package var total: String
  package var groups: [SheetGroupContext] = []
  package var lines: String = ""
  package var file: String
  package var hasNotes: Bool = false

  package static let fields = TemplateFields<BoardsPageContext>(
    commonFields + [
      .text("total", "Có bao nhiêu tờ.", \.total),
      .list("groups", "Các tờ theo việc phải làm.", \.groups),
      .text("lines", "Các dòng để chép vào sổ sau khi in.", \.lines),
      .text("file", "Tệp của sổ: `so-lieu/niem-yet.csv`.", \.file),
      .flag("hasNotes", "Sổ đã có ít nhất một dòng.", \.hasNotes),
    ])
}

/// Sheets with one thing to do about them: to print anew, to print, to take down, or nothing.
package struct SheetGroupContext: TemplateContext {
  package var title: String
  package var anchor: String
  package var count: String
  package var explanation: String
  package var rows: [SheetRowContext] = []

  package static let fields = TemplateFields<SheetGroupContext>([
    .text("title", "Việc phải làm: «Cần in lại».", \.title),
    .text("anchor", "Mã neo.", \.anchor),
    .text("count", "Có bao nhiêu tờ.", \.count),
    .text("explanation", "Vì sao.", \.explanation),
    .list("rows", "Các tờ.", \.rows),
  ])
}

/// A sheet in the desk's list.
package struct SheetRowContext: TemplateContext {
  package var title: String
  package var path: String = ""
  package var name: String
  package var size: String = ""
  package var version: String = ""
  package var note: String = ""

  package static let fields = TemplateFields<SheetRowContext>([
    .text("title", "Tờ nào.", \.title),
    .text("path", "Trang của tờ; trống khi tờ không còn.", \.path),
    .text("name", "Tên tờ để ghi sổ.", \.name),
    .text("size", "«A4» hoặc «A5».", \.size),
    .text("version", "Phiên bản bây giờ.", \.version),
    .text("note", "Đang treo bản nào, in ngày nào.", \.note),
  ])
}
