package import Commune
package import Diagnostics
package import Files
internal import Syntax
internal import VietnameseText

/// Counts of dossiers by field, as an export gives them. Nothing else of the export is kept: no name, no
/// telephone, no address, and no finding repeats a cell.
package struct DossierFigures: Sendable {
  package struct Row: Sendable, Equatable {
    package let field: String
    /// By the name of our column; a column that is not there is not said.
    package var counts: [String: Int]
    /// Columns whose sum over the fields is another number.
    package var disputed: [String] = []
  }

  package internal(set) var rows: [Row] = []
  /// The row of sums, when the export has one or every dossier was counted.
  package internal(set) var total: Row?
  /// The row that names the columns, as a spreadsheet counts; 0 when none does.
  var headerRow = 0
  /// How many rows of the export were read.
  package internal(set) var rowCount = 0

  package init() {}
}

/// Counts the rows of a spreadsheet, as its converter printed it.
///
/// - Parameter fields: the names of fields that everybody knows, beside those of the map. Any other word in
///   the column of fields might be the name of a person.
package func countDossiers(
  spreadsheet printed: [UInt8], at path: FilePath, by map: DossierMap, fields: [String]
) -> Diagnosed<DossierFigures> {
  count(readRawSheets(printed, at: path), at: path, by: map, fields)
}

/// Counts the rows of a CSV file.
package func countDossiers(
  csv bytes: [UInt8], at path: FilePath, by map: DossierMap, fields: [String]
) -> Diagnosed<DossierFigures> {
  let sheet = readRawSheet(bytes, at: path, isText: true)
  var read = count([sheet], at: path, by: map, fields)
  // What is wrong with it as a CSV file, without the words of any cell.
  let header = read.value.headerRow
  let start = sheet.rows.first { $0.number == header }?.spans.first?.lowerBound ?? 0
  let end = sheet.rows.first { $0.number == header }?.spans.last?.upperBound ?? 0
  if header > 0 {
    read.diagnostics += parseTable(bytes, in: start..<bytes.count, at: path).diagnostics
      .filter { $0.severity == .error && $0.span.range.lowerBound > end }
      .map { Diagnostic($0.code, at: $0.span, $0.message, isConfidential: true) }
  }
  return read
}

private func count(
  _ sheets: [RawSheet], at path: FilePath, by map: DossierMap, _ fields: [String]
) -> Diagnosed<DossierFigures> {
  let wanted = Set(
    ([map.field, map.code] + map.columns.map(\.theirs)).filter { !$0.isEmpty }.map { foldedKey($0) }
  )
  func isHeader(_ names: [String]) -> Bool {
    wanted.isSubset(of: Set(names.map { foldedKey($0) }))
  }
  guard let sheet = sheets.lazy.compactMap({ $0.table(where: isHeader) }).first else {
    return Diagnosed(DossierFigures(), [missing(wanted, map, sheets, at: path)])
  }
  var counting = Counting(sheet, map, fields)
  counting.figures.headerRow = sheet.headerRow
  counting.run()
  if sheets.contains(where: \.isCut) { counting.findings.append(.cutExport(at: .file(path))) }
  return Diagnosed(counting.figures, counting.findings)
}

/// What is not found, by the row that has most of it.
private func missing(
  _ wanted: Set<String>, _ map: DossierMap, _ sheets: [RawSheet], at path: FilePath
) -> Diagnostic {
  var best: Set<String> = []
  for sheet in sheets {
    _ = sheet.table { names in
      let found = wanted.intersection(Set(names.map { foldedKey($0) }))
      if found.count > best.count { best = found }
      return false
    }
  }
  let names = ([map.field, map.code] + map.columns.map(\.theirs)).filter {
    !$0.isEmpty && !best.contains(foldedKey($0))
  }
  return .missingColumns(names, at: .file(path))
}

private struct Counting {
  let sheet: Sheet
  let map: DossierMap
  var figures = DossierFigures()
  var findings: [Diagnostic] = []
  private var places: [String: Int] = [:]
  private var counts: [String: [String: Int]] = [:]
  private var order: [String] = []
  private var seen: Set<String> = []
  private var knownFields: Set<String> = []
  private var unknownFields: Set<String> = []

  init(_ sheet: Sheet, _ map: DossierMap, _ fields: [String]) {
    self.sheet = sheet
    self.map = map
    knownFields = Set((fields + map.fieldNames.map(\.own)).map { foldedKey($0) })
    for (index, name) in sheet.header.enumerated() where places[foldedKey(name)] == nil {
      places[foldedKey(name)] = index
    }
  }

  mutating func run() {
    findUnknownColumns()
    for row in sheet.rows {
      figures.rowCount += 1
      switch map.shape {
      case .counts: takeCounts(row)
      case .dossiers: takeDossier(row)
      }
    }
    figures.rows = order.map { DossierFigures.Row(field: $0, counts: counts[$0] ?? [:]) }
    if map.shape == .dossiers, !figures.rows.isEmpty {
      figures.total = DossierFigures.Row(field: "Tổng", counts: sums())
    }
    compareTotal()
    if figures.rows.isEmpty, findings.allSatisfy({ $0.severity != .error }) {
      findings.append(.noRows(at: .file(sheet.path)))
    }
  }

  private mutating func findUnknownColumns() {
    let known = Set(
      ([map.field, map.code] + map.columns.map(\.theirs) + map.ignored).map { foldedKey($0) })
    for (index, name) in sheet.header.enumerated()
    where !name.isEmpty && !known.contains(foldedKey(name)) {
      findings.append(
        .unknownColumn(name, sheet.cellName(sheet.headerRow, index), at: .file(sheet.path)))
    }
  }

  private func cell(_ row: Sheet.Row, _ column: String) -> String {
    guard let place = places[foldedKey(column)], place < row.cells.count else { return "" }
    return row.cells[place].singleSpaced
  }

  private func cellName(_ row: Sheet.Row, _ column: String) -> String {
    "\(sheet.cellName(row.number, places[foldedKey(column)] ?? 0)), cột “\(column)”"
  }

  // MARK: Rows of counts

  private mutating func takeCounts(_ row: Sheet.Row) {
    let theirs = cell(row, map.field)
    var own: [String: Int] = [:]
    for column in map.columns {
      guard let name = DossierColumn.named(column.own)?.name else { continue }
      let text = cell(row, column.theirs)
      if text.isEmpty || text == "-" { continue }
      guard let number = wholeNumber(text) else {
        findings.append(.noNumber(cellName(row, column.theirs), at: .file(sheet.path)))
        continue
      }
      own[name, default: 0] += number
    }
    if theirs.isEmpty {
      // Rows of headings, signatures and empty lines have no counts.
      if !own.isEmpty { findings.append(.noField(cellName(row, map.field), at: .file(sheet.path))) }
      return
    }
    if own.isEmpty, row.cells.count(where: { !$0.isEmpty }) <= 1 { return }
    if map.isTotal(theirs) {
      if figures.total != nil {
        findings.append(.secondTotal(cellName(row, map.field), at: .file(sheet.path)))
      } else {
        figures.total = DossierFigures.Row(field: "Tổng", counts: own)
      }
      return
    }
    guard let field = ownField(theirs, row) else { return }
    if counts[field] == nil { order.append(field) }
    for (name, number) in own { counts[field, default: [:]][name, default: 0] += number }
    if own.isEmpty { counts[field] = counts[field] ?? [:] }
  }

  // MARK: Rows of dossiers

  private mutating func takeDossier(_ row: Sheet.Row) {
    let theirs = cell(row, map.field)
    guard !theirs.isEmpty else {
      // A line below the table (who signed, when) has nothing in the columns that are counted.
      let isBelow = map.columns.allSatisfy { $0.theirs.isEmpty || cell(row, $0.theirs).isEmpty }
      if !isBelow { findings.append(.noField(cellName(row, map.field), at: .file(sheet.path))) }
      return
    }
    if !map.code.isEmpty {
      let code = cell(row, map.code)
      if !code.isEmpty, !seen.insert(code).inserted {
        findings.append(.countedOnce(cellName(row, map.code), at: .file(sheet.path)))
        return
      }
    }
    guard let field = ownField(theirs, row) else { return }
    if counts[field] == nil { order.append(field) }
    var asked: Set<String> = []
    for column in map.columns {
      guard let name = DossierColumn.named(column.own)?.name else { continue }
      var isCounted = true
      if !column.theirs.isEmpty {
        let value = foldedKey(cell(row, column.theirs))
        isCounted =
          column.values.isEmpty ? !value.isEmpty : column.values.contains { foldedKey($0) == value }
        let counted = map.columns.filter { $0.theirs == column.theirs }.flatMap(\.values)
        let known = counted.isEmpty ? [] : counted + map.uncounted
        if !value.isEmpty, !known.isEmpty, !known.contains(where: { foldedKey($0) == value }),
          asked.insert(column.theirs).inserted
        {
          findings.append(.unknownValue(cellName(row, column.theirs), at: .file(sheet.path)))
        }
      }
      counts[field, default: [:]][name, default: 0] += isCounted ? 1 : 0
    }
  }

  /// The field in our words; nil, and a finding, for a word that might be anything.
  private mutating func ownField(_ theirs: String, _ row: Sheet.Row) -> String? {
    let field = map.ownField(theirs)
    if knownFields.contains(foldedKey(field)) { return field }
    if unknownFields.insert(foldedKey(theirs)).inserted {
      findings.append(.unknownField(cellName(row, map.field), at: .file(sheet.path)))
    }
    return nil
  }

  // MARK: Sums

  private func sums() -> [String: Int] {
    var sums: [String: Int] = [:]
    for row in figures.rows {
      for (name, number) in row.counts { sums[name, default: 0] += number }
    }
    return sums
  }

  private mutating func compareTotal() {
    guard map.shape == .counts, var total = figures.total else { return }
    let sums = sums()
    for column in DossierColumn.all {
      guard let stated = total.counts[column.name], let sum = sums[column.name], sum != stated
      else { continue }
      total.disputed.append(column.name)
      findings.append(.wrongSum(column.name, sum, stated, at: .file(sheet.path)))
    }
    figures.total = total
  }
}

/// `1471`, `1.471`, `1471.0` as spreadsheets print it.
private func wholeNumber(_ text: String) -> Int? {
  if let number = Int(text) { return number >= 0 ? number : nil }
  if text.hasSuffix(".0"), let number = Int(text.dropLast(2)), number >= 0 { return number }
  guard let read = VietnameseNumber.read(text), read.unit.isEmpty, !read.isPercent else {
    return nil
  }
  let value = read.value.doubleValue
  guard value >= 0, value < 1e9, value == value.rounded() else { return nil }
  return Int(value)
}

// An export has the names of persons: its rows are shown to nobody, and no cell is repeated.
extension Diagnostic {
  fileprivate static func missingColumns(_ names: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2332", at: span,
      "không thấy cột \(names.map { "“\($0)”" }.joined(separator: ", ")) trong 50 dòng đầu của bảng xuất",
      hint: "sửa “Của họ”, “Lĩnh vực” hay “Mã hồ sơ” trong tệp ánh xạ cho đúng tên cột; "
        + "tiêu đề nhiều tầng thì ghi “Tầng trên / Tầng dưới”")
  }

  fileprivate static func unknownColumn(_ name: String, _ cell: String, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX2333", .warning, at: span,
      "\(cell): cột “\(name.prefix(60))” chưa có trong tệp ánh xạ, nên không được đếm",
      hint: "thêm vào “Cột”, hoặc vào “Bỏ qua” nếu không cần")
  }

  fileprivate static func noNumber(_ cell: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2334", at: span, "\(cell): không phải số nguyên từ 0 trở lên",
      hint: "sửa ô ấy trong bảng xuất, hoặc để trống nếu nguồn không có số", isConfidential: true)
  }

  fileprivate static func noField(_ cell: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2335", at: span,
      "\(cell): dòng có số liệu mà không có lĩnh vực, nên không biết cộng vào đâu",
      hint: "ghi lĩnh vực cho dòng ấy trong bảng xuất", isConfidential: true)
  }

  fileprivate static func unknownValue(_ cell: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2336", at: span, "\(cell): giá trị chưa có trong “Giá trị” của tệp ánh xạ",
      hint: "thêm giá trị ấy vào một cột, hoặc vào “Giá trị không đếm”",
      isConfidential: true)
  }

  fileprivate static func cutExport(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2342", at: span, "bảng xuất có hơn 200.000 dòng hay 500 cột, phần sau không được đếm",
      hint: "xuất từng kỳ ngắn hơn")
  }

  fileprivate static func unknownField(_ cell: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2341", at: span, "\(cell): không phải tên một lĩnh vực đã biết, nên không được đếm",
      hint: "thêm tên ấy vào “Tên lĩnh vực” của tệp ánh xạ, hoặc chỉ đúng cột ở “Lĩnh vực”",
      isConfidential: true)
  }

  fileprivate static func secondTotal(_ cell: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2337", at: span, "\(cell): dòng tổng thứ hai; không biết dòng nào là tổng của cả bảng",
      hint: "xóa dòng tổng của từng phần trong bảng xuất", isConfidential: true)
  }

  fileprivate static func countedOnce(_ cell: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2338", .warning, at: span, "\(cell): mã hồ sơ đã có ở dòng trên, chỉ đếm một lần",
      isConfidential: true)
  }

  fileprivate static func wrongSum(_ column: String, _ sum: Int, _ stated: Int, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX2339", .warning, at: span,
      "cột “\(column)”: các lĩnh vực cộng lại là \(VietnameseNumber.format(sum)), "
        + "dòng tổng của bảng xuất ghi \(VietnameseNumber.format(stated))",
      hint: "hỏi người xuất bảng; số của dòng tổng được ghi kèm “Chưa khớp”")
  }

  fileprivate static func noRows(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2340", at: span, "bảng xuất không có dòng số liệu nào dưới tên cột",
      hint: "xuất lại bảng với kỳ có hồ sơ")
  }
}
