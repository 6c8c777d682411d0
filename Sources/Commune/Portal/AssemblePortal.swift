internal import Diagnostics
internal import Files
internal import Pictures
internal import Syntax
internal import VietnameseText

/// Reads the folder of one portal; nil when its settings do not even name it, so that what readers
/// see of it stays as it is.
func assemblePortal(
  _ tree: FileTree, slug: String, in folder: FilePath, catalogue: Catalogue, today: CalendarDate,
  _ pictures: [FilePath: Result<PictureSet, PictureFailure>], _ parsed: ParsedSources
) -> Diagnosed<Portal?> {
  var findings: [Diagnostic] = []
  let settings =
    readSettings(tree, folder.appending("trang.yml"), PortalSettings.schema, decidesAll: true)
    .moving(into: &findings) ?? PortalSettings()
  if !settings.unit.isEmpty, catalogue.units.unit(settings.unit) == nil {
    let near = closest(to: settings.unit, among: catalogue.units.units.map(\.code))
    findings.append(
      .unknownUnit(settings.unit, near: near, at: .file(folder.appending("trang.yml"))))
  }
  let isHeldBack = findings.contains(where: \.keepsPageBack)
  guard !settings.name.isEmpty, !isHeldBack else { return Diagnosed(nil, findings) }
  let unit = catalogue.units.unit(settings.unit)
  // A portal prepared for a commune that is still to come.
  if let from = unit?.from, from > today { return Diagnosed(nil, findings) }
  if let before = settings.archive?.before, let until = unit?.until, before != until {
    findings.append(
      .twoEnds(before.short, until.short, at: .file(folder.appending("trang.yml"))))
  }
  var portal = Portal(
    slug: slug, folder: folder, today: today, settings: settings, catalogue: catalogue)
  portal.desk = readSettings(tree, folder.appending("mot-cua.yml"), OneStopDesk.schema)
    .moving(into: &findings)
  if !portal.isArchive {
    findings += settings.findings(in: catalogue, at: .file(folder.appending("trang.yml")))
  }

  findings += portal.addWithdrawals(tree)
  guard !findings.contains(where: \.keepsPageBack) else { return Diagnosed(nil, findings) }

  // Pages first: a list of persons says which files are for nobody else.
  let paths = tree.paths(inside: folder)
  let isPage = { (path: FilePath) in path.fileExtension == "md" }
  // Those whose front matter asks for values of the data, which is read first.
  var asking: [(document: Diagnosed<SourceDocument>, inside: FilePath)] = []
  for path in paths.filter(isPage) + paths.filter({ !isPage($0) }) {
    guard let inside = path.relative(to: folder), !inside.name.hasPrefix(".") else { continue }
    if Portal.isAboutAid(inside) {
      findings += portal.addAidFile(tree, path, inside)
    } else if portal.withheldFiles.contains(path.string.lowercased()) {
      continue
    } else if let attachment = tree.attachments[path] {
      findings += portal.addAttachment(attachment, path, inside, pictures[path])
    } else if let bytes = tree[path] {
      switch path.fileExtension {
      case "md":
        let document = parsed.document(bytes, at: path)
        if document.value.asksInFrontMatter, document.value.entries.kind != .aidList {
          asking.append((document, inside))
        } else {
          findings += portal.addDocument(tree, document, inside)
        }
      case "csv": findings += portal.addTable(bytes, path, inside)
      case "yml" where ["trang.yml", "mot-cua.yml"].contains(inside.string): continue
      case "yml": findings.append(.unknownFile(at: .file(path)))
      // A drawing, a script, a style, a template: themes have them, content never.
      case let kind:
        findings.append(.refusedFile(kind, at: .file(path)))
        portal.refusedFiles.insert(path)
      }
    }
  }
  for (document, inside) in asking {
    let filled = portal.filled(document.value)
    findings += filled.diagnostics
    findings += portal.addDocument(tree, Diagnosed(filled.value, document.diagnostics), inside)
  }
  portal.findPicturesBesideTheirPages()
  portal.sort()
  portal.gatherEntries()
  findings += portal.missingFiles() + portal.shortPostings() + portal.strayReferences()
  findings += portal.strayResults() + portal.doubtfulForms() + portal.unusedAidTables(tree)
  findings += portal.strayLifeEvents()
  return Diagnosed(portal, findings)
}

/// The record of a `.yml` file, or nil when there is no such file.
///
/// - Parameter decidesAll: whether a file that cannot be read as a whole holds the portal back: a name of half a
///   line must not stand on every page.
private func readSettings<Record>(
  _ tree: FileTree, _ path: FilePath, _ schema: Schema<Record>, decidesAll: Bool = false
) -> Diagnosed<Record?> {
  guard let bytes = tree[path] else { return Diagnosed(nil) }
  let parsed = parseMetadata(bytes, at: path)
  let decoded = schema.decode(parsed.value, in: .file(path))
  let reading = schema.guarding(parsed.diagnostics, in: bytes).map {
    decidesAll && $0.severity == .error ? $0.keepingPageBack : $0
  }
  return Diagnosed(decoded.value, reading + decoded.diagnostics)
}

extension PortalSettings {
  /// Whether a commune with these settings receives `procedure`.
  func receives(_ procedure: Procedure) -> Bool {
    if notReceived.contains(procedure.field.code) { return false }
    if codesNotReceived.contains(procedure.code) { return false }
    return switch received {
    case .all: true
    case .only(let codes): codes.contains(procedure.field.code)
    }
  }

  fileprivate func findings(in catalogue: Catalogue, at span: SourceSpan) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let fields = Set(catalogue.fields.map(\.code))
    var named = notReceived
    if case .only(let codes) = received { named += codes }
    for code in named where !fields.contains(code) {
      findings.append(
        .unknownField(code, near: closest(to: code, among: fields.sorted()), at: span))
    }
    return findings
  }
}

extension Diagnostic {
  /// Whether the commune still is cannot be told then, so its portal stays as readers have it.
  fileprivate static func unknownUnit(_ code: String, near: String?, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0545", at: span, "đơn vị “\(code)” không có trong chung/don-vi.yml",
      hint: near.map { "có phải ý bạn là “Đơn vị: \($0)”?" }
        ?? "thêm đơn vị vào chung/don-vi.yml, hoặc xóa dòng “Đơn vị”", keepsPageBack: true)
  }

  fileprivate static func twoEnds(_ before: String, _ until: String, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0550", .warning, at: span,
      "“Trước ngày” là \(before), còn đơn vị thôi từ \(until) theo don-vi.yml; ngày sớm hơn được dùng",
      hint: "bỏ dòng “Trước ngày”, hoặc sửa don-vi.yml")
  }

  fileprivate static func unknownFile(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0508", .warning, at: span, "tệp này không thuộc loại nào mà trang dùng, nên bị bỏ qua",
      hint: "nội dung là tệp .md, bảng là .csv; tệp kèm theo đặt trong tep/")
  }

  fileprivate static func unknownField(_ code: String, near: String?, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0509", at: span, "lĩnh vực “\(code)” không có trong chung/linh-vuc.yml",
      hint: near.map { "có phải ý bạn là “\($0)”?" })
  }
}
