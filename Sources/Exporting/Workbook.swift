internal import Compressing

/// A workbook of spreadsheets, as programs for tables open it without a question (Office Open XML, SpreadsheetML).
///
/// A cell is a number or a text, never a formula: what begins with `=`, `+`, `-` or `@` is words here.
package struct Workbook: Sendable {
  package enum Cell: Sendable {
    case text(String)
    /// A number as the file has it, with a point: `98.5`; and how many digits behind it are shown.
    case number(String, fractionDigits: Int, isPercent: Bool)
  }

  package struct Sheet: Sendable {
    package var name: String
    /// Above the table, each on a line of its own.
    package var title: [String]
    package var header: [String]
    package var rows: [[Cell]]
    /// In letters, one a column.
    package var widths: [Int]

    package init(
      name: String, title: [String], header: [String], rows: [[Cell]], widths: [Int]
    ) {
      self.name = name
      self.title = title
      self.header = header
      self.rows = rows
      self.widths = widths
    }
  }

  package var sheets: [Sheet]

  package init(_ sheets: [Sheet]) { self.sheets = sheets }

  /// The file; nil only without memory.
  package func bytes() -> [UInt8]? {
    var files = [
      file("[Content_Types].xml", contentTypes), file("_rels/.rels", Self.packageRelations),
      file("xl/workbook.xml", workbook), file("xl/_rels/workbook.xml.rels", relations),
      file("xl/styles.xml", Self.styles),
    ]
    for (index, sheet) in sheets.enumerated() {
      files.append(file("xl/worksheets/sheet\(index + 1).xml", sheet.xml))
    }
    return zipArchive(files)
  }

  private func file(_ name: String, _ text: String) -> ZippedFile {
    ZippedFile(name, Array((xmlHead + text).utf8))
  }

  // MARK: - Parts

  fileprivate static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"

  private var contentTypes: String {
    let kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let sheets = sheets.indices.map {
      "<Override PartName=\"/xl/worksheets/sheet\($0 + 1).xml\" "
        + "ContentType=\"\(kinds).worksheet+xml\"/>"
    }.joined()
    return "<Types xmlns=\"\(Self.packages)/content-types\"><Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(kinds).sheet.main+xml\"/>"
      + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(kinds).styles+xml\"/>\(sheets)</Types>"
  }

  private static let packageRelations =
    "<Relationships xmlns=\"\(packages)/relationships\"><Relationship Id=\"rId1\" "
    + "Type=\"\(links)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"

  private var relations: String {
    let sheets = sheets.indices.map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(Self.links)/worksheet\" "
        + "Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }.joined()
    return "<Relationships xmlns=\"\(Self.packages)/relationships\">\(sheets)"
      + "<Relationship Id=\"rId\(self.sheets.count + 1)\" Type=\"\(Self.links)/styles\" "
      + "Target=\"styles.xml\"/></Relationships>"
  }

  private var workbook: String {
    let names = sheetNames
    let sheets = sheets.indices.map {
      "<sheet name=\"\(xml(names[$0]))\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\"/>"
    }.joined()
    return "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.links)\"><sheets>\(sheets)</sheets>"
      + "</workbook>"
  }

  /// At most 31 letters, without the signs that a name may not have, no two alike.
  private var sheetNames: [String] {
    var taken: Set<String> = []
    return sheets.enumerated().map { index, sheet in
      let plain = sheet.name.map { "[]:*?/\\'".contains($0) ? " " : $0 }
      var name = String(plain).split(separator: " ").joined(separator: " ")
      // Counted as Excel does, in UTF-16.
      while name.utf16.count > 26 { name.removeLast() }
      if name.isEmpty { name = "Biểu" }
      if !taken.insert(name.lowercased()).inserted {
        name += " \(index + 1)"
        taken.insert(name.lowercased())
      }
      return name
    }
  }

  /// 0 plain, 1 title, 2 head, 3 text in the table, 4 to 7 a number with 0 to 3 digits behind its comma, 8 to 10
  /// a percentage with 0 to 2.
  private static let styles: String = {
    let font = "<name val=\"Times New Roman\"/><family val=\"1\"/>"
    let side = ["left", "right", "top", "bottom"].map {
      "<\($0) style=\"thin\"><color auto=\"1\"/></\($0)>"
    }.joined()
    func cell(_ format: Int, font: Int = 0, border: Int = 1, _ align: String) -> String {
      "<xf numFmtId=\"\(format)\" fontId=\"\(font)\" fillId=\"0\" borderId=\"\(border)\" xfId=\"0\" "
        + "applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
        + "<alignment \(align)/></xf>"
    }
    let wrapped = "vertical=\"top\" wrapText=\"1\""
    let right = "horizontal=\"right\" vertical=\"top\""
    let cells = [
      cell(0, border: 0, "vertical=\"top\""), cell(0, font: 1, border: 0, "vertical=\"top\""),
      cell(0, font: 1, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\""),
      cell(49, wrapped), cell(3, right), cell(164, right), cell(4, right), cell(165, right),
      cell(9, right), cell(166, right), cell(10, right),
    ]
    return "<styleSheet xmlns=\"\(main)\"><numFmts count=\"3\">"
      + "<numFmt numFmtId=\"164\" formatCode=\"#,##0.0\"/>"
      + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.000\"/>"
      + "<numFmt numFmtId=\"166\" formatCode=\"0.0%\"/></numFmts>"
      + "<fonts count=\"2\"><font><sz val=\"12\"/>\(font)</font><font><b/><sz val=\"12\"/>\(font)</font></fonts>"
      + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
      + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
      + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
      + "<border>\(side)<diagonal/></border></borders>"
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
      + "</cellStyleXfs><cellXfs count=\"\(cells.count)\">\(cells.joined())</cellXfs>"
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
      + "</styleSheet>"
  }()
}

extension Workbook.Sheet {
  fileprivate var xml: String {
    var lines: [String] = []
    var number = 0
    func add(_ cells: [(Workbook.Cell, style: Int)]) {
      number += 1
      let row = cells.enumerated().map { column, cell in
        cell.0.xml(at: "\(Self.letters(column))\(number)", style: cell.style)
      }.joined()
      lines.append("<row r=\"\(number)\">\(row)</row>")
    }
    for line in title { add([(.text(line), 1)]) }
    if !title.isEmpty { add([]) }
    add(header.map { (.text($0), 2) })
    let head = number
    for row in rows { add(row.map { ($0, $0.style) }) }
    let columns = widths.enumerated().map {
      "<col min=\"\($0 + 1)\" max=\"\($0 + 1)\" width=\"\($1)\" customWidth=\"1\"/>"
    }.joined()
    return "<worksheet xmlns=\"\(Workbook.main)\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
      + "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"\(head)\" "
      + "topLeftCell=\"A\(head + 1)\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
      + (columns.isEmpty ? "" : "<cols>\(columns)</cols>")
      + "<sheetData>\(lines.joined())</sheetData>"
      + "<pageSetup paperSize=\"9\" orientation=\"portrait\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
      + "</worksheet>"
  }

  /// The name of a column, counted from 0: A … Z, AA.
  private static func letters(_ column: Int) -> String {
    var name = ""
    var rest = column + 1
    while rest > 0 {
      name = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + name
      rest = (rest - 1) / 26
    }
    return name
  }
}

extension Workbook.Cell {
  fileprivate var style: Int {
    switch self {
    case .text: 3
    case .number(_, let digits, isPercent: false): 4 + min(max(digits, 0), 3)
    case .number(_, let digits, isPercent: true): 8 + min(max(digits, 0), 2)
    }
  }

  fileprivate func xml(at place: String, style: Int) -> String {
    switch self {
    case .text(""): "<c r=\"\(place)\" s=\"\(style)\"/>"
    case .text(let text):
      "<c r=\"\(place)\" s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        + "\(Exporting.xml(text))</t></is></c>"
    case .number(let number, _, _): "<c r=\"\(place)\" s=\"\(style)\"><v>\(number)</v></c>"
    }
  }
}
