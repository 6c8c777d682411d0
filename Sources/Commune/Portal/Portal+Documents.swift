internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension Portal {
  /// Reads one Markdown file into the list of its kind, unless it is not published today.
  mutating func addDocument(
    _ tree: FileTree, _ parsed: Diagnosed<SourceDocument>, _ inside: FilePath
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let document = parsed.value
    let (bytes, path) = (document.bytes, document.path)
    if document.entries.kind == .aidList {
      return addAidList(tree, document, inside, reading: parsed.diagnostics)
    }
    findings += PageMetadata.schema.guarding(parsed.diagnostics, in: bytes)
    let names = inside.components.map(String.init)
    let section = names.count > 1 ? names[0] : ""
    let introduced = Portal.introducedSection(inside)
    let isIntroduction = introduced != nil
    let kind =
      document.entries.kind ?? (isIntroduction ? .page : ContentKind(folder: section))
    if !document.hasFrontMatter {
      // Keys below a fence that is none may say that the page is a draft.
      let lines = LineTable(bytes)
      let hasGuard = (1...min(40, lines.lineCount)).contains {
        PageMetadata.schema.beginsWithGuard(lines.text(ofLine: $0))
      }
      let finding = Diagnostic.noFrontMatter(at: .file(path))
      findings.append(hasGuard ? finding.keepingPageBack : finding)
    }
    let isHeldBack = findings.contains(where: \.keepsPageBack)

    if isHeldBack { return findings }
    switch kind {
    case .article: articles += entry(document, inside, &findings)
    case .notice: notices += entry(document, inside, &findings)
    case .report: reports += entry(document, inside, &findings)
    case .document: documents += entry(document, inside, &findings)
    case .budgetItem: budget += entry(document, inside, &findings)
    case .leader: leaders += entry(document, inside, &findings)
    case .workSchedule: schedules += entry(document, inside, &findings)
    case .question: questions += entry(document, inside, &findings)
    case .disclosureList: disclosures += entry(document, inside, &findings)
    case .project: projects += entry(document, inside, &findings)
    case .workPlan: workPlans += entry(document, inside, &findings)
    // Lists of persons are read apart, before anything could be said of them.
    case .aidList: break
    case .page where isIntroduction:
      let page = Page.schema.decode(document.entries, in: .file(path)).moving(into: &findings)
      if findings.contains(where: \.keepsPageBack) { break }
      guard let introduced, page.metadata.isPublished(on: today) else {
        expect(page.metadata, path)
        break
      }
      if let refusal = addresses.claim(introduced.address, for: path) {
        findings.append(.addressRefused(introduced.address, refusal, at: .file(path)))
        break
      }
      titles[path] = page.title
      introductions[introduced.rawValue] = Entry(page, document, address: introduced.address)
    case .page: pages += entry(document, inside, &findings)
    case .procedureNote: findings += addNote(document, inside)
    }
    return findings
  }

  /// The section whose own page the file introduces: `van-ban/index.md`, or `van-ban.md`.
  static func introducedSection(_ inside: FilePath) -> Section? {
    let names = inside.components.map(String.init)
    if names.count == 1 { return Section(rawValue: String(inside.stem)) }
    return names.count == 2 && inside.stem.lowercased() == "index"
      ? Section(rawValue: names[0]) : nil
  }

  /// The entry of a file that is published today, in an array of one, with its address claimed; else none.
  private mutating func entry<Record: Publication>(
    _ document: SourceDocument, _ inside: FilePath, _ findings: inout [Diagnostic]
  ) -> [Entry<Record>] {
    let whole = SourceSpan.file(document.path)
    let decoded = Record.schema.decode(document.entries, in: whole)
    let record = decoded.value
    // What is missing from a file without front matter is its front matter, said once.
    if document.hasFrontMatter { findings += decoded.diagnostics }
    let isHeldBack = decoded.diagnostics.contains(where: \.keepsPageBack)
    if isHeldBack { return [] }
    guard record.metadata.isPublished(on: today) else {
      expect(record.metadata, document.path)
      return []
    }
    let address = Portal.pageAddress(inside, record.metadata, document, &findings)
    if isWithdrawn(address, from: document.path) { return [] }
    if let refusal = addresses.claim(address, for: document.path) {
      findings.append(.addressRefused(address, refusal, at: whole))
      return []
    }
    let entry = Entry(record, document, address: address)
    titles[document.path] = entry.title
    return [entry]
  }

  private mutating func addNote(_ document: SourceDocument, _ inside: FilePath) -> [Diagnostic] {
    let whole = SourceSpan.file(document.path)
    let decoded = ProcedureNote.schema.decode(document.entries, in: whole)
    guard let code = ProcedureCode(inside.stem) else {
      return decoded.diagnostics + [.noteWithoutCode(String(inside.stem), at: whole)]
    }
    // An archive receives nothing, so that its notes have no page; they are no mistake.
    if isArchive { return decoded.diagnostics }
    guard procedure(code) != nil else {
      return decoded.diagnostics + [.noteForUnknownProcedure(code, at: whole)]
    }
    let isHeldBack = decoded.diagnostics.contains(where: \.keepsPageBack)
    if isHeldBack { return decoded.diagnostics }
    if decoded.value.metadata.isPublished(on: today) {
      notes[code] = Entry(decoded.value, document, address: "thu-tuc/\(code).html")
    } else {
      expect(decoded.value.metadata, document.path)
    }
    return decoded.diagnostics
  }

  /// Where the page goes: its folders and its name as slugs. The name is the key `Đường dẫn`, else
  /// the file's.
  static func pageAddress(
    _ inside: FilePath, _ metadata: PageMetadata, _ document: SourceDocument,
    _ findings: inout [Diagnostic]
  ) -> String {
    let folders = inside.components.dropLast().map { slugOrName($0) }
    var name = slugOrName(inside.stem)
    if let wanted = metadata.slug {
      if wanted == VietnameseText.slug(wanted, limit: AddressLimit.name), !wanted.isEmpty {
        name = wanted
      } else {
        let better = VietnameseText.slug(wanted, limit: AddressLimit.name)
        let span = document.entries.span(ofKey: "Đường dẫn", "slug") ?? .file(document.path)
        findings.append(.badSlug(wanted, better: better, at: span))
      }
    }
    return (folders + ["\(name).html"]).joined(separator: "/")
  }

  private static func slugOrName(_ name: Substring) -> String {
    let made = VietnameseText.slug(String(name), limit: AddressLimit.name)
    return made.isEmpty ? "trang" : made
  }
}

/// How long a part of an address may be: a name with its extension stays far below the 255 bytes
/// that file systems allow.
private enum AddressLimit {
  static let name = 100
}

extension PageMetadata {
  /// Whether the page is public on `day`.
  func isPublished(on day: CalendarDate) -> Bool {
    !isDraft && (publishFrom ?? day) <= day && day <= (publishUntil ?? day)
  }
}

extension [MetadataEntry] {
  /// The kind that the key `Loại` names, before the rest is decoded by that kind's schema.
  var kind: ContentKind? {
    guard let entry = first(where: { ["loai", "type"].contains(foldedKey($0.key)) }) else {
      return nil
    }
    return ValueType<ContentKind>.contentKind.read(entry.value, entry.key).value
  }
}

extension Diagnostic {
  fileprivate static func noFrontMatter(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0512", at: span, "trang chưa có phần đầu giữa hai dòng ---",
      hint: "thêm vào đầu tệp ba dòng: “---”, “Tiêu đề: …”, “---”")
  }

  fileprivate static func addressRefused(
    _ address: String, _ refusal: AddressBook.Refusal, at span: SourceSpan
  ) -> Diagnostic {
    let other: String
    switch refusal {
    case .takenBy(let owner): other = owner.string
    case .reserved: other = "một trang có sẵn của cổng"
    case .tooLong:
      return Diagnostic(
        "TX0527", at: span, "địa chỉ của trang này quá dài (hơn 800 ký tự) nên chưa được đăng",
        hint: "đặt tệp vào ít thư mục lồng nhau hơn", keepsPageBack: true)
    }
    return Diagnostic(
      "TX0513", at: span,
      "trang này có cùng địa chỉ “\(address)” với \(other) nên chưa được đăng",
      hint: "đổi tên tệp, hoặc thêm dòng “Đường dẫn: ten-khac”", keepsPageBack: true)
  }

  fileprivate static func badSlug(_ text: String, better: String, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0514", at: span,
      "“\(text.prefix(60))” không dùng làm địa chỉ được: chỉ dùng a–z, 0–9 và gạch nối, "
        + "không quá 100 ký tự; trang tạm lấy tên tệp",
      hint: better.isEmpty ? "xóa dòng này" : "ghi “Đường dẫn: \(better)”")
  }

  fileprivate static func noteWithoutCode(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0515", at: span, "tên tệp “\(name)” không phải mã thủ tục",
      hint: "đặt tên tệp theo mã, như 1.001193.md")
  }

  fileprivate static func noteForUnknownProcedure(_ code: ProcedureCode, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0516", at: span, "thủ tục \(code) không có trong danh mục của xã này",
      hint: "xem lại mã, hoặc lĩnh vực tiếp nhận trong trang.yml")
  }
}
