package import Commune
package import Diagnostics
package import Files
internal import Syntax
package import VietnameseText

/// Compares records with the catalogue of a content tree, and makes the files that say what is new.
///
/// Only the columns that hold the words of the source are written, cell by cell, and whole records only
/// where there is none or one that an import made; what people wrote stays. A code that a list does not
/// have is never taken for repealed: only a source that says so repeals.
///
/// - Parameters:
///   - records: one for each code; see ``preferred(_:)``.
///   - tree: the content as it is, under `content/`.
///   - sites: the portals that get a page on the change; empty for all.
package func planCatalogue(
  _ records: [ImportedProcedure], _ tree: FileTree, _ request: CatalogueRequest,
  today: CalendarDate, sites: Set<String> = []
) -> Diagnosed<CatalogueChange> {
  var plan = Planning(tree, request)
  for record in records { plan.take(record) }
  plan.findAbsent(records)
  plan.writeTables()
  // What portals show of it is asked of the content as it will be.
  var next = tree
  for (path, bytes) in plan.change.edits { next.add(bytes, at: path) }
  for (path, bytes) in plan.change.additions { next.add(bytes, at: path) }
  plan.lookAtPortals(in: next, today: today, sites: sites, records)
  return Diagnosed(plan.change, plan.findings)
}

private struct Planning {
  let tree: FileTree
  let request: CatalogueRequest
  let shared: FilePath = "content/chung"
  var table: CatalogueTable
  var fields: FieldFile
  var details: [ProcedureCode: FilePath] = [:]
  var change = CatalogueChange()
  var findings: [Diagnostic] = []
  private var defaultFees = 0
  private var missingColumns: Set<String> = []

  init(_ tree: FileTree, _ request: CatalogueRequest) {
    self.tree = tree
    self.request = request
    let rows: FilePath = "content/chung/thu-tuc/danh-muc.csv"
    table = CatalogueTable(tree[rows], at: rows)
    let list: FilePath = "content/chung/linh-vuc.yml"
    fields = FieldFile(tree[list], at: list)
    for path in tree.paths(inside: "content/chung/thu-tuc") where path.fileExtension == "md" {
      if let code = ProcedureCode(path.stem) { details[code] = path }
    }
  }

  mutating func take(_ record: ImportedProcedure) {
    if record.code.isInternal {
      change.internalOnes.append(record.code)
      return
    }
    findHazards(record)
    if table.codes.contains(record.code) {
      update(record)
      return
    }
    switch record.reach {
    case .communes: break
    case .otherLevels where !request.takesAllLevels:
      change.otherLevels.append(record.code)
      return
    case .verticalSector where !request.takesAllLevels:
      change.verticalSectors.append(record.code)
      return
    case .notStated where !request.takesAllLevels:
      change.withoutLevel.append(record.code)
      return
    default: break
    }
    add(record)
  }

  private mutating func findHazards(_ record: ImportedProcedure) {
    let span = SourceSpan.file(record.source.path)
    if let name = record.name {
      if name.count > 250 {
        findings.append(.longName(name.count, record.place.of(record), at: span))
      }
      if name.contains("<"), name.contains(">") {
        findings.append(.markup(record.place.of(record), at: span))
      }
      if let words = gluedWords(in: name) {
        findings.append(.gluedWords(words, record.place.of(record), at: span))
      }
    }
    if record.fee.map({ folded($0.singleSpaced) == "mien phi" }) == true { defaultFees += 1 }
  }

  // MARK: Rows

  private mutating func add(_ record: ImportedProcedure) {
    let span = SourceSpan.file(record.source.path)
    guard let name = record.name else { return }
    guard let field = fields.code(for: record.field ?? "Lĩnh vực khác") else {
      findings.append(.fieldByHand(record.field ?? "Lĩnh vực khác", at: .file(fields.path)))
      return
    }
    if record.field == nil { findings.append(.noField(record.code, at: span)) }
    var values: [String: String] = ["Mã": record.code.text, "Lĩnh vực": field]
    for column in ImportedColumn.allCases {
      if let text = column.text(record) { put(text, column.rawValue, into: &values) }
    }
    values["Trạng thái"] = values["Trạng thái"] ?? Lifecycle.State.current.name
    if let short = record.shortName { put(short, "Tên ngắn", into: &values) }
    if case .communes(let scope) = record.reach { put(scope.name, "Phạm vi", into: &values) }
    if record.state == .repealed, values["Văn bản bãi bỏ"] == nil, !request.decision.isEmpty {
      put(request.decision, "Văn bản bãi bỏ", into: &values)
    }
    put(record.origin ?? record.source.name, "Nguồn", into: &values)
    let fetched = record.originDate ?? record.source.fetched
    if !fetched.isEmpty { put(fetched, "Ngày nguồn", into: &values) }
    var notes = [record.note].compactMap { $0 }
    if record.fee.map({ folded($0.singleSpaced) == "mien phi" }) == true {
      notes.append(
        "chữ “Miễn phí” của bản trích chỉ là giá trị mặc định: mức thu có thể chưa được nêu hoặc do Hội đồng "
          + "nhân dân tỉnh quyết định")
    }
    if !notes.isEmpty { put(notes.joined(separator: "; "), "Ghi chú", into: &values) }
    table.add(record.code, values)
    let item = CatalogueChange.Item(code: record.code, name: name, decision: record.decision ?? "")
    if record.state == .repealed { change.repealed.append(item) } else { change.new.append(item) }
    if record.state != .repealed { addDetail(record, name: name, field: field) }
  }

  private mutating func put(_ text: String, _ column: String, into values: inout [String: String]) {
    if !table.has(column) { missingColumns.insert(column) }
    values[column] = text
  }

  private mutating func update(_ record: ImportedProcedure) {
    let code = record.code
    let wasRepealed =
      folded(table.text(code, "Trạng thái") ?? "") == folded(Lifecycle.State.repealed.name)
    var differences: [CatalogueChange.Difference] = []
    func differ(_ column: String, _ after: String) {
      let before = table.text(code, column) ?? ""
      differences.append(CatalogueChange.Difference(column: column, before: before, after: after))
    }
    for column in ImportedColumn.allCases {
      guard let text = column.text(record), !text.isEmpty else { continue }
      guard let cell = table.text(code, column.rawValue) else {
        missingColumns.insert(column.rawValue)
        continue
      }
      if !column.isSame(cell, as: text) { differ(column.rawValue, text) }
    }
    let isRepealed = record.state == .repealed && !wasRepealed
    if isRepealed, record.repealedBy == nil, !request.decision.isEmpty,
      (table.text(code, "Văn bản bãi bỏ") ?? "").isEmpty
    {
      differ("Văn bản bãi bỏ", request.decision)
    }
    let name = record.name ?? table.text(code, "Tên") ?? code.text
    if differences.isEmpty {
      change.unchanged += 1
    } else {
      for difference in differences { table.set(code, difference.column, difference.after) }
      table.set(code, "Nguồn", record.origin ?? record.source.name)
      // A date of another source would be wrong beside this one.
      table.set(code, "Ngày nguồn", record.originDate ?? record.source.fetched)
      let item = CatalogueChange.Item(
        code: code, name: name, decision: record.decision ?? "", differences: differences)
      if isRepealed { change.repealed.append(item) } else { change.changed.append(item) }
      if let path = details[code], let bytes = tree[path], !DetailFile.isUntouched(bytes) {
        findings.append(.detailByHand(code, differences.map(\.column), at: .file(path)))
      }
    }
    // What several levels do, or a commune only receives, has another agency of right.
    let isForOthersToo = [CatalogueRow.Scope.severalLevels, .receivedByCommune].contains {
      foldedKey($0.name) == foldedKey(table.text(code, "Phạm vi") ?? "")
    }
    if record.reach == .otherLevels, !wasRepealed, !isForOthersToo {
      findings.append(.notOfCommunes(code, record.place, at: .file(record.source.path)))
    }
    if !wasRepealed, record.state != .repealed {
      addDetail(record, name: name, field: table.text(code, "Lĩnh vực") ?? "")
    } else if wasRepealed, record.state == nil, record.kind >= .record {
      findings.append(.stillInSource(code, at: .file(record.source.path)))
    }
  }

  // MARK: Whole records

  private mutating func addDetail(_ record: ImportedProcedure, name: String, field: String) {
    guard !request.takesRowsOnly, !field.isEmpty,
      let bytes = DetailFile.bytes(record, name: name, field: field)
    else { return }
    if let path = details[record.code] {
      guard let old = tree[path], DetailFile.isUntouched(old), !isSame(old, bytes) else { return }
      change.edits[path] = bytes
      change.renewedDetails.append(record.code)
    } else {
      let path = shared.appending("thu-tuc/\(field)/\(record.code).md")
      change.additions[path] = bytes
      change.newDetails.append(record.code)
    }
  }

  /// Whether two imports say the same, from whatever copy of the file.
  private func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    func facts(_ bytes: [UInt8]) -> [Substring] {
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      var isSource = false
      return lines.filter { line in
        if line.hasPrefix("# Do trangxa nhập") { return false }
        if line == "Nguồn dữ liệu:" { isSource = true }
        if line == "---" { isSource = false }
        return !isSource
      }
    }
    return facts(left) == facts(right)
  }

  // MARK: The rest

  /// A list that has every procedure of a field may lack some of ours: a person must look.
  mutating func findAbsent(_ records: [ImportedProcedure]) {
    let listed = Set(records.map(\.code))
    let names = Set(
      records.filter { $0.kind == .list }.compactMap { $0.field.map { foldedKey($0) } })
    guard !names.isEmpty else { return }
    let entries = tree[fields.path].map { parseMetadata($0, at: fields.path).value } ?? []
    let known = ProcedureFieldList.schema.decode(entries, in: .file(fields.path)).value.fields
    let codes = Set(known.filter { names.contains(foldedKey($0.name)) }.map(\.code))
    change.absent = table.codes.filter { code in
      !listed.contains(code) && codes.contains(table.text(code, "Lĩnh vực") ?? "")
        && folded(table.text(code, "Trạng thái") ?? "") != folded(Lifecycle.State.repealed.name)
    }.sorted()
  }

  mutating func writeTables() {
    if defaultFees > 0 {
      findings.append(.defaultFee(defaultFees, at: .file(table.path)))
    }
    for column in missingColumns.sorted() {
      findings.append(.noColumn(column, at: .file(table.path)))
    }
    keep(table.edited(), at: table.path, ifNew: !change.new.isEmpty || !change.repealed.isEmpty)
    if !fields.added.isEmpty, let bytes = fields.bytes { keep(bytes, at: fields.path, ifNew: true) }
    change.newFields = fields.added
  }

  private mutating func keep(_ bytes: [UInt8], at path: FilePath, ifNew isWanted: Bool) {
    guard let old = tree[path] else {
      if isWanted { change.additions[path] = bytes }
      return
    }
    if old != bytes { change.edits[path] = bytes }
  }

  mutating func lookAtPortals(
    in next: FileTree, today: CalendarDate, sites: Set<String>, _ records: [ImportedProcedure]
  ) {
    guard change.changesProcedures else { return }
    let workspace = assemble(next, today: today).value
    let touched = (change.new + change.changed + change.repealed).map(\.code).sorted()
    let known = touched.filter { workspace.catalogue.procedure($0) != nil }
    let sources = Set(records.map(\.source.name)).sorted()
    let priced = Set(workspace.catalogue.provinceFees.compactMap(\.code))
    change.feesOfProvince = change.changed.filter { item in
      priced.contains(item.code) && item.differences.contains { $0.column == "Phí lệ phí" }
    }.map(\.code)
    // An archive receives nothing, so nothing is hidden in it.
    for portal in workspace.portals
    where !portal.isArchive && (sites.isEmpty || sites.contains(portal.slug)) {
      let hidden = known.filter { portal.procedure($0) == nil }
      if !hidden.isEmpty {
        change.hidden.append(
          CatalogueChange.Hidden(portal: portal.slug, codes: hidden))
      }
      for code in touched {
        if let note = portal.notes[code] { change.notes.append(note.source.path) }
      }
      guard hidden.count < known.count else { continue }
      let page = ProcedureAnnouncement(change, portal, request, today: today, sources: sources)
      change.additions[page.path(in: next)] = page.bytes
    }
  }
}

extension String {
  /// The place of a record within its file; the file itself when it is alone in it.
  fileprivate func of(_ record: ImportedProcedure) -> String {
    isEmpty ? "thủ tục \(record.code)" : "\(self), thủ tục \(record.code)"
  }
}

extension Diagnostic {
  fileprivate static func fieldByHand(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2311", at: span,
      "chưa có lĩnh vực “\(name.prefix(80))”, và không thêm được vào cuối tệp này",
      hint: "tự thêm lĩnh vực vào linh-vuc.yml, mỗi lĩnh vực một mục “- Mã: …”, rồi nhập lại")
  }

  fileprivate static func noField(_ code: ProcedureCode, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2312", .warning, at: span,
      "thủ tục \(code) không có lĩnh vực trong nguồn, được xếp vào “Lĩnh vực khác”",
      hint: "sửa cột “Lĩnh vực” của dòng \(code) trong danh-muc.csv")
  }

  fileprivate static func noColumn(_ column: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2313", .warning, at: span,
      "danh-muc.csv không có cột “\(column)”, nên điều nguồn nêu ở cột ấy không được ghi",
      hint: "thêm cột “\(column)” vào cuối dòng đầu và một ô trống vào cuối mỗi dòng, rồi nhập lại")
  }

  fileprivate static func detailByHand(
    _ code: ProcedureCode, _ columns: [String], at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX2314", .warning, at: span,
      "thủ tục \(code) đổi \(columns.map { "“\($0)”" }.joined(separator: ", ")), "
        + "mà bản chi tiết này do người viết nên được giữ nguyên",
      hint: "đối chiếu bản chi tiết với nguồn mới rồi sửa tay")
  }

  fileprivate static func notOfCommunes(_ code: ProcedureCode, _ place: String, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX2316", .warning, at: span,
      "\(place.isEmpty ? "" : "\(place): ")nguồn ghi thủ tục \(code) do cấp khác giải quyết, mà danh mục có",
      hint: "xem xã có tiếp nhận thủ tục này không; không thì xóa dòng \(code) khỏi danh-muc.csv")
  }

  fileprivate static func stillInSource(_ code: ProcedureCode, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX2315", .note, at: span,
      "thủ tục \(code) đã bãi bỏ trong danh mục mà nguồn vẫn có; danh mục giữ là đã bãi bỏ")
  }
}
