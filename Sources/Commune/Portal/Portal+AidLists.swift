internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension Portal {
  /// Whether the file at `inside` lies where only lists of persons lie. The section's own words
  /// (`ho-tro/index.md`) are a page like any other.
  static func isAboutAid(_ inside: FilePath) -> Bool {
    let names = inside.components
    return names.count > 1 && VietnameseText.slug(String(names[0])) == Section.aid.rawValue
      && Portal.introducedSection(inside) != .aid
  }

  /// Reads a file of `ho-tro/`: a page into the list of its kind, when nothing is wrong with it.
  /// Tables are read by the page that names them, and nothing else of the folder is published.
  mutating func addAidFile(_ tree: FileTree, _ path: FilePath, _ inside: FilePath)
    -> [Diagnostic]
  {
    guard let bytes = tree[path], path.fileExtension == "md" else {
      return path.fileExtension == "csv" ? [] : [.onlyLists(at: .file(path))]
    }
    let document = parseDocument(bytes, at: path)
    return addAidList(tree, document.value, inside, reading: document.diagnostics)
  }

  /// - Parameter reading: what was learned when the document was read.
  mutating func addAidList(
    _ tree: FileTree, _ document: SourceDocument, _ inside: FilePath, reading: [Diagnostic]
  ) -> [Diagnostic] {
    let whole = SourceSpan.file(document.path)
    let lines = LineTable(document.bytes)
    var read = reading
    var list = AidList.schema.decode(document.entries, in: whole).moving(into: &read)
    withhold(list.table)
    if let removedOn = list.removedOn, removedOn <= today {
      return [.isOver(removedOn.short, at: whole)]
    }
    var findings = read.map { $0.concealed(lines) }
    guard Portal.isAboutAid(inside) else { return findings + [.listElsewhere(at: whole)] }
    if let kind = document.entries.kind, kind != .aidList { findings.append(.onlyLists(at: whole)) }
    findings += dateFindings(list, at: whole) + identityFindings(lines, at: whole)
    list.rows = rows(of: list, tree, at: whole).moving(into: &findings)
    if findings.contains(where: { $0.severity == .error }) { return findings }
    guard list.isShown(on: today) else {
      expect(list.metadata, document.path)
      return findings
    }
    var named: [Diagnostic] = []
    let address = Portal.pageAddress(inside, list.metadata, document, &named)
    findings += named.map { $0.concealed(lines) }
    if isWithdrawn(address, from: document.path) { return findings }
    guard addresses.claimUnlisted(address, for: document.path) == nil else {
      return findings + [.addressTaken(address, at: whole)]
    }
    aidLists.append(Entry(list, document, address: address))
    return findings
  }

  /// Remembers a file that a list of persons names, so that nothing else publishes it, wherever it
  /// lies and whatever is wrong with the list.
  private mutating func withhold(_ path: String) {
    guard !path.isEmpty, let file = folder.resolving(path) else { return }
    withheldFiles.insert(file.string.lowercased())
  }

  func isWithheld(_ path: FilePath) -> Bool {
    withheldFiles.contains(path.string.lowercased())
  }

  private func rows(of list: AidList, _ tree: FileTree, at span: SourceSpan)
    -> Diagnosed<[AidRow]>
  {
    // A missing key is reported as such.
    guard !list.table.isEmpty else { return Diagnosed([]) }
    guard let path = folder.resolving(list.table), let inside = path.relative(to: folder),
      Portal.isAboutAid(inside), path.fileExtension == "csv"
    else { return Diagnosed([], [.tableElsewhere(at: span)]) }
    guard let bytes = tree[path] else { return Diagnosed([], [.noTable(at: span)]) }
    return AidTable.read(bytes, at: path, unit: list.unit)
  }

  private func dateFindings(_ list: AidList, at span: SourceSpan) -> [Diagnostic] {
    guard let from = list.metadata.publishFrom, let until = list.removedOn else { return [] }
    let days = until.dayNumber - from.dayNumber
    if days <= 0 { return [.removedBeforeShown(at: span)] }
    guard days > AidList.usualDays else { return [] }
    return [.shownLong(days, better: from.adding(days: AidList.usualDays).short, at: span)]
  }

  private func identityFindings(_ lines: LineTable, at span: SourceSpan) -> [Diagnostic] {
    (1...lines.lineCount).first { holdsIdentityNumber(lines.text(ofLine: $0)) }
      .map { [.identityNumber(line: $0, at: span)] } ?? []
  }

  /// Tables of `ho-tro/` that no page names: they are published nowhere, and their clerk may think
  /// that they are.
  func unusedAidTables(_ tree: FileTree) -> [Diagnostic] {
    tree.paths(inside: folder) { path in
      guard path.fileExtension == "csv", let inside = path.relative(to: folder) else {
        return false
      }
      return Portal.isAboutAid(inside) && !isWithheld(path)
    }.map { .unusedTable(at: .file($0)) }
  }
}

extension Diagnostic {
  fileprivate static func onlyLists(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0579", at: span,
      "thư mục ho-tro/ chỉ có trang .md và danh sách .csv, nên tệp này không được đăng",
      hint: "chuyển tệp sang tep/ khi trong tệp không có tên người", keepsPageBack: true)
  }

  fileprivate static func listElsewhere(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0576", at: span, "danh sách hỗ trợ nằm ngoài thư mục ho-tro/ nên chưa được đăng",
      hint: "chuyển trang và tệp CSV của trang vào ho-tro/", keepsPageBack: true)
  }

  fileprivate static func tableElsewhere(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0576", at: span, "“Danh sách” không dẫn tới tệp CSV trong ho-tro/ nên chưa được đăng",
      hint: "chuyển tệp vào ho-tro/ rồi ghi “Danh sách: ho-tro/ten-tep.csv”", keepsPageBack: true)
  }

  fileprivate static func noTable(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0576", at: span, "không có tệp mà “Danh sách” dẫn tới nên trang chưa được đăng",
      hint: "chép tệp vào ho-tro/, hoặc sửa đường dẫn", keepsPageBack: true)
  }

  fileprivate static func removedBeforeShown(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0577", at: span, "danh sách bị gỡ trước khi được đăng",
      hint: "xem lại hai dòng “Đăng từ” và “Gỡ ngày”", keepsPageBack: true)
  }

  fileprivate static func shownLong(_ days: Int, better: String, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0578", .warning, at: span,
      "danh sách có tên người ở trên trang \(days) ngày, lâu hơn \(AidList.usualDays) ngày",
      hint: "nếu luật không buộc lâu hơn, ghi “Gỡ ngày: \(better)”")
  }

  fileprivate static func identityNumber(line: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0574", at: span,
      "dòng \(line): có số giống số định danh (9 hoặc 12 chữ số) nên trang chưa được đăng",
      hint: "xóa số ấy khỏi trang", keepsPageBack: true)
  }

  fileprivate static func addressTaken(_ address: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0513", at: span,
      "danh sách này có cùng địa chỉ “\(address)” với một trang khác nên chưa được đăng",
      hint: "đổi tên tệp, hoặc thêm dòng “Đường dẫn: ten-khac”", keepsPageBack: true)
  }

  fileprivate static func unusedTable(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0580", .warning, at: span, "chưa trang nào trong ho-tro/ dùng danh sách này",
      hint: "ghi “Danh sách: …” ở trang của danh sách, hoặc xóa tệp")
  }

  fileprivate static func isOver(_ day: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0581", .note, at: span, "danh sách đã được gỡ khỏi trang từ ngày \(day)",
      hint: "xóa trang này và tệp CSV của nó khỏi thư mục nội dung")
  }
}
