internal import Files
internal import Syntax
internal import VietnameseText

/// A table with its caption and unit, in a frame that scrolls on narrow screens; columns of
/// numbers are set to the right by a class.
struct TableComponent {
  struct Cell {
    var text: String
    /// Where the cell leads, relative to the page, or "".
    var path = ""
    var note = ""
    /// Whether the source itself gives another figure: marked, and explained under the table.
    var isDisputed = false
    /// The letter of a note that stands under the table.
    fileprivate var mark = ""

    init(_ text: String, path: String = "", note: String = "", isDisputed: Bool = false) {
      self.text = text
      self.path = path
      self.note = note
      self.isDisputed = isDisputed
    }
  }

  var caption: String
  var unit = ""
  var source = ""
  var note = ""
  let header: [String]
  let rows: [[Cell]]

  init(caption: String, header: [String], cells: [[Cell]]) {
    self.caption = caption
    self.header = header
    rows = cells
  }

  init(caption: String, header: [String], rows: [[String]]) {
    self.init(caption: caption, header: header, cells: rows.map { $0.map { Cell($0) } })
  }

  /// The table of a file or of a text, without the columns in which no cell is filled.
  init(_ table: Table, caption: String) {
    let filled = table.header.indices.filter { column in
      table.rows.isEmpty
        || table.rows.contains { column < $0.cells.count && !$0.cells[column].text.isEmpty }
    }
    self.init(
      caption: caption, header: filled.map { table.header[$0].text },
      rows: table.rows.map { row in
        filled.map { $0 < row.cells.count ? row.cells[$0].text : "" }
      })
  }

  /// - Parameter id: unique in the page; the frame is named by the caption that bears it.
  func html(id: String) -> String {
    let numeric = header.indices.map { isNumeric(column: $0) }
    let rowName = rowNameColumn(numeric)
    var out = frameStart(id: id, columns: header.count, caption: caption, unit: unit)
    out += "<thead><tr>"
    for (index, name) in header.enumerated() {
      out += "<th scope=\"col\"\(numeric[index] ? " class=\"num\"" : "")>\(escapedHTML(name))</th>"
    }
    out += "</tr></thead>\n<tbody>\n"
    let letters = letters
    for (index, row) in rows.enumerated() { out += html(row, letters[index], numeric, rowName) }
    return out + "</tbody>\n</table>\n</div>\n" + rowNotes
      + footHTML(source: source, note: explainedNote) + "</figure>\n"
  }

  /// The notes on rows that are too long for a cell, which they would squeeze on a phone: a list
  /// under the table, each with the letter that its row bears.
  private var rowNotes: String {
    let notes = letters.sorted { $0.key < $1.key }
    guard !notes.isEmpty else { return "" }
    return "<ul class=\"row-notes\">\n"
      + notes.map { index, letter in
        let cell = rows[index][0]
        return "<li>(\(letter)) <b>\(textHTML(cell.text))</b>: \(textHTML(cell.note))</li>\n"
      }.joined() + "</ul>\n"
  }

  /// The letters of the rows whose first cell has a long note: a, b, c … z, then 27, 28 …
  private var letters: [Int: String] {
    var letters: [Int: String] = [:]
    for (index, row) in rows.enumerated() {
      guard let note = row.first?.note, note.count > 40 else { continue }
      let number = letters.count
      letters[index] =
        number < 26 ? String(Unicode.Scalar(UInt8(97 + number))) : String(number + 1)
    }
    return letters
  }

  var hasEmptyCell: Bool { rows.contains { $0.contains(where: \.text.isEmpty) } }

  /// The note, and what the asterisk means where there is one.
  private var explainedNote: String {
    guard rows.contains(where: { $0.contains(where: \.isDisputed) }) else { return note }
    let asterisk = "* Con số chưa khớp với con số khác trong nguồn"
    return note.isEmpty ? asterisk : "\(withFullStop(note)) \(asterisk)"
  }

  private func html(
    _ row: [Cell], _ letter: String?, _ numeric: [Bool], _ rowName: Int?
  ) -> String {
    var out = "<tr>"
    for (index, var cell) in row.enumerated() {
      if index == 0, let letter {
        cell.note = ""
        cell.mark = letter
      }
      let isName = index == rowName
      let style = index < numeric.count && numeric[index] ? " class=\"num\"" : ""
      out += isName ? "<th scope=\"row\">" : "<td\(style)>"
      out += cell.html + (isName ? "</th>" : "</td>")
    }
    return out + "</tr>\n"
  }

  /// The first column that is no number names the rows, when every row has a name in it. A running
  /// number (`A`, `1`, `1.1`) is the name of nothing.
  private func rowNameColumn(_ numeric: [Bool]) -> Int? {
    let names = numeric.indices.filter { !numeric[$0] }
    let runningNumber = names.first.flatMap {
      ["stt", "tt"].contains(foldedKey(header[$0])) ? $0 : nil
    }
    guard let column = names.first(where: { $0 != runningNumber }) ?? runningNumber else {
      return nil
    }
    return rows.allSatisfy { column < $0.count && !$0[column].text.isEmpty } ? column : nil
  }

  /// Whether every filled cell of the column is a number, and one is filled.
  private func isNumeric(column: Int) -> Bool {
    var hasNumber = false
    for row in rows where column < row.count && !row[column].text.isEmpty {
      guard let number = VietnameseNumber.read(row[column].text), number.isMeasure else {
        return false
      }
      hasNumber = true
    }
    return hasNumber
  }
}

extension VietnameseNumber.Reading {
  /// A number with at most a unit behind it; "6 tháng đầu năm 2023" begins with a number and is
  /// a name.
  fileprivate var isMeasure: Bool {
    unit.split(separator: " ").count <= 2 && !unit.contains(where: \.isNumber)
  }
}

extension TableComponent.Cell {
  fileprivate var html: String {
    var out = textHTML(text)
    if isDisputed, !text.isEmpty { out += "*" }
    if !mark.isEmpty { out += " <sup>(\(mark))</sup>" }
    if !path.isEmpty { out = "<a href=\"\(escapedHTML(path))\">\(out)</a>" }
    if !note.isEmpty { out += " <small>\(textHTML(note))</small>" }
    return out
  }
}

/// The frame of a table up to its caption: it scrolls sideways on narrow screens, by keyboard too.
func frameStart(
  id: String, mark: String = "<figure class=\"table\">", columns: Int, caption: String, unit: String
) -> String {
  let unitHTML = unit.isEmpty ? "" : " <small>Đơn vị: \(escapedHTML(unit))</small>"
  let name = caption.isEmpty ? "Bảng số liệu" : caption
  return """
    \(mark)
    <div class="scroll" role="region" tabindex="0" aria-labelledby="\(escapedHTML(id))">
    <table\(columns >= 10 ? " class=\"wide broad\"" : columns >= 4 ? " class=\"wide\"" : "")>
    <caption id="\(escapedHTML(id))"><span>\(textHTML(name))\(unitHTML)</span></caption>

    """
}

func withFullStop(_ text: String) -> String { text.hasSuffix(".") ? text : "\(text)." }

/// What stands under a table or a chart: where the figures come from, and what to know of them.
func footHTML(source: String, note: String) -> String {
  let parts = [source.isEmpty ? "" : "Nguồn: \(source)", note].filter { !$0.isEmpty }
    .map(withFullStop)
  guard !parts.isEmpty else { return "" }
  return "<figcaption>\(textHTML(parts.joined(separator: " ")))</figcaption>\n"
}
