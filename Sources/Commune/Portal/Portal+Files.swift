internal import Diagnostics
internal import Files
internal import Pictures
internal import Syntax

extension Portal {
  /// Reads one CSV file: the ones with a known name are statistics, the rest are shown as they are.
  mutating func addTable(_ bytes: [UInt8], _ path: FilePath, _ inside: FilePath) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if inside.string == WithdrawnPage.file { return [] }
    // It names neighbours, so it is read for its page and is no table that readers may have.
    if PublishedFile.address(inside) == "so-lieu/to-cong-nghe-so.csv" {
      return addDigitalGroup(bytes, at: path)
    }
    if PublishedFile.address(inside) == "so-lieu/niem-yet.csv" {
      return addPostedSheets(bytes, at: path)
    }
    let table = parseTable(bytes, at: path).moving(into: &findings)
    func rows<Record>(_ schema: Schema<Record>) -> [Record] {
      schema.decode(table, at: path).moving(into: &findings).map(\.value)
    }
    let address = PublishedFile.address(inside)
    if isWithdrawn(address, from: path) { return [] }
    if addresses.claim(address, for: path) != nil {
      return findings + [.sameFile(address, at: .file(path))]
    }
    tables[inside.string] = table
    switch StatisticsTable(inside) {
    case .dossiers: dossiers = rows(DossierCount.schema)
    case .satisfaction: satisfaction = rows(SatisfactionCount.schema)
    case .lateness: lateness = rows(LatenessCount.schema)
    case .procedureCounts: procedureCounts = rows(ProcedureCount.schema)
    case .targets: targets = rows(Target.schema)
    case .serviceIndex: findings += addServiceIndex(table, at: path)
    case .indicatorForms:
      let indicators = Indicator.schema.decode(table, at: path).moving(into: &findings)
      forms[inside.string] = IndicatorForm.forms(from: indicators)
    case .register: register += rows(RegisterRow.schema)
    case nil: break
    }
    return findings
  }

  /// Takes a file that is not read, when its kind may be published: a picture in what was made of it,
  /// everything else as it is.
  mutating func addAttachment(
    _ attachment: FileTree.Attachment, _ path: FilePath, _ inside: FilePath,
    _ picture: Result<PictureSet, PictureFailure>?
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    guard let content = PublishedFile.Content(of: path, attachment, picture, &findings) else {
      refusedFiles.insert(path)
      return findings
    }
    let address = PublishedFile.address(inside)
    if isWithdrawn(address, from: path) { return findings }
    if addresses.claim(address, for: path) != nil {
      return [.sameFile(address, at: .file(path))]
    }
    files[inside.string] = PublishedFile(
      source: path, address: address, attachment: attachment, content: content)
    return findings
  }

  /// Whether the file at `path` below the portal's folder is one that is not published, of which enough
  /// is said.
  func isRefused(_ path: String) -> Bool {
    folder.resolving(path).map(refusedFiles.contains) ?? false
  }

  /// Files that front matter names and that are not there.
  func missingFiles() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func expect(_ links: [FileLink], _ document: SourceDocument) {
      for link in links
      where files[link.path] == nil && tables[link.path] == nil && !link.path.isEmpty
        && !isRefused(link.path)
      {
        findings.append(
          .missingFile(
            link.path, at: document.entries.span(ofText: link.path) ?? .file(document.path)))
      }
    }
    for entry in notices { expect(entry.record.files, entry.source) }
    for entry in reports {
      expect(entry.record.files, entry.source)
      if let forms = entry.record.forms { expect([FileLink(name: "", path: forms)], entry.source) }
    }
    for entry in documents { expect(entry.record.files, entry.source) }
    for entry in budget {
      expect(entry.record.files + entry.record.tables.map(\.file), entry.source)
    }
    for entry in projects { expect(entry.record.files, entry.source) }
    for entry in workPlans { expect(entry.record.files, entry.source) }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func sameFile(_ address: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0518", at: span, "địa chỉ “\(address)” đã có tệp khác nên tệp này chưa được đăng",
      hint: "đổi tên tệp; chữ hoa và chữ thường là một", keepsPageBack: true)
  }

  fileprivate static func missingFile(_ path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0519", at: span, "không có tệp “\(path)”",
      hint: "chép tệp vào thư mục của xã, hoặc sửa đường dẫn")
  }
}
