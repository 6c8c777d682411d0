internal import Commune
package import Diagnostics
package import Files
internal import Syntax
internal import VietnameseText

/// The procedures of a spreadsheet, as its converter printed it.
package func readProcedures(spreadsheet printed: [UInt8], from source: ImportSource)
  -> Diagnosed<[ImportedProcedure]>
{
  readProcedures(readRawSheets(printed, at: source.path), from: source)
}

/// The procedures of a CSV file.
package func readProcedures(csv bytes: [UInt8], from source: ImportSource)
  -> Diagnosed<[ImportedProcedure]>
{
  let sheet = readRawSheet(bytes, at: source.path, isText: true)
  var read = readProcedures([sheet], from: source)
  // Its encoding, its quotation marks and commas that part what belongs together: a name cut at a comma
  // would move every cell behind it.
  let header = sheet.table(where: ProcedureColumns.isHeader)?.headerRow
  let start = sheet.rows.first { $0.number == header }?.spans.first?.lowerBound ?? 0
  let findings = parseTable(bytes, in: start..<bytes.count, at: source.path).diagnostics
    .filter { $0.severity == .error }
  read.diagnostics += header == nil ? Array(findings.prefix(1)) : findings
  return read
}

private func readProcedures(_ sheets: [RawSheet], from source: ImportSource)
  -> Diagnosed<[ImportedProcedure]>
{
  var findings: [Diagnostic] = []
  var procedures: [ImportedProcedure] = []
  var hasTable = false
  for raw in sheets {
    for cell in raw.oversized { findings.append(.oversizedCell(cell, raw)) }
    if raw.isCut { findings.append(.cutSheet(raw)) }
    guard let sheet = raw.table(where: ProcedureColumns.isHeader) else { continue }
    hasTable = true
    let columns = ProcedureColumns(sheet.header)
    for row in sheet.rows {
      if let procedure = columns.procedure(row, sheet, source).moving(into: &findings) {
        procedures.append(procedure)
      }
    }
  }
  if !hasTable { findings.append(.noTable(at: .file(source.path))) }
  return Diagnosed(procedures, findings)
}

/// Which column of a table of procedures says what.
private struct ProcedureColumns {
  enum Part: CaseIterable {
    case code, name, shortName, field, issuer, agency, scope, level, state, time, fee, channels
    case subjects, serviceLevel, decision, address, from, until, repealedBy, replacedBy
    case nonTerritorial, origin, originDate, note

    /// What the column may be called, as ``foldedKey(_:)`` has it.
    var names: Set<String> {
      switch self {
      case .code: ["ma", "maso", "mathutuc", "matthc", "masotthc", "masothutuc"]
      case .name: ["ten", "tenthutuc", "tenthutuchanhchinh", "tentthc"]
      case .shortName: ["tenngan"]
      case .field: ["linhvuc"]
      case .issuer: ["coquanbanhanh", "coquancongbo"]
      case .agency: ["coquanthuchien", "coquangiaiquyet"]
      case .scope: ["phamvi", "phamvisuyra"]
      case .level: ["capthuchien", "capthuchiengoc"]
      case .state: ["trangthai", "tinhtrang", "hieuluc"]
      case .time: ["thoihan", "thoihangiaiquyet", "thoigian", "thoigiangiaiquyet"]
      case .fee: ["philephi", "phi", "lephi", "mucphi"]
      case .channels: ["cachnop", "hinhthucnop", "cachthucthuchien"]
      case .subjects: ["doituong", "doituongthuchien"]
      case .serviceLevel: ["mucdo", "mucdodichvucong"]
      case .decision: ["quyetdinhcongbo", "soquyetdinh", "quyetdinh"]
      case .address: ["diachi", "urldvcqg", "duongdan", "lienket"]
      case .from: ["tungay", "hieuluctu"]
      case .until: ["denngay", "baibotu", "hethieuluctu"]
      case .repealedBy: ["vanbanbaibo", "quyetdinhbaibo"]
      case .replacedBy: ["thaybang", "thaythebang", "mathaythe"]
      case .nonTerritorial: ["khongphuthuocdiagioi", "phidiagioi"]
      case .origin: ["nguon"]
      case .originDate: ["ngaynguon", "ngaylay"]
      case .note: ["ghichu"]
      }
    }
  }

  private var places: [Part: Int] = [:]

  init(_ header: [String]) {
    for (index, name) in header.enumerated() {
      let key = foldedKey(name).filter { $0.isLetter }
      if let part = Part.allCases.first(where: { $0.names.contains(key) }), places[part] == nil {
        places[part] = index
      }
    }
  }

  /// A table of procedures has codes and one thing more at least.
  static func isHeader(_ names: [String]) -> Bool {
    let columns = ProcedureColumns(names)
    return columns.places[.code] != nil && columns.places.count >= 2
  }

  func procedure(_ row: Sheet.Row, _ sheet: Sheet, _ source: ImportSource)
    -> Diagnosed<ImportedProcedure?>
  {
    func column(_ part: Part) -> Int? {
      places[part].flatMap { $0 < row.cells.count ? $0 : nil }
    }
    func text(_ part: Part) -> String? { column(part).flatMap { stated(row.cells[$0]) } }
    func place(_ part: Part) -> String { sheet.cellName(row.number, places[part] ?? 0) }
    let codePlace = column(.code) ?? 0
    let span = sheet.span(row, codePlace)
    let typed = text(.code) ?? ""
    guard let code = ProcedureCode(typed) else {
      return Diagnosed(nil, [.badCode(typed, "\(place(.code)): ", at: span)])
    }
    var findings: [Diagnostic] = []
    let isList = places[.issuer] != nil && places[.time] == nil
    var record = ImportedProcedure(
      code: code, kind: isList ? .list : .table, source: source, place: place(.code))
    record.name = text(.name)?.singleSpaced
    if record.name == nil, places[.name] != nil {
      findings.append(.noName(place(.name), at: span))
    }
    record.shortName = text(.shortName)?.singleSpaced
    record.field = text(.field)?.singleSpaced
    record.level = text(.level)
    record.reach = reach(text(.scope), record.level, text(.agency))
    record.time = text(.time)
    record.fee = text(.fee)
    record.channels = text(.channels)
    if let subjects = text(.subjects) {
      record.subjects =
        subjects.contains(";")
        ? subjects.split(separator: ";").map(\.singleSpaced) : subjectNames(subjects).names
    }
    record.serviceLevel = text(.serviceLevel).flatMap { words in
      ServiceLevel.allCases.first { folded($0.name) == folded(words) }
    }
    record.decision = text(.decision).map(shortDecision)
    record.address = text(.address).flatMap { $0.hasPrefix("https://") ? $0 : nil }
    readState(text(.state), into: &record)
    for (part, property) in [(Part.from, \ImportedProcedure.from), (.until, \.until)] {
      guard let words = text(part) else { continue }
      if let day = day(words) {
        record[keyPath: property] = day
      } else {
        findings.append(.unknownValue(words, place(part), at: sheet.span(row, column(part) ?? 0)))
      }
    }
    record.repealedBy = text(.repealedBy)
    record.replacedBy = text(.replacedBy)
    if let words = text(.nonTerritorial) {
      record.isNonTerritorial = ["co", "x", "true", "1"].contains(folded(words)) ? true : nil
    }
    record.origin = text(.origin)
    record.originDate = text(.originDate).map { PartialDate.read($0)?.short ?? $0 }
    var notes = [text(.note)].compactMap { $0 }
    if let agency = text(.agency) {
      let agencies = agency.split(whereSeparator: \.isNewline).map(\.singleSpaced)
      notes.append("cơ quan thực hiện: \(agencies.filter { !$0.isEmpty }.joined(separator: "; "))")
    }
    if let issuer = text(.issuer) { notes.append("cơ quan ban hành: \(issuer.singleSpaced)") }
    record.note = notes.isEmpty ? nil : notes.joined(separator: "; ")
    return Diagnosed(record, findings)
  }
}

/// Whether communes have to do with it, by what the table says: its own word for the scope, the levels, or
/// the agencies, one a line.
private func reach(_ scope: String?, _ level: String?, _ agency: String?)
  -> ImportedProcedure.Reach
{
  if let scope {
    let plain = folded(scope)
    if let exact = CatalogueRow.Scope.allCases.first(where: { folded($0.name) == plain }) {
      return .communes(exact)
    }
    if plain.hasPrefix("nganh doc") { return .verticalSector }
    if plain.contains("quan su") { return .communes(.military) }
    if plain.hasPrefix("xa tiep nhan") { return .communes(.receivedByCommune) }
    if plain.hasPrefix("nhieu cap") { return .communes(.severalLevels) }
    if plain.hasPrefix("xa") { return .communes(.commune) }
  }
  let ofLevel = reach(ofLevel: level)
  if ofLevel != .notStated { return ofLevel }
  guard let agency else { return .notStated }
  let agencies = agency.split(whereSeparator: \.isNewline).map { folded($0.singleSpaced) }
    .filter { !$0.isEmpty }
  let ofCommunes = agencies.filter { name in
    ["cap xa", "uy ban nhan dan xa", "ubnd xa", "xa, phuong", "phuong, xa"].contains {
      name.contains($0)
    }
  }
  if ofCommunes.isEmpty { return .otherLevels }
  return .communes(ofCommunes.count == agencies.count ? .commune : .severalLevels)
}

/// `BÃI BỎ 2026-09-03 (Hải Phòng)`, `CHƯA HIỆU LỰC, từ 2027-03-01`, `sắp hiệu lực`; what says that it is in
/// force, or something else, changes nothing.
private func readState(_ words: String?, into record: inout ImportedProcedure) {
  guard let words else { return }
  let plain = folded(words)
  let day = words.split { $0.isWhitespace || ",;()".contains($0) }.lazy
    .compactMap { CalendarDate.read(String($0)) }.first?.short
  if ["bai bo", "da bai bo", "bi bai bo", "het hieu luc"].contains(where: plain.hasPrefix) {
    record.state = .repealed
    record.until = day
  } else if ["chua hieu luc", "chua co hieu luc", "sap hieu luc", "sap co hieu luc"]
    .contains(where: plain.hasPrefix)
  {
    record.state = .future
    record.from = day
  }
}

/// A day as people write it, or as the number of a spreadsheet's cell that has no format: days since
/// 30/12/1899.
func day(_ words: String) -> String? {
  if let date = PartialDate.read(words) {
    if case .year(let year) = date, let serial = spreadsheetDay(year) { return serial.short }
    return date.short
  }
  return Int(words).flatMap(spreadsheetDay)?.short
}

/// Days of the years 1954 to 2118: smaller numbers may be years.
func spreadsheetDay(_ number: Int) -> CalendarDate? {
  (20_000...80_000).contains(number) ? CalendarDate(dayNumber: number - 25_569) : nil
}

extension Diagnostic {
  fileprivate static func noTable(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2308", at: span,
      "không thấy bảng thủ tục: không dòng nào trong 50 dòng đầu có tên cột “Mã số”",
      hint: "bảng cần cột “Mã số” (hay “Mã”, “Mã thủ tục”) và cột “Tên”; "
        + "bảng số liệu hồ sơ thì thêm --anh-xa")
  }

  fileprivate static func cutSheet(_ sheet: RawSheet) -> Diagnostic {
    Diagnostic(
      "TX2317", at: .file(sheet.path),
      "\(sheet.name.isEmpty ? "bảng" : "trang tính “\(sheet.name)”") có hơn 200.000 dòng hay 500 cột, "
        + "phần sau không được đọc", hint: "chia thành nhiều tệp")
  }

  fileprivate static func oversizedCell(
    _ cell: (row: Int, column: Int, size: Int), _ sheet: RawSheet
  ) -> Diagnostic {
    let name =
      "ô \(columnLetters(cell.column))\(cell.row)"
      + (sheet.name.isEmpty ? "" : " của trang tính “\(sheet.name)”")
    return Diagnostic(
      "TX2309", .warning, at: .file(sheet.path),
      "\(name) dài \(cell.size / 1024) KB, quá mức 64 KB nên không được đọc",
      hint: "xem ô ấy có phải do dán nhầm; rút ngắn rồi nhập lại")
  }
}
