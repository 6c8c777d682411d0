internal import Commune
internal import Files
internal import VietnameseText

/// A statistical form of a report as a table: every row as the source has it, empty cells empty,
/// doubtful ones with their note.
struct FormComponent {
  let form: IndicatorForm

  /// By this a page is known to show forms in its text.
  static let mark = "<figure class=\"table indicator-form\">"

  func html(id: String) -> String {
    var out = frameStart(
      id: id, mark: Self.mark, columns: 5, caption: "Biểu \(form.number). \(form.name)", unit: "")
    out += "<thead><tr><th scope=\"col\">STT</th><th scope=\"col\">Chỉ tiêu</th>"
    out += "<th scope=\"col\">Đơn vị tính</th><th scope=\"col\" class=\"num\">Giá trị</th>"
    out += "<th scope=\"col\">Ghi chú</th></tr></thead>\n<tbody>\n"
    for row in form.rows { out += html(row) }
    return out + "</tbody>\n</table>\n</div>\n</figure>\n"
  }

  private func html(_ row: Indicator) -> String {
    "<tr><td>\(escapedHTML(row.number))</td><th scope=\"row\">\(textHTML(row.name))</th>"
      + "<td>\(escapedHTML(row.unit))</td><td class=\"num\">\(escapedHTML(row.value))</td>"
      + "<td>\(textHTML(row.note))</td></tr>\n"
  }
}
