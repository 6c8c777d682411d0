package import Diagnostics
package import Files
package import Pictures
internal import Syntax

extension Catalogue {
  /// The catalogue that lies under `folder` (`content/chung`), with a finding for each row, file or
  /// code that does not fit. Internal procedures (codes that begin with 6) are left out.
  package static func assemble(
    _ tree: FileTree, under folder: FilePath,
    _ pictures: [FilePath: Result<PictureSet, PictureFailure>] = [:]
  ) -> Diagnosed<Catalogue> {
    var findings: [Diagnostic] = []
    func list<List>(_ name: String, _ schema: Schema<List>) -> List? {
      let path = folder.appending(name)
      guard let bytes = tree[path] else { return nil }
      let entries = parseMetadata(bytes, at: path).moving(into: &findings)
      return schema.decode(entries, in: .file(path)).moving(into: &findings)
    }
    let fields = list("linh-vuc.yml", ProcedureFieldList.schema)?.fields ?? []
    let fees = list("phi.yml", ProvinceFeeList.schema)?.fees ?? []
    let laws = list("van-ban-phap-luat.yml", LawList.schema)?.laws ?? []
    let links = list("lien-ket.yml", NamedLinkList.schema)?.links ?? []
    let abbreviations = list("viet-tat.yml", AbbreviationList.schema)?.abbreviations ?? []
    let register = folder.appending("don-vi.yml")
    let units = tree[register].map {
      UnitRegister.assemble($0, at: register).moving(into: &findings)
    }
    let terms = list("thuat-ngu.yml", TermList.schema) ?? TermList()
    let glossary = Glossary.assemble(terms, at: .file(folder.appending("thuat-ngu.yml")))
      .moving(into: &findings)

    let rows = readRows(tree, folder.appending("thu-tuc/danh-muc.csv"), fields)
      .moving(into: &findings)
    let details = readDetails(tree, folder.appending("thu-tuc")).moving(into: &findings)
    // A field that the list lacks still has its page: its procedures must stay findable.
    let listed = Set(fields.map(\.code))
    let unlisted = Set(rows.map(\.1.field)).subtracting(listed).sorted()
      .map { ProcedureField(unlisted: $0) }
    let allFields = fields + unlisted
    let fieldByCode = Dictionary(allFields.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    var procedures = rows.map { code, row in
      let field = fieldByCode[row.field] ?? ProcedureField(unlisted: row.field)
      return Procedure(code: code, row: row, detail: details[code], field: field)
    }
    let known = Set(procedures.map(\.code))
    for (code, detail) in details.sorted(by: { $0.key < $1.key }) where !known.contains(code) {
      findings.append(.detailWithoutRow(code, at: .file(detail.source.path)))
    }
    let everyday = readEverydayNames(tree, folder.appending("thu-tuc/ten-thuong-goi.csv"), known)
      .moving(into: &findings)
    for index in procedures.indices {
      procedures[index].everydayNames = everyday[procedures[index].code] ?? []
    }
    procedures.sort { $0.code < $1.code }
    let events = list("su-kien.yml", LifeEventList.schema) ?? LifeEventList()
    let lifeEvents = LifeEvent.assemble(events, known: known).moving(into: &findings)
    let holidays = list("ngay-nghi.yml", HolidayList.schema) ?? HolidayList()
    findings += holidays.findings(at: .file(folder.appending("ngay-nghi.yml")))
    let phrases = readPhrases(tree, folder.appending("cum-tu.csv")).moving(into: &findings)
    let files = readFiles(tree, folder, pictures).moving(into: &findings)
    findings += missingForms(details, files)
    return Diagnosed(
      Catalogue(
        procedures: procedures, fields: allFields, provinceFees: fees, laws: laws, links: links,
        units: units ?? UnitRegister(), abbreviations: abbreviations, glossary: glossary,
        lifeEvents: lifeEvents, holidays: holidays, phrases: phrases, files: files),
      findings)
  }

  private static func readRows(
    _ tree: FileTree, _ path: FilePath, _ fields: [ProcedureField]
  ) -> Diagnosed<[(ProcedureCode, CatalogueRow)]> {
    guard let bytes = tree[path] else {
      // A catalogue that is gone would empty every portal's list; one that never was, none.
      return Diagnosed([], fields.isEmpty ? [] : [.noCatalogue(at: .file(path))])
    }
    var findings: [Diagnostic] = []
    let table = parseTable(bytes, at: path).moving(into: &findings)
    let rows = CatalogueRow.schema.decode(table, at: path).moving(into: &findings)
    let fieldCodes = Set(fields.map(\.code))
    var seen: Set<ProcedureCode> = []
    var kept: [(ProcedureCode, CatalogueRow)] = []
    for row in rows {
      guard let code = row.value.code else { continue }
      if code.isInternal {
        findings.append(.internalProcedure(code, at: row.span))
      } else if !seen.insert(code).inserted {
        findings.append(.duplicateCode(code, at: row.span))
      } else {
        if !fieldCodes.contains(row.value.field) {
          findings.append(.unknownField(row.value.field, at: row.span))
        }
        findings += row.value.withoutReason(at: row.span)
        kept.append((code, row.value))
      }
    }
    if kept.isEmpty, !rows.isEmpty { findings.append(.unreadableCatalogue(at: .file(path))) }
    return Diagnosed(kept, findings)
  }

  private static func readEverydayNames(
    _ tree: FileTree, _ path: FilePath, _ known: Set<ProcedureCode>
  ) -> Diagnosed<[ProcedureCode: [String]]> {
    guard let bytes = tree[path] else { return Diagnosed([:]) }
    var findings: [Diagnostic] = []
    let table = parseTable(bytes, at: path).moving(into: &findings)
    var names: [ProcedureCode: [String]] = [:]
    for row in EverydayNames.schema.decode(table, at: path).moving(into: &findings) {
      guard let code = row.value.code else { continue }
      guard known.contains(code) else {
        findings.append(.nameOfUnknownProcedure(code, at: row.span))
        continue
      }
      names[code, default: []] += row.value.list
    }
    return Diagnosed(names, findings)
  }

  private static func readPhrases(_ tree: FileTree, _ path: FilePath) -> Diagnosed<[FixedPhrase]> {
    guard let bytes = tree[path] else { return Diagnosed([]) }
    var findings: [Diagnostic] = []
    let table = parseTable(bytes, at: path).moving(into: &findings)
    let rows = FixedPhrase.schema.decode(table, at: path).moving(into: &findings)
    return Diagnosed(rows.map(\.value), findings)
  }

  private static func readFiles(
    _ tree: FileTree, _ folder: FilePath,
    _ pictures: [FilePath: Result<PictureSet, PictureFailure>]
  ) -> Diagnosed<[String: PublishedFile]> {
    var findings: [Diagnostic] = []
    var files: [String: PublishedFile] = [:]
    var taken: Set<String> = []
    for path in tree.paths(inside: folder)
    where PublishedFile.extensions.contains(path.fileExtension) {
      guard let attachment = tree.attachments[path], let inside = path.relative(to: folder) else {
        continue
      }
      // Apart from the commune's own files, so that no two can have one address.
      let address = "mau-don/\(PublishedFile.address(inside))"
      guard taken.insert(address).inserted else {
        findings.append(.sameAddress(address, at: .file(path)))
        continue
      }
      guard let content = PublishedFile.Content(of: path, attachment, pictures[path], &findings)
      else {
        continue
      }
      files[inside.string] = PublishedFile(
        source: path, address: address, attachment: attachment, content: content)
    }
    return Diagnosed(files, findings)
  }

  private static func missingForms(
    _ details: [ProcedureCode: Entry<ProcedureDetail>], _ files: [String: PublishedFile]
  ) -> [Diagnostic] {
    details.values.flatMap { entry in
      entry.record.forms.filter { !$0.path.isEmpty && files[$0.path] == nil }
        .map { .missingForm($0.path, at: .file(entry.source.path)) }
    }
  }

  private static func readDetails(_ tree: FileTree, _ folder: FilePath)
    -> Diagnosed<[ProcedureCode: Entry<ProcedureDetail>]>
  {
    var findings: [Diagnostic] = []
    var details: [ProcedureCode: Entry<ProcedureDetail>] = [:]
    for path in tree.paths(inside: folder) where path.fileExtension == "md" {
      guard let bytes = tree[path] else { continue }
      let document = parseDocument(bytes, at: path).moving(into: &findings)
      let record = ProcedureDetail.schema.decode(document.entries, in: .file(path))
        .moving(into: &findings)
      guard let code = record.code ?? ProcedureCode(path.stem) else { continue }
      if code.text != path.stem { findings.append(.codeIsNotFileName(code, at: .file(path))) }
      let level = document.entries.span(ofText: ServiceLevel.partial.name)
      findings += record.withoutReason(at: level ?? .file(path))
      details[code] = Entry(record, document, address: "thu-tuc/\(code).html")
    }
    return Diagnosed(details, findings)
  }
}

extension ProcedureField {
  /// A field that rows name and the list of fields lacks.
  fileprivate init(unlisted code: String) {
    self.init()
    self.code = code
    name = code
  }
}

extension Diagnostic {
  fileprivate static func noCatalogue(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0523", at: span, "không có danh mục thủ tục, nên mọi trang giữ nguyên bản đã đăng",
      hint: "đưa lại tệp chung/thu-tuc/danh-muc.csv", keepsPageBack: true)
  }

  fileprivate static func unreadableCatalogue(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0524", at: span,
      "không đọc được dòng nào của danh mục thủ tục, nên mọi trang giữ nguyên bản đã đăng",
      hint: "dòng đầu phải có các cột Mã, Tên, Lĩnh vực", keepsPageBack: true)
  }

  fileprivate static func sameAddress(_ address: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0525", at: span, "địa chỉ “\(address)” đã có tệp khác nên tệp này chưa được đăng",
      hint: "đổi tên tệp")
  }

  fileprivate static func internalProcedure(_ code: ProcedureCode, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0501", .warning, at: span,
      "mã \(code) là thủ tục nội bộ giữa các cơ quan, không đưa vào danh sách cho người dân",
      hint: "xóa dòng này khỏi danh mục")
  }

  fileprivate static func duplicateCode(_ code: ProcedureCode, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0502", at: span, "mã \(code) đã có ở một dòng trên; dòng này không được dùng",
      hint: "giữ một dòng cho mỗi mã")
  }

  fileprivate static func unknownField(_ field: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0503", at: span, "lĩnh vực “\(field)” không có trong linh-vuc.yml",
      hint: "thêm lĩnh vực vào linh-vuc.yml, hoặc sửa mã lĩnh vực của dòng")
  }

  fileprivate static func detailWithoutRow(_ code: ProcedureCode, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0504", at: span, "thủ tục \(code) có tệp chi tiết nhưng không có dòng trong danh-muc.csv",
      hint: "thêm một dòng cho mã \(code) vào danh-muc.csv")
  }

  fileprivate static func nameOfUnknownProcedure(_ code: ProcedureCode, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0549", .warning, at: span, "tên thường gọi của mã \(code), không có trong danh-muc.csv",
      hint: "sửa mã, hoặc xóa dòng này")
  }

  fileprivate static func missingForm(_ path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0522", at: span, "không có tệp mẫu “\(path)” trong chung/",
      hint: "chép tệp vào chung/, hoặc ghi “Nơi lấy” thay cho “Tệp”")
  }

  fileprivate static func codeIsNotFileName(_ code: ProcedureCode, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0505", .warning, at: span, "mã \(code) trong tệp khác với tên tệp",
      hint: "đổi tên tệp thành \(code).md, hoặc sửa mã")
  }
}
